import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Difference, hashOf, type Report } from "@specwright/drift";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { apply } from "../src/apply/apply.ts";

const ROOT_FILE = `openapi: 3.1.0 # by hand
info: { title: Shelf, version: 1.0.0 }
paths:
  /books: { $ref: "resources/books.yaml#/paths/~1books" }
`;

const BOOKS = `# All about books.
paths:
  /books:
    get:
      operationId: books.list
      responses:
        "200":
          description: >-
            Books, folded
            by hand.
          content:
            application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Book" } } }
        "404": { $ref: "#/components/responses/NotFound" } # shared

components:
  responses:
    NotFound:
      description: None.
  schemas:
    Book:
      type: object
      required: [id, title]   # always
      properties:
        id: { type: string, description: 'An id' }
        title:
          type: string
          description: What it is called.
          x-evidence:
            grade: documented
            sources: [{ id: docs, at: Books }]

        # Where it stands.
        shelf: { $ref: "#/components/schemas/Shelf" }
        state: { anyOf: [{ type: string, enum: [new, used] }, { type: string }] }
        kind: { type: string, enum: [paper, film] }
        pages: { type: [integer, "null"] }
        tags: { type: array, items: { type: string } }
    Shelf: { type: object, required: [row], properties: { row: { type: integer } } }
    Bare:
      allOf:
        - $ref: "#/components/schemas/Shelf"
`;

const bundle = {
  openapi: "3.1.0",
  info: { title: "Shelf", version: "1.0.0" },
  paths: { "/books": (parse(BOOKS) as { paths: Record<string, unknown> }).paths["/books"] },
  components: (parse(BOOKS) as { components: unknown }).components,
};

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "apply-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, "specs/shelf/resources"), { recursive: true });
  mkdirSync(join(root, "packages/shelf"), { recursive: true });
  mkdirSync(join(root, ".changeset"));
  writeFileSync(join(root, "specs/shelf/openapi.yaml"), ROOT_FILE);
  writeFileSync(join(root, "specs/shelf/resources/books.yaml"), BOOKS);
  writeFileSync(join(root, "packages/shelf/openapi.json"), JSON.stringify(bundle));
});

const S = "#/components/schemas";

type Seen = Pick<Difference, "kind" | "pointer" | "types">;

const report = (...differences: Seen[]): Report => ({
  drift: 1,
  spec: { title: "Shelf", version: "1.0.0", hash: hashOf(bundle) },
  first: "2026-12-01",
  last: "2026-12-09",
  looked: { "books.list": { answers: 40, streams: 0, skipped: 0 } },
  differences: differences.map((one) => ({
    ...one,
    answers: 3,
    of: 40,
    operations: ["books.list"],
    first: "2026-12-01",
    last: "2026-12-09",
  })),
  dropped: 0,
});

/** What is made of reports: the changes, and the new text of the resource. */
function applied(...reports: Report[]) {
  const named = reports.map((one, index) => ({ name: `r${index}.json`, report: one }));
  const [one] = apply(root, named);
  if (!one) throw new Error("nothing was applied");
  const text = one.files.get(join(root, "specs/shelf/resources/books.yaml")) ?? BOOKS;
  const schemas = (parse(text) as { components: { schemas: Record<string, never> } }).components
    .schemas;
  return {
    ...one,
    text,
    schemas,
    changeset: one.files.get(join(root, ".changeset/drift-shelf-2026-12-09.md")),
  };
}

/** Lines that went, and lines that came. */
function changed(text: string): { gone: string[]; come: string[] } {
  const [before, after] = [BOOKS.split("\n"), text.split("\n")];
  return {
    gone: before.filter((line) => !after.includes(line)),
    come: after.filter((line) => !before.includes(line)),
  };
}

test("a field: with its types and how often it was seen, and not a byte of the rest", () => {
  const { text, changeset } = applied(
    report({
      kind: "field",
      pointer: `${S}/Book/properties/archived_at`,
      types: { string: 30, null: 7 },
    }),
  );
  expect(changed(text)).toEqual({
    gone: [],
    come: [
      "        archived_at:",
      '          type: [string, "null"]',
      "          description: Observed in answers; what it is for, no source tells.",
      '          x-evidence: { grade: observed, observed: { count: 37, first: "2026-12-01", last: "2026-12-09" } }',
    ],
  });
  expect(changeset).toBe(
    '---\n"@specwright/shelf": patch\n---\n\nThe spec follows what answers were observed to hold:\n\n- `Book.archived_at` was not in the spec (string, null)\n',
  );
});

