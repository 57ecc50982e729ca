import { expect, test } from "vitest";
import { findings, lintFiles, SHELF, spoil } from "../shelf.ts";

/** The shelf with what it keeps. */
function kept(collection: string) {
  const text = `x-collection:\n  books:\n    ${collection.replaceAll("\n", "\n    ")}\nsecurity:`;
  return spoil("openapi.yaml", "security:", text);
}

const SOUND = `schema: Book
id: /title
operations:
  list: { operation: books.list }
  create: books.create`;

test("a sound collection", async () => {
  expect(SHELF["openapi.yaml"]).toContain("security:");
  expect(await findings("collection-resolves", kept(SOUND), "gen")).toEqual([]);
});

test("what arrives by a storage, told by fields that are shown", async () => {
  const sound = `${SOUND}\narrives: { key: "shelf/{title}", metadata: "!x-draft" }`;
  expect(await findings("collection-resolves", kept(sound), "gen")).toEqual([]);
});

test.each([
  [
    "schema: Book",
    "schema: Bok",
    "`x-collection.books.schema` names `Bok`, which is no schema of the spec.",
  ],
  [
    "id: /title",
    "id: /ident",
    "`x-collection.books.list.id` points to `/items/0/ident`, which no schema of the body describes.",
  ],
  [
    "id: /title",
    "id: /title\nparent: { collection: shelves, parameter: shelf_id }",
    "`x-collection.books.parent` names `shelves`, which is no collection.",
  ],
  [
    "create: books.create",
    "create: books.make",
    "`x-collection.books.create` names `books.make`, which is no operation.",
  ],
  [
    "books.list }",
    "books.list, filters: [colour] }",
    "`x-collection.books.list` names `colour`, which is no query parameter of books.list.",
  ],
  [
    "books.list }",
    "books.list, search: { q: [/title] } }",
    "`x-collection.books.list` names `q`, which is no query parameter of books.list.",
  ],
  [
    "books.list }",
    "books.list, sort: { field: order } }",
    "`x-collection.books.list` names `order`, which is no query parameter of books.list.",
  ],
  [
    "create: books.create",
    "create: { operation: books.create, input: /book }",
    "`x-collection.books.create.input` points to `/book`, which no schema of the body describes.",
  ],
  [
    "create: books.create",
    "create: books.create\narrives: { key: 'shelf/{colour}' }",
    "`x-collection.books.arrives` tells `/colour`, which no answer of it shows.",
  ],
  [
    "create: books.create",
    "create: books.create\narrives: { key: 'shelf/{title}', size: /pages }",
    "`x-collection.books.arrives` tells `/pages`, which no answer of it shows.",
  ],
])("%s → %s", async (sound, spoilt, message) => {
  const found = await findings("collection-resolves", kept(SOUND.replace(sound, spoilt)), "gen");
  expect(found.map((one) => one.replace(/^\S+ /, ""))).toContain(message);
});

test("who points to the schema is told that it is named", async () => {
  const spoilt = SOUND.replace("schema: Book", 'schema: "#/components/schemas/Book"');
  const fixes = (await lintFiles(kept(spoilt), "gen")).map(({ fix }) => fix);
  expect(fixes).toContain("write Book: schemas are named here, not pointed to");
});
