import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Clone, cloneWorkingTree } from "@specwright/config/clone";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Registry, startRegistry } from "../e2e/registry.ts";
import { pack } from "../src/pack.ts";
import { inOrder, publishedPackages } from "../src/packages.ts";
import { publishTarballs } from "../src/publish-tarballs.ts";
import { integrityOf, writeRecord } from "../src/record.ts";
import { run } from "../src/run.ts";

/*
 * Three releases in a row: a patch, a minor, one that breaks. Each version is the plan's own word, is published to a real registry, is installed by
 * its range, and meets a program that was written for the version before it.
 */

const NAMES = ["@specwright/runtime", "@specwright/pluto"];
const ORGANIZATIONS = "specs/pluto/resources/organizations.yaml";

let clone: Clone;
let registry: Registry;
let folder: string;

beforeAll(async () => {
  registry = await startRegistry();
  folder = mkdtempSync(join(tmpdir(), "specwright-three-"));
  const npmrc = join(folder, "npmrc");
  writeFileSync(npmrc, `registry=${registry.url}\n//${new URL(registry.url).host}/:_authToken=x\n`);
  vi.stubEnv("NPM_CONFIG_USERCONFIG", npmrc);
  vi.stubEnv("npm_config_registry", registry.url);
  clone = cloneWorkingTree();
  const { npm_config_registry: _, NPM_CONFIG_USERCONFIG: __, ...env } = process.env;
  const installed = await run("pnpm", ["install", "--frozen-lockfile", "--prefer-offline"], {
    cwd: clone.folder,
    env,
  });
  expect(installed.code, installed.output).toBe(0);
  await release();
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await registry?.stop();
  clone?.remove();
  rmSync(folder, { recursive: true, force: true });
});

async function inClone(program: string, ...args: string[]): Promise<string> {
  const { code, output } = await run(program, args, { cwd: clone.folder });
  expect(code, `${program} ${args.join(" ")}\n${output}`).toBe(0);
  return output;
}

/** Changesets become versions; what is new of both packages is built, packed, published and tagged. */
async function release(): Promise<void> {
  await inClone("pnpm", "changeset", "version");
  await inClone("git", "add", "--all");
  await inClone("git", "commit", "--quiet", "--message=chore: version packages");
  await inClone("turbo", "run", "build", "--filter=@specwright/pluto", "--ui=stream");
  const tarballs = mkdtempSync(join(folder, "tarballs-"));
  const sources = publishedPackages(clone.folder).filter(({ manifest }) =>
    NAMES.includes(manifest.name),
  );
  const packages = [];
  for (const source of inOrder(sources)) {
    const { tarball, packedManifest } = await pack(source, tarballs);
    const { name, version } = packedManifest;
    const integrity = integrityOf(tarball);
    packages.push({ name, version, file: tarball.split("/").at(-1) ?? "", integrity });
  }
  writeRecord(tarballs, { commit: (await inClone("git", "rev-parse", "HEAD")).trim(), packages });
  expect(await publishTarballs(tarballs, clone.folder)).toBe(0);
}

/** Changes the spec, generates, and asks the plan, which writes what is missing. */
async function change(edit: (text: string) => string): Promise<string> {
  const path = join(clone.folder, ORGANIZATIONS);
  const text = readFileSync(path, "utf8");
  const edited = edit(text);
  expect(edited).not.toBe(text);
  writeFileSync(path, edited);
  await inClone("node", "tools/codegen/src/cli.ts", "pluto");
  await inClone("git", "add", "--all");
  await inClone("git", "commit", "--quiet", "--message=feat: a change");
  const plan = ["tools/release/src/plan/cli.ts"];
  const asked = await run("node", plan, { cwd: clone.folder });
  // Nothing asks for it yet.
  expect(asked.code, asked.output).toBe(1);
  expect(asked.output).toContain("TOO LITTLE");
  await run("node", [...plan, "--write"], { cwd: clone.folder });
  const now = await run("node", plan, { cwd: clone.folder });
  expect(now.code, now.output).toBe(0);
  return now.output;
}

