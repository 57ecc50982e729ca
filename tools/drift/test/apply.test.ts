import { expect, test } from "vitest";
import { parse } from "yaml";
import { applied, changed, eachWithAShelf, report, S } from "./support/shelf.ts";

/** What the text of a spec becomes where answers were seen to differ. */
eachWithAShelf();

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
