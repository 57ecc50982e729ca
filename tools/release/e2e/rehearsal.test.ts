import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Clone, cloneWorkingTree } from "@specwright/config/clone";
import { afterAll, beforeAll, expect, test } from "vitest";
import { publishedPackages } from "../src/packages.ts";
import { run } from "../src/run.ts";
import { type Registry, startRegistry } from "./registry.ts";

let clone: Clone;
let registry: Registry;

beforeAll(async () => {
  registry = await startRegistry();
  clone = cloneWorkingTree();
  clone.run("pnpm", "install", "--frozen-lockfile", "--prefer-offline");
  clone.run("pnpm", "changeset", "version");
  clone.run("git", "commit", "--all", "--quiet", "--message=chore: version packages");
});

afterAll(async () => {
  await registry?.stop();
  clone?.remove();
});

/** What npm and pnpm are told of the registry: each reads its own part of it. */
function registryEnv(): NodeJS.ProcessEnv {
  const npmrc = join(clone.folder, ".npmrc");
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
  const index = join(clone.folder, "packages/pluto/src/index.ts");
  const original = readFileSync(index, "utf8");
  const faulty = original.replace("createGenerated(options)", FAULT);
  expect(faulty).not.toBe(original);
  writeFileSync(index, faulty);
  const { code, output } = await release();
  writeFileSync(index, original);

  expect(code).not.toBe(0);
  const cells = output.match(/^contract: pluto (\d+)\/(\d+) cells/m);
  expect(Number(cells?.[2]) - Number(cells?.[1])).toBe(1);
  expect(output).toContain("contract is red; nothing was published and no registry was contacted");
  expect(registry.requests).toEqual([]);
});

test("a green tree is published, and installs from there with plain npm", async () => {
  const { code, output } = await release();
  expect(code, output).toBe(0);

  const consumer = mkdtempSync(join(tmpdir(), "specwright-consumer-"));
  writeFileSync(join(consumer, "package.json"), '{"private":true,"type":"module"}');
  const names = publishedPackages(clone.folder).map(({ manifest }) => manifest.name);
  const installed = await run("npm", ["install", ...names], { cwd: consumer, env: registryEnv() });
  expect(installed.code, installed.output).toBe(0);
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