test("a field of a schema on one line, and of one without properties", () => {
  const { schemas } = applied(
    report(
      { kind: "field", pointer: `${S}/Shelf/properties/size`, types: { integer: 1, number: 2 } },
      { kind: "field", pointer: `${S}/Bare/properties/on-loan`, types: { boolean: 1 } },
      { kind: "field", pointer: `${S}/Bare/properties/parts`, types: { array: 1 } },
    ),
  );
  expect(schemas).toMatchObject({
    Shelf: { properties: { row: { type: "integer" }, size: { type: "number" } } },
    Bare: { properties: { "on-loan": { type: "boolean" }, parts: { type: "array", items: {} } } },
  });
});

test("types and nulls: at the one use where they were seen", () => {
  const { schemas, text } = applied(
    report(
      { kind: "null", pointer: `${S}/Book/properties/title`, types: { null: 4 } },
      { kind: "null", pointer: `${S}/Book/properties/shelf`, types: { null: 4 } },
      { kind: "null", pointer: `${S}/Book/properties/kind`, types: { null: 1 } },
      { kind: "type", pointer: `${S}/Book/properties/pages`, types: { number: 4 } },
      { kind: "type", pointer: `${S}/Book/properties/tags/items`, types: { object: 2 } },
      {
        kind: "type",
        pointer: "#/paths/~1books/get/responses/200/content/application~1json/schema",
        types: { object: 2 },
      },
    ),
  );
  expect(schemas).toMatchObject({
    Book: {
      properties: {
        title: {
          type: ["string", "null"],
          // What supported it before still does.
          "x-evidence": {
            grade: "documented",
            observed: { count: 4 },
            note: "It was null in answers.",
          },
        },
        shelf: { anyOf: [{ $ref: "#/components/schemas/Shelf" }, { type: "null" }] },
        kind: { type: ["string", "null"], enum: ["paper", "film", null] },
        pages: { type: ["null", "number"] },
        tags: { items: { type: ["string", "object"] } },
      },
    },
  });
  expect(schemas).toMatchObject({ Shelf: { type: "object" } });
  expect(text).toContain("application/json: { schema: { type: [array, object], items:");
  expect(text).toContain("      required: [id, title]   # always\n");
  expect(text).toContain("\n\n        # Where it stands.\n        shelf:");
});

test("what may be missing leaves `required`, and stays a field", () => {
  const { schemas, changeset } = applied(
    report(
      { kind: "missing", pointer: `${S}/Book/properties/title`, types: { nothing: 4 } },
      { kind: "missing", pointer: `${S}/Shelf/properties/row`, types: { nothing: 4 } },
    ),
  );
  expect(schemas).toMatchObject({
    Book: { required: ["id"], properties: { title: { type: "string" } } },
    Shelf: { properties: { row: { type: "integer", "x-evidence": { grade: "observed" } } } },
  });
  expect(schemas).not.toHaveProperty("Shelf.required");
  expect(changeset).toContain('"@specwright/shelf": minor');
});

test("an open list says that there are others, a closed one is opened", () => {
  const { schemas } = applied(
    report(
      { kind: "enum", pointer: `${S}/Book/properties/state/anyOf/0`, types: { string: 4 } },
      { kind: "enum", pointer: `${S}/Book/properties/kind`, types: { string: 4 } },
    ),
  );
  expect(schemas).toMatchObject({
    Book: {
      properties: {
        state: {
          anyOf: [{ enum: ["new", "used"] }, { type: "string" }],
          "x-evidence": { grade: "observed", observed: { count: 4 } },
        },
        kind: { anyOf: [{ type: "string", enum: ["paper", "film"] }, { type: "string" }] },
      },
    },
  });
  expect(schemas).not.toHaveProperty("Book.properties.kind.enum");
});

test("statuses and content types", () => {
  const { text } = applied(
    report(
      { kind: "status", pointer: "#/paths/~1books/get/responses/409", types: { object: 4 } },
      { kind: "status", pointer: "#/paths/~1books/get/responses/202", types: { nothing: 4 } },
      {
        kind: "content",
        pointer: "#/paths/~1books/get/responses/200/content/text~1html",
        types: { "no JSON": 4 },
      },
      {
        kind: "content",
        pointer: "#/components/responses/NotFound/content/application~1json",
        types: { object: 1 },
      },
    ),
  );
  const { paths, components } = parse(text) as Record<string, never>;
  expect(paths).toMatchObject({
    "/books": {
      get: {
        responses: {
          "200": { content: { "application/json": {}, "text/html": {} } },
          "409": { content: { "application/json": { schema: { type: "object" } } } },
          "202": { "x-evidence": { grade: "observed" } },
        },
      },
    },
  });
  expect(components).toMatchObject({
    responses: { NotFound: { content: { "application/json": { schema: { type: "object" } } } } },
  });
});