const version = (name: string): string =>
  publishedPackages(clone.folder).find(({ manifest }) => manifest.name === name)?.manifest
    .version ?? "";

/** A program that was written for some version, installed and compiled with what is published now. */
async function compiled(program: string, range: string): Promise<string> {
  const consumer = mkdtempSync(join(folder, "consumer-"));
  mkdirSync(join(consumer, "src"));
  writeFileSync(join(consumer, "package.json"), '{"private":true,"type":"module"}');
  const options = { strict: true, module: "nodenext", target: "es2022", noEmit: true, types: [] };
  writeFileSync(
    join(consumer, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: { ...options, skipLibCheck: false, lib: ["es2024", "dom"] },
    }),
  );
  writeFileSync(join(consumer, "src/main.ts"), program);
  const added = await run("npm", ["install", `@specwright/pluto@${range}`], { cwd: consumer });
  expect(added.code, added.output).toBe(0);
  const tsc = join(clone.folder, "node_modules/.bin/tsc");
  return (await run(tsc, ["-p", "."], { cwd: consumer })).output;
}

/** Written for the first release. */
const PROGRAM = `
import { createPluto } from "@specwright/pluto";
const pluto = createPluto({ token: "x" });
for (const { uuid, name, user_permissions } of await pluto.organizations.list())
  console.log(uuid.length, name.toUpperCase(), user_permissions);
`;

test("a patch, a minor and one that breaks, each met by a program of the version before", async () => {
  const first = version("@specwright/pluto");
  expect(await compiled(PROGRAM, first)).toBe("");

  // What a field is for, in better words: no program can tell.
  const patch = await change((text) =>
    text.replace("Id of the organization; the value", "The id of the organization, the value"),
  );
  expect(patch).toMatch(/@specwright\/pluto \S+: at least patch/);
  await release();
  const second = version("@specwright/pluto");
  expect(second).toBe(first.replace(/\d+$/, (last) => `${Number(last) + 1}`));
  expect(await compiled(PROGRAM, `^${first}`)).toBe("");

  // A field more: programs gain it, and lose nothing.
  const minor = await change((text) =>
    text.replace(
      "      properties:\n        uuid:",
      "      properties:\n        member_count:\n          type: integer\n          description: How many people are in it.\n        uuid:",
    ),
  );
  expect(minor).toMatch(/@specwright\/pluto \S+: at least minor/);
  expect(minor).toMatch(/added .*member_count/);
  expect(minor).not.toMatch(/breaks/);
  await release();
  const third = version("@specwright/pluto");
  expect(third).toBe(second.replace(/^0\.(\d+)\.\d+$/, (_, minor) => `0.${Number(minor) + 1}.0`));
  expect(await compiled(PROGRAM, third)).toBe("");

  // A field that the program reads is called otherwise.
  const breaking = await change((text) =>
    text
      .replace("required: [uuid, name]", "required: [uuid, title]")
      .replace("\n        name:\n", "\n        title:\n"),
  );
  expect(breaking).toMatch(/breaks .*name/);
  await release();
  const fourth = version("@specwright/pluto");
  expect(fourth).toBe(third.replace(/^0\.(\d+)\.\d+$/, (_, minor) => `0.${Number(minor) + 1}.0`));
  // It does not come by itself to who asked for the version before; who takes it is told by the compiler.
  expect(await compiled(PROGRAM, `^${third}`)).toBe("");
  expect(await compiled(PROGRAM, fourth)).toMatch(/Property 'name' does not exist/);
  const changelog = readFileSync(join(clone.folder, "packages/pluto/CHANGELOG.md"), "utf8");
  expect(changelog).toContain("organizations.list");
  expect(changelog).toMatch(/\*\*Breaks:\*\*/);
});
