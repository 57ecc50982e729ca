import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Clone, cloneWorkingTree } from "@specwright/config/clone";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Registry, startRegistry } from "../e2e/registry.ts";
import { publishedPackages } from "../src/packages.ts";
import { run } from "../src/run.ts";

let clone: Clone;
let registry: Registry;
/** Beside the repository: a token in it would be one file that is not committed. */
let settings: string;

beforeAll(async () => {
  registry = await startRegistry();
  clone = cloneWorkingTree();
  clone.run("pnpm", "install", "--frozen-lockfile", "--prefer-offline");
  clone.run("pnpm", "changeset", "version");
  // With the changelogs, which are new: what is not committed is not released.
  clone.run("git", "add", "--all");
  clone.run("git", "commit", "--quiet", "--message=chore: version packages");
  settings = mkdtempSync(join(tmpdir(), "specwright-npmrc-"));
});

afterAll(async () => {
  await registry?.stop();
  clone?.remove();
  rmSync(settings, { recursive: true, force: true });
});

/** What npm and pnpm are told of the registry: each reads its own part of it. */
function registryEnv(): NodeJS.ProcessEnv {
  const npmrc = join(settings, ".npmrc");
  const host = new URL(registry.url).host;
  writeFileSync(npmrc, `registry=${registry.url}\n//${host}/:_authToken=rehearsal\n`);
  const url = registry.url;
  return { NPM_CONFIG_USERCONFIG: npmrc, npm_config_registry: url, pnpm_config_registry: url };
}

const release = () =>
  run("pnpm", ["release"], { cwd: clone.folder, env: registryEnv(), show: true });

/** A mistake in hand-written code that compiles and turns one cell red. */
const FAULT = `createGenerated({
    ...options,
    layers: {
      call: [
        ...(options.layers?.call ?? []),
        async (request, next) => {
          const answer = await next(request);
          const faulty = answer.status === 500 && request.url.includes("/history/");
          return faulty ? new Response(null, { status: 404 }) : answer;
        },
      ],
    },
  })`;

test("with one red contract cell the registry is never contacted", async () => {
  const index = join(clone.folder, "packages/pluto/src/create.ts");
  const original = readFileSync(index, "utf8");
  const faulty = original.replace("createGenerated(options)", FAULT);
  expect(faulty).not.toBe(original);
  const commit = () => clone.run("git", "commit", "--all", "--quiet", "--message=index");
  writeFileSync(index, faulty);
  commit();
  const { code, output } = await release();
  writeFileSync(index, original);
  commit();

  expect(code).not.toBe(0);
  const cells = output.match(/^contract: pluto (\d+)\/(\d+) cells/m);
  expect(Number(cells?.[2]) - Number(cells?.[1])).toBe(1);
  expect(output).toContain("contract is red; nothing was published and no registry was contacted");
  expect(registry.requests).toEqual([]);
});

test("what is not committed is refused before any gate", async () => {
  writeFileSync(join(clone.folder, "packages/pluto/src/new.ts"), "export {};\n");
  const { code, output } = await release();
  rmSync(join(clone.folder, "packages/pluto/src/new.ts"));
  expect(code).not.toBe(0);
  expect(output).toContain("packages/pluto/src/new.ts");
  expect(registry.requests).toEqual([]);
});

test("a green tree is published and tagged, without left-overs, and installs with plain npm", async () => {
  const leftOver = join(clone.folder, "packages/pluto/dist/left-over.js");
  mkdirSync(dirname(leftOver), { recursive: true });
  writeFileSync(leftOver, "export const key = 1;\n");
  const { code, output } = await release();
  expect(code, output).toBe(0);
  const tags = clone.run("git", "tag", "--points-at", "HEAD").trim().split("\n");
  expect(tags.sort()).toEqual(
    publishedPackages(clone.folder)
      .map(({ manifest }) => `${manifest.name}@${manifest.version}`)
      .sort(),
  );

  const consumer = mkdtempSync(join(tmpdir(), "specwright-consumer-"));
  writeFileSync(join(consumer, "package.json"), '{"private":true,"type":"module"}');
  const names = publishedPackages(clone.folder).map(({ manifest }) => manifest.name);
  const installed = await run("npm", ["install", ...names], { cwd: consumer, env: registryEnv() });
  expect(installed.code, installed.output).toBe(0);
  expect(existsSync(join(consumer, "node_modules/@specwright/pluto/dist/index.js"))).toBe(true);
  expect(existsSync(join(consumer, "node_modules/@specwright/pluto/dist/left-over.js"))).toBe(
    false,
  );
  for (const name of names) {
    const loaded = await run(
      process.execPath,
      ["--input-type=module", "--eval", `console.log(Object.keys(await import("${name}")).length)`],
      { cwd: consumer },
    );
    expect(loaded.code, loaded.output).toBe(0);
    expect(Number(loaded.output)).toBeGreaterThan(0);
  }
  rmSync(consumer, { recursive: true, force: true });
});
