import { execFile, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { curlSample } from "../src/samples/curl.ts";
import { pythonSample } from "../src/samples/python.ts";
import { typescriptSample } from "../src/samples/typescript.ts";
import { wireOf } from "../src/samples/wire.ts";
import { PROVIDERS as providers } from "../test/ours.ts";
import { casesOf, credentialNames, SampleRoom } from "../test/sample-room.ts";

const run = promisify(execFile);
let room: SampleRoom;
beforeAll(async () => {
  room = await SampleRoom.open(providers);
}, 120_000);
afterAll(() => room?.close());

test.each(providers)(
  "every TypeScript sample of $name runs against the mock",
  async (provider) => {
    const servers = room.serversOf(provider);
    const cases = casesOf(provider);
    for (const { name, operation, example } of cases) {
      writeFileSync(
        join(room.folder, `${name}.mts`),
        typescriptSample(provider, operation, { example, servers }),
      );
    }
    // One process for all: each is a module of its own, with a token of its own, since all together would be more
    // calls than one account has in a minute.
    const names = cases.map(({ name }) => name);
    const runner = `console.log = () => {};
const failed = [];
for (const [index, name] of ${JSON.stringify(names)}.entries()) {
  for (const credential of ${JSON.stringify(credentialNames([provider]))}) process.env[credential] = String(index).padStart(40, "x");
  try { await import("./" + encodeURIComponent(name) + ".mts"); }
  catch (error) { failed.push(name + ": " + String(error?.message).slice(0, 300)); }
}
process.stdout.write(JSON.stringify(failed));`;
    writeFileSync(join(room.folder, `run-${provider.name}.mts`), runner);
    const { stdout } = await run(process.execPath, [`run-${provider.name}.mts`], room.options());
    console.info(`samples of ${provider.name} in TypeScript: ${names.length} run`);
    expect(JSON.parse(stdout)).toEqual([]);
  },
  240_000,
);

/** The calls as one script: a line of its own before each, then the head of the answer, or what curl says. */
const MARK = "@@ ";
const scriptOf = (samples: readonly string[]): string =>
  samples
    .map(
      (source, index) =>
        `echo "${MARK}${index}"\n${source.replace(/^curl /, "curl -sS -o /dev/null -D - ")} 2>&1\n`,
    )
    .join("");

test.for(providers)(
  "every curl sample of $name runs against the mock",
  { timeout: 240_000 },
  async (provider, context) => {
    if (spawnSync("curl", ["--version"]).status !== 0)
      return context.skip("not run: there is no curl");
    const cases = casesOf(provider);
    const samples = await Promise.all(
      cases.map(async ({ operation, example }) =>
        curlSample(
          await wireOf(provider, operation, { example, servers: room.serversOf(provider) }),
        ),
      ),
    );
    writeFileSync(join(room.folder, `${provider.name}.sh`), scriptOf(samples));
    const { stdout } = await run("/bin/sh", [`${provider.name}.sh`], room.options());
    const answers = stdout.split(new RegExp(`^${MARK}\\d+\\n`, "m")).slice(1);
    expect(answers).toHaveLength(cases.length);
    const failed = answers.flatMap((answer, index) => {
      const status = Number(/^HTTP\/\S+ (\d+)/.exec(answer)?.[1]);
      if (status >= 200 && status < 400) return [];
      const reason = /x-mock-reason: (.*)/i.exec(answer)?.[1] ?? answer.slice(0, 300);
      return [`${cases[index]?.name}: ${status} ${reason}`];
    });
    console.info(`samples of ${provider.name} in curl: ${cases.length} run`);
    expect(failed).toEqual([]);
  },
);

test.for(providers)(
  "every Python sample of $name is Python",
  { timeout: 120_000 },
  async (provider, context) => {
    if (spawnSync("python3", ["--version"]).status !== 0)
      return context.skip("not run: there is no Python");
    const sources = await Promise.all(
      casesOf(provider).map(async ({ operation, example }) =>
        pythonSample(await wireOf(provider, operation, { example })),
      ),
    );
    writeFileSync(join(room.folder, `${provider.name}.json`), JSON.stringify(sources));
    const check = `import ast, json\nfor one in json.load(open("${provider.name}.json")): ast.parse(one)`;
    await run("python3", ["-c", check], room.options());
    console.info(`samples of ${provider.name} in Python: ${sources.length} parsed, not run`);
  },
);
