import { expect, test } from "vitest";
import { type Repository, repository } from "./support/repository.ts";

const GEN = "packages/small/src/gen";

async function generated(): Promise<Repository> {
  const made = repository("small");
  const run = await made.gen("small");
  if (run.status !== 0) throw new Error(run.output);
  return made;
}

test("says nothing where all is up to date, and writes nothing", async () => {
  const made = await generated();
  const before = made.files();
  const run = await made.gen("--check");
  expect(run).toEqual({ status: 0, output: "gen --check: small: up to date\n" });
  expect(made.files()).toEqual(before);
});

test("an edited file is edited by hand, with where the change belongs", async () => {
  const made = await generated();
  made.edit(`${GEN}/client.gen.ts`, "get(", "fetch(");
  const { status, output } = await made.gen("--check");
  expect(status).toBe(1);
  expect(output).toBe(`${GEN}/client.gen.ts: edited by hand: it is not what the generator wrote
    Fix: make the change in specs/small (or in hand-written code), then run: pnpm gen small
gen --check: 1 file differs
`);
});

test("a changed spec makes what depends on it stale", async () => {
  const made = await generated();
  made.edit("specs/small/openapi.yaml", "Get a note", "Read a note");
  const { status, output } = await made.gen("--check");
  expect(status).toBe(1);
  expect(output).toContain(
    `${GEN}/client.gen.ts: stale: specs/small has changed since\n    Fix: run: pnpm gen small\n`,
  );
  expect(output).not.toContain("edited by hand");
  expect(output).not.toContain("table.gen.ts");
});

test("a hand-edited file is told from a stale one, also when the spec has changed", async () => {
  const made = await generated();
  made.edit("specs/small/openapi.yaml", "Get a note", "Read a note");
  made.edit(`${GEN}/operations.gen.ts`, "GET", "POST");
  const { output } = await made.gen("--check");
  expect(output).toContain(`${GEN}/operations.gen.ts: edited by hand`);
  expect(output).toContain(`${GEN}/client.gen.ts: stale`);
});

test("a manifest of another generator makes files stale, not edited", async () => {
  const made = await generated();
  made.edit(`${GEN}/client.gen.ts`, "get(", "fetch(");
  const manifest = JSON.parse(made.read(`${GEN}/manifest.json`));
  const { hash, selfHash } = manifestTools;
  manifest.files[`${GEN}/client.gen.ts`] = hash(made.read(`${GEN}/client.gen.ts`));
  made.write(`${GEN}/manifest.json`, JSON.stringify({ ...manifest, self: selfHash(manifest) }));
  const { output } = await made.gen("--check");
  expect(output).toContain(`${GEN}/client.gen.ts: stale: the generator has changed since`);
  expect(output).toContain(`${GEN}/manifest.json: stale`);
});

test("an edited manifest is edited by hand", async () => {
  const made = await generated();
  made.edit(`${GEN}/manifest.json`, '"operations": 1', '"operations": 2');
  expect((await made.gen("--check")).output).toContain(`${GEN}/manifest.json: edited by hand`);
});

test("missing files, strays and orphans are told", async () => {
  const made = await generated();
  made.write(`${GEN}/notes.ts`, "export {};\n");
  made.write("packages/gone/src/gen/manifest.json", "{}");
  made.write("packages/small/openapi.json", "{}\n");
  const { status, output } = await made.gen("--check");
  expect(status).toBe(1);
  expect(output).toContain(`${GEN}/notes.ts: stray: src/gen belongs to the generator`);
  expect(output).toContain("packages/gone: stale: there is no specs/gone any more");
  expect(output).toContain("packages/small/openapi.json: edited by hand");
});

test("the marked block of the README is held to the packages", async () => {
  const made = await generated();
  made.edit("README.md", "Newco API", "Another API");
  const { status, output } = await made.gen("--check");
  expect(status).toBe(1);
  expect(output).toContain("README.md: stale");
});

test("a README without markers is an error with its fix", async () => {
  const made = repository("small");
  made.write("README.md", "# Test\n");
  const { status, output } = await made.gen("small");
  expect(status).toBe(1);
  expect(output.replace(/^ +not curated.*\n/m, "")).toBe(
    "small: 1 operations, 1 methods\nREADME.md has no marked block for the list of providers.\n    Fix: add the lines <!-- providers:start --> and <!-- providers:end --> where the list shall stand\n",
  );
  expect(made.has("packages/small")).toBe(false);
});

test("gen mends what check complains about, and clears src/gen of strays", async () => {
  const made = await generated();
  const before = made.files();
  made.edit(`${GEN}/client.gen.ts`, "get(", "fetch(");
  made.write(`${GEN}/notes.ts`, "export {};\n");
  expect((await made.gen("small")).status).toBe(0);
  expect(made.files()).toEqual(before);
});

const manifestTools = await import("../src/stages/manifest.ts");