test("contradictions are told and not merged; what agrees is", () => {
  const one = report({
    kind: "field",
    pointer: `${S}/Book/properties/level`,
    types: { string: 3 },
  });
  const other = report(
    { kind: "field", pointer: `${S}/Book/properties/level`, types: { integer: 5 } },
    { kind: "field", pointer: `${S}/Book/properties/size`, types: { integer: 5 } },
  );
  const third = report({
    kind: "field",
    pointer: `${S}/Book/properties/size`,
    types: { number: 1, null: 1 },
  });
  const { contradictions, text, schemas } = applied(one, other, third);
  expect(contradictions).toEqual([
    {
      pointer: `${S}/Book/properties/level`,
      says: ["r0.json says string", "r1.json says integer"],
    },
  ]);
  expect(text).not.toContain("level");
  expect(schemas).toMatchObject({
    Book: {
      properties: { size: { type: ["number", "null"], "x-evidence": { observed: { count: 7 } } } },
    },
  });
});

test("what a person must decide is left, and nothing is taken away", () => {
  const { changes, files } = applied(
    report(
      { kind: "field", pointer: `${S}/Book/properties/*`, types: { string: 9 } },
      { kind: "field", pointer: `${S}/Gone/properties/name`, types: { string: 9 } },
      {
        kind: "content",
        pointer: "#/paths/~1books/get/responses/200/content/*",
        types: { "no JSON": 1 },
      },
      {
        kind: "type",
        pointer: "#/paths/~1books/get/responses/200/content/application~1json/schema",
        types: { "no JSON": 1 },
      },
    ),
  );
  expect(changes.map(({ isDone }) => isDone)).toEqual([false, false, false, false]);
  expect([...files]).toEqual([]);
});

test("applied twice, a field is there once", () => {
  const seen = report({
    kind: "field",
    pointer: `${S}/Book/properties/size`,
    types: { integer: 5 },
  });
  const { text } = applied(seen);
  writeFileSync(join(root, "specs/shelf/resources/books.yaml"), text);
  expect(applied(seen).files.has(join(root, "specs/shelf/resources/books.yaml"))).toBe(false);
});

test("a file of the spec that is a link to elsewhere is neither read nor written", () => {
  const elsewhere = join(root, "elsewhere.yaml");
  writeFileSync(elsewhere, BOOKS);
  const resource = join(root, "specs/shelf/resources/books.yaml");
  rmSync(resource);
  symlinkSync(elsewhere, resource);
  const seen = report({
    kind: "field",
    pointer: `${S}/Book/properties/isbn`,
    types: { string: 3 },
  });
  expect(() => apply(root, [{ name: "r.json", report: seen }])).toThrow(
    "leads out of the spec's folder",
  );
  expect(readFileSync(elsewhere, "utf8")).toBe(BOOKS);
});

test("a report of another spec, and of another version, are told", () => {
  const seen = report({ kind: "null", pointer: `${S}/Book/properties/title`, types: { null: 1 } });
  const old = { ...seen, spec: { ...seen.spec, hash: "0" } };
  expect(applied(old).notes).toEqual([expect.stringContaining("another version of this spec")]);
  const foreign = { ...seen, spec: { ...seen.spec, title: "Barn" } };
  expect(() => apply(root, [{ name: "b.json", report: foreign }])).toThrow(
    'b.json is about "Barn", which no spec here is called; there is "Shelf"',
  );
});

test("the command line writes, or says what it would write", () => {
  const file = join(root, "r.json");
  const seen = report({ kind: "null", pointer: `${S}/Book/properties/title`, types: { null: 1 } });
  writeFileSync(file, JSON.stringify(seen));
  const cli = (...args: string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, "../src/cli.ts"), ...args], {
      encoding: "utf8",
    });
  const resource = join(root, "specs/shelf/resources/books.yaml");
  expect(cli("apply", "--dry", "--root", root, file).stdout).toContain(
    "would write specs/shelf/resources/books.yaml",
  );
  expect(readFileSync(resource, "utf8")).toBe(BOOKS);
  expect(cli("apply", "--root", root, file).stdout).toContain("1 changes, 0 left to a person");
  expect(readFileSync(resource, "utf8")).toContain('type: [string, "null"]');
  for (const args of [
    [],
    ["apply"],
    ["paint", file],
    ["apply", join(root, "none.json")],
    ["score", "nobody"],
  ])
    expect([args, cli(...args).status]).toEqual([args, 2]);
});
