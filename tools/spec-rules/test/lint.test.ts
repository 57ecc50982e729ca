import { createConfig } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { FIXES } from "../src/fixes.ts";
import { lint } from "../src/index.ts";
import specwright from "../src/plugin.ts";
import { findings, lintFiles, SHELF, spoil } from "./shelf.ts";

const BOOKS = "resources/books.yaml";

test("a provider that keeps every rule has no problem", async () => {
  expect(await lintFiles(SHELF, "check")).toEqual([]);
  expect(await lintFiles(SHELF, "gen")).toEqual([]);
});

test("a problem says rule, place in the source file, severity and fix", async () => {
  const files = spoil(BOOKS, "items: /items", "items: /rows");
  expect(await lintFiles(files, "gen")).toEqual([
    {
      rule: "specwright/pagination-resolves",
      message: "`x-pagination.items` points to `/rows`, which no schema of the body describes.",
      file: BOOKS,
      line: 10,
      column: 33,
      severity: "error",
      fix: "correct the pointer, or describe the property in the schema",
    },
  ]);
});

test("gen does not ask for what only a good spec has", async () => {
  const files = spoil(
    BOOKS,
    "      x-evidence: { grade: documented, sources: [{ id: manual, at: Books }] }\n",
    "",
  );
  expect(await lintFiles(files, "gen")).toEqual([]);
});

test("a stranger's spec gets warnings for names and keys that are not ours", async () => {
  const spec = {
    openapi: "3.0.3",
    info: { title: "Pets", version: "1", "x-logo": { url: "logo.png" } },
    servers: [{ url: "https://pets.test" }],
    security: [],
    paths: {
      "/pets/": {
        get: {
          operationId: "listPets",
          summary: "List pets",
          responses: { "200": { description: "", headers: { "x-rate": { schema: {} } } } },
        },
      },
    },
  };
  const problems = await lintFiles({ "openapi.json": JSON.stringify(spec) }, "gen");
  expect(problems.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
    "warn specwright/extension-known",
    "warn specwright/method-id-format",
  ]);
});

test.each([
  ["struct", spoil(BOOKS, "      summary: Get a book\n", "      sumary: Get a book\n"), "gen"],
  ["no-unresolved-refs", spoil(BOOKS, "schemas/Book", "schemas/Boook"), "gen"],
  [
    "no-invalid-media-type-examples",
    spoil("examples/books.get.200.book.yaml", "Emma", "7"),
    "check",
  ],
  ["no-invalid-parameter-examples", spoil(BOOKS, "example: b1", "example: 1"), "check"],
  ["security-defined", spoil("openapi.yaml", "[{ token: [] }]", "[{ key: [] }]"), "check"],
] as const)("Redocly's rule %s holds", async (rule, files, strength) => {
  expect(await findings(rule, files, strength)).not.toEqual([]);
});

test("two components of one name clash in the bundle", async () => {
  const files = spoil(
    BOOKS,
    'schema: { $ref: "#/components/schemas/Book" }\n            examples:\n              minimal',
    "schema: { $ref: errors.yaml#/components/schemas/Book }\n            examples:\n              minimal",
    spoil(
      "resources/errors.yaml",
      "  schemas:\n",
      "  schemas:\n    Book: { type: object, description: Another. }\n",
    ),
  );
  expect(await findings("component-name-unique", files)).not.toEqual([]);
});

test("a path may end in a slash", async () => {
  const files = spoil("openapi.yaml", "  /token: {", "  /token/: {");
  expect(await lintFiles(files)).toEqual([]);
});

test.each([
  ["YAML that is none", spoil("openapi.yaml", "info:", "info: ["), "openapi.yaml"],
  ["no object", { "openapi.yaml": "7" }, "openapi.yaml"],
  ["Swagger 2", { "openapi.yaml": 'swagger: "2.0"' }, "openapi.yaml"],
  ["a list of sources that is no YAML", { ...SHELF, "sources.yaml": "a: [" }, "sources.yaml"],
])("%s is a problem, not a crash", async (_, files, file) => {
  for (const strength of ["gen", "check"] as const) {
    const [problem] = await lintFiles(files, strength);
    expect(problem).toMatchObject({ rule: "specwright/readable", file, severity: "error" });
  }
});

test.each([
  ["by its name", "Book", []],
  ["by reference", "#/components/schemas/Book", []],
  ["by the name of none", "Boook", ["no-unresolved-refs"]],
])("a mapping leads to a schema %s", async (_, target, rules) => {
  const schema = `{ oneOf: [{ $ref: "#/components/schemas/Book" }], discriminator: { propertyName: kind, mapping: { "a/b": ${JSON.stringify(target)} } } }`;
  const spec = `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /books: { get: { operationId: books.list, responses: { "200": { description: It, content: { application/json: { schema: ${schema} } } } } } }
components:
  schemas:
    Book: { type: object }
`;
  const found = await lintFiles({ "openapi.yaml": spec }, "gen");
  expect(found.map(({ rule }) => rule)).toEqual(rules);
});

test("a resource file that is no YAML is a problem of its reference", async () => {
  const files = spoil(BOOKS, "  /books:", "  /books: [");
  expect(await findings("no-unresolved-refs", files, "gen")).not.toEqual([]);
});

test("a spec that is not there is named", async () => {
  await expect(lint("nowhere/openapi.yaml", { strength: "gen" })).rejects.toThrow(
    /No spec at .*nowhere\/openapi\.yaml/,
  );
});

test("every rule of Redocly's that curators are held to has a fix", async () => {
  const { rules } = await createConfig({
    plugins: [specwright()],
    extends: ["specwright/check"],
  });
  const held = Object.entries(rules.oas3_1)
    .filter(([name, one]) => !name.startsWith("specwright/") && one !== "off")
    .map(([name]) => name);
  expect(held).toContain("struct");
  expect(Object.keys(FIXES).sort()).toEqual(held.sort());
});

test("a broken file is told once, by its place and without ours", async () => {
  const files = spoil("examples/books.get.200.book.yaml", "value:", "value: [");
  const broken = (await lintFiles(files)).filter(({ rule }) => rule === "no-unresolved-refs");
  expect(broken).toHaveLength(1);
  expect(broken[0]).toMatchObject({
    file: "examples/books.get.200.book.yaml",
    message: expect.not.stringContaining("/"),
    fix: "mend the syntax",
  });
});

test("a file that is missing is named from the spec's folder", async () => {
  const files = spoil(BOOKS, "books.get.200.book.yaml", "gone.yaml");
  const found = (await lintFiles(files)).filter(({ rule }) => rule === "no-unresolved-refs");
  expect(found.map(({ message }) => message)).toEqual([
    "Can't resolve $ref: examples/gone.yaml is not there.",
  ]);
});
