import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { loadDocument } from "../src/documents.js";

type Tree = { readonly [key: string]: Tree };

/** The components of a document in memory, as the mock knows them. */
async function schemas(written: object): Promise<Tree> {
  const spec = { openapi: "3.1.0", paths: {}, components: { schemas: written } };
  const { document } = await loadDocument({ spec });
  return (document as unknown as { components: { schemas: Tree } }).components.schemas;
}

const id = { type: "string", description: "Any id." };
const target = "#/components/schemas/id";

test("what stands beside a reference counts, wherever others refer to the same", async () => {
  const own = { $ref: target, description: "The id of a book." };
  const plain = { $ref: target };
  for (const written of [
    { plain, own, id },
    { own, plain, id },
    { id, plain, own },
  ]) {
    const { own: said, plain: copied } = await schemas(written);
    expect(said).toEqual({ type: "string", description: "The id of a book." });
    expect(copied).toEqual(id);
  }
});

test("what many refer to is one object, also through others", async () => {
  const found = await schemas({
    id,
    a: { $ref: target },
    b: { properties: { a: { $ref: "#/components/schemas/a" } } },
    c: { $ref: "#/components/schemas/b/properties/a" },
  });
  expect(found.a).toBe(found.id);
  expect(found.b?.properties?.a).toBe(found.id);
  expect(found.c).toBe(found.id);
});

test("what comes back to itself refers to itself, also with something beside it", async () => {
  const found = await schemas({
    tree: {
      properties: { child: { $ref: "#/components/schemas/tree", description: "Below." } },
    },
  });
  const child = found.tree?.properties?.child;
  expect(child?.description).toBe("Below.");
  expect(JSON.stringify(found)).toContain('"$ref":"#/components/schemas/tree');
});

test("a chain of any length is followed", async () => {
  const next = (at: number) => ({ items: { $ref: `#/components/schemas/s${at + 1}` } });
  const chain = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`s${at}`, next(at)]));
  let { s0: node } = await schemas({ ...chain, s500: id });
  for (let at = 0; at < 500; at++) node = node?.items;
  expect(node).toEqual(id);
});

test("an anchor is none that is followed, and neither is an empty text", async () => {
  const odd = { a: { $ref: "#anchor" }, b: { $ref: "" }, c: { $ref: 1 } };
  expect(await schemas(odd)).toEqual(odd);
});

test("a name that is no key of ours stays one", async () => {
  const written = JSON.parse(`{ "__proto__": { "$ref": "${target}" }, "id": {} }`);
  const found = await schemas(written);
  expect(Object.keys(found)).toEqual(["__proto__", "id"]);
  expect(Object.getPrototypeOf(found)).toBe(Object.prototype);
});

test("in files, a reference is relative to the file that it stands in, whoever led there", async () => {
  const folder = mkdtempSync(join(tmpdir(), "references-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const write = (path: string, content: object): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), JSON.stringify(content));
  };
  write("openapi.json", {
    openapi: "3.1.0",
    paths: {},
    shelf: { $ref: "parts/shelf.json#/shelf" },
    // Through a place that another file fills.
    book: { $ref: "#/shelf/first" },
  });
  write("parts/shelf.json", {
    shelf: { first: { $ref: "../more%20parts/book.json" }, own: { $ref: "#/name" } },
    name: { type: "string", description: "Of a shelf." },
  });
  write("more parts/book.json", {
    title: { $ref: "#/name" },
    shelf: { $ref: "../parts/shelf.json#/name" },
    name: { type: "string", description: "Of a book." },
  });
  const { document } = await loadDocument({ spec: join(folder, "openapi.json") });
  const { shelf, book } = document as unknown as Record<string, Tree>;
  expect(shelf?.own?.description).toBe("Of a shelf.");
  expect(shelf?.first?.title?.description).toBe("Of a book.");
  expect(book).toBe(shelf?.first);
  expect(book?.shelf).toBe(shelf?.own);
});

test("a reference that leads nowhere is told, with its place", async () => {
  const gone = schemas({ "a/b": [{ $ref: "#/components/schemas/none" }] });
  await expect(gone).rejects.toThrow(
    "#/components/schemas/a~1b/0 refers to #/components/schemas/none, where nothing is",
  );
});
