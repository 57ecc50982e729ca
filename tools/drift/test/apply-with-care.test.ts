import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { apply } from "../src/apply/apply.ts";
import { applied, BOOKS, eachWithAShelf, report, root, S } from "./support/shelf.ts";

/** What is left to a person, told or refused, and what is never written twice or elsewhere. */
eachWithAShelf();

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
