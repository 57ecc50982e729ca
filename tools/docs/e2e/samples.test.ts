import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { ROOT } from "@specwright/config/workspace";
import { type Mock, startMock } from "@specwright/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isObj } from "../src/data/json.ts";
import { type Operation, type Provider, readProviders } from "../src/data/provider.ts";
import { curlSample } from "../src/samples/curl.ts";
import { pythonSample } from "../src/samples/python.ts";
import { typescriptSample } from "../src/samples/typescript.ts";
import { bodyExamples, bodyValue, FileValue } from "../src/samples/values.ts";
import { wireOf } from "../src/samples/wire.ts";

const run = promisify(execFile);
const providers = readProviders();

/** A sample to run: an operation, and an example of its body. */
interface Case {
  readonly name: string;
  readonly operation: Operation;
  readonly example: string | undefined;
}

/** What is for a browser: it answers a page, to be looked at by a person. */
const PAGES = new Set(["oauth.authorize"]);

function casesOf({ bundle, operations }: Provider): Case[] {
  return operations
    .filter(({ id }) => !PAGES.has(id))
    .flatMap((operation) =>
      bodyExamples(bundle, operation).map((example, index) => ({
        name: `${operation.slug}.${index}`,
        operation,
        example,
      })),
    );
}

const mocks = new Map<string, Mock>();
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "specwright-samples-"));
  mkdirSync(join(folder, "node_modules/@specwright"), { recursive: true });
  for (const name of ["runtime", ...providers.map((one) => one.name)]) {
    symlinkSync(join(ROOT, "packages", name), join(folder, "node_modules/@specwright", name));
  }
  for (const provider of providers) {
    mocks.set(provider.name, await startMock(provider.name));
    for (const { operation, example } of casesOf(provider)) {
      for (const file of filesIn(bodyValue(provider.bundle, operation, example)?.value)) {
        writeFileSync(join(folder, file.name), file.content);
      }
    }
  }
}, 120_000);
afterAll(async () => {
  for (const mock of mocks.values()) await mock.stop();
  rmSync(folder, { recursive: true });
});

function filesIn(value: unknown): FileValue[] {
  if (value instanceof FileValue) return [value];
  return isObj(value) ? Object.values(value).flatMap(filesIn) : [];
}

function mockOf({ name }: Provider): Readonly<Record<string, string>> {
  return (mocks.get(name) as Mock).urls;
}

/** Whatever a sample takes its credential from. */
const ENV = Object.fromEntries(
  ["PLUTO_API_TOKEN", "CYTOBANK_TOKEN", "PLUTIO_ACCESS_TOKEN", "PROTOCOLS_IO_TOKEN"].map((name) => [
    name,
    "x".repeat(40),
  ]),
);

const options = () => ({ cwd: folder, env: { ...process.env, ...ENV }, maxBuffer: 1 << 28 });

test.each(providers)(
  "every TypeScript sample of $name runs against the mock",
  async (provider) => {
    const servers = mockOf(provider);
    const cases = casesOf(provider);
    for (const { name, operation, example } of cases) {
      writeFileSync(
        join(folder, `${name}.mts`),
        typescriptSample(provider, operation, { example, servers }),
      );
    }
    // One process for all: each is a module of its own.
    const names = cases.map(({ name }) => name);
    const runner = `console.log = () => {};
const failed = [];
for (const name of ${JSON.stringify(names)}) {
  try { await import("./" + encodeURIComponent(name) + ".mts"); }
  catch (error) { failed.push(name + ": " + String(error?.message).slice(0, 300)); }
}
process.stdout.write(JSON.stringify(failed));`;
    writeFileSync(join(folder, `run-${provider.name}.mts`), runner);
    const { stdout } = await run(process.execPath, [`run-${provider.name}.mts`], options());
    console.info(`samples of ${provider.name} in TypeScript: ${names.length} run`);
    expect(JSON.parse(stdout)).toEqual([]);
  },
  240_000,
);

/** Runs programs two at a time, and gives what went wrong. */
async function all(
  cases: readonly Case[],
  one: (each: Case) => Promise<string | undefined>,
): Promise<string[]> {
  const open = [...cases];
  const failed: string[] = [];
  const worker = async (): Promise<void> => {
    for (let next = open.shift(); next !== undefined; next = open.shift()) {
      const wrong = await one(next);
      if (wrong !== undefined) failed.push(`${next.name}: ${wrong}`);
    }
  };
  await Promise.all([worker(), worker()]);
  return failed;
}

test.for(providers)(
  "every curl sample of $name runs against the mock",
  { timeout: 240_000 },
  async (provider, context) => {
    if (spawnSync("curl", ["--version"]).status !== 0)
      return context.skip("not run: there is no curl");
    const cases = casesOf(provider);
    const failed = await all(cases, async ({ operation, example }) => {
      const source = curlSample(
        await wireOf(provider, operation, { example, servers: mockOf(provider) }),
      );
      const script = source.replace(/^curl /, "curl -sS -o /dev/null -D - ");
      try {
        const { stdout } = await run("/bin/sh", ["-c", script], options());
        const status = Number(/^HTTP\/\S+ (\d+)/.exec(stdout)?.[1]);
        if (status >= 200 && status < 400) return undefined;
        return `${status} ${/x-mock-reason: (.*)/i.exec(stdout)?.[1] ?? ""}`;
      } catch (error) {
        return String((error as Error).message).slice(0, 300);
      }
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
    writeFileSync(join(folder, `${provider.name}.json`), JSON.stringify(sources));
    const check = `import ast, json\nfor one in json.load(open("${provider.name}.json")): ast.parse(one)`;
    await run("python3", ["-c", check], options());
    console.info(`samples of ${provider.name} in Python: ${sources.length} parsed, not run`);
  },
);
