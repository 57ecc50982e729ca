import { rulesOf } from "@specwright/spec-rules";
import { expect, test } from "vitest";
import { writeFiles } from "../src/repository/write.ts";
import { repository } from "./support/repository.ts";

test("two runs in two folders give the same bytes", async () => {
  const [one, two] = [repository("everything", "small"), repository("small", "everything")];
  expect((await one.gen()).status).toBe(0);
  expect((await two.gen("small")).status).toBe(0);
  expect((await two.gen("everything")).status).toBe(0);
  expect(two.files()).toEqual(one.files());
});

test("no generated file knows where or when it was made", async () => {
  const made = repository("everything");
  await made.gen();
  const year = String(new Date().getFullYear());
  for (const [path, text] of Object.entries(made.files())) {
    if (!path.startsWith("packages/")) continue;
    expect([path, text.includes(made.root), text.includes(year)]).toEqual([path, false, false]);
  }
});

test("a second run writes nothing", async () => {
  const made = repository("small");
  await made.gen("small");
  expect((await made.gen("small")).output).toBe(
    `small: 1 operations, 1 methods
  not curated (no sources.yaml): ${rulesOf("check").length - rulesOf("gen").length} rules not asked, see specs/README.md
everything was up to date
`,
  );
});

test("what was scaffolded is ours: it is not written again", async () => {
  const made = repository("small");
  await made.gen("small");
  made.write("packages/small/src/index.ts", "// ours\n");
  made.write("packages/small/README.md", "# ours\n");
  await made.gen("small");
  expect(made.read("packages/small/src/index.ts")).toBe("// ours\n");
  expect(made.read("packages/small/README.md")).toBe("# ours\n");
});

test("hand-written files that are there before the package is, stay", async () => {
  const made = repository("small");
  made.write("packages/small/src/index.ts", "// ours\n");
  await made.gen("small");
  expect(made.read("packages/small/src/index.ts")).toBe("// ours\n");
  expect(made.has("packages/small/package.json")).toBe(true);
});

test("a package.json that generated code can't rely on is refused by field", async () => {
  const made = repository("small");
  await made.gen("small");
  made.edit("packages/small/package.json", "./openapi.json", "./spec.json");
  const { status, output } = await made.gen("small");
  expect(status).toBe(1);
  expect(output).toContain("packages/small/package.json: `exports → ./openapi.json` is");
  expect(output).toContain('Fix: set it to "./openapi.json"');
});

test("one bad spec among several: nothing is written at all", async () => {
  const made = repository("small", "everything");
  await made.gen();
  made.edit("specs/everything/openapi.yaml", "title: Everything API", "title: Changed API");
  made.edit("specs/small/openapi.yaml", "operationId: notes.get", "operationId: notes.then");
  const before = made.files();
  const { status, output } = await made.gen();
  expect(status).toBe(1);
  expect(output).toContain("Nothing was written.");
  expect(made.files()).toEqual(before);
});

test("a write that fails halfway is taken back", async () => {
  const made = repository();
  made.write("a.txt", "old a\n");
  made.write("b", "a file, where a folder is needed\n");
  const before = made.files();
  const files = new Map([
    ["a.txt", "new a\n"],
    ["c.txt", "new c\n"],
    ["b/inside.txt", "impossible\n"],
  ]);
  expect(() => writeFiles(made.root, files)).toThrow(/ENOTDIR|EEXIST/);
  expect(made.files()).toEqual(before);
});

test("a provider that is not there is told, with those that are", async () => {
  const made = repository("small");
  expect((await made.gen("smal")).output).toBe(
    'There is no spec of "smal" (there are: small).\n    Fix: put it at specs/smal/openapi.yaml (or openapi.yml, openapi.json)\n',
  );
  expect((await made.gen("../small")).output).toContain('"../small" is no provider\'s name');
  expect((await made.gen("--chek")).output).toContain("--chek");
});

test("--help explains", async () => {
  const { status, output } = await repository().gen("--help");
  expect(status).toBe(0);
  expect(output).toContain("pnpm gen [provider…] [--check]");
});

test("a folder whose spec nobody would see is refused, by name and among all", async () => {
  const made = repository("small");
  made.write("specs/other/swagger.yaml", "openapi: 3.1.0\n");
  for (const names of [[], ["other"]]) {
    const { status, output } = await made.gen(...names);
    expect(status).toBe(1);
    expect(output).toContain(
      "specs/other:1:1 specwright/file-names: No spec is among swagger.yaml.",
    );
  }
  expect((await made.gen("small")).status).toBe(0);
});

test("the README of a new package shows a call that can be copied", async () => {
  const made = repository("small");
  made.edit("specs/small/openapi.yaml", "in: path,", 'in: path, example: "it\'s `1`",');
  await made.gen("small");
  expect(made.read("packages/small/README.md")).toContain(
    'const answer = await small.notes.get("it\'s `1`");',
  );
});
