import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Cited } from "../src/citations.ts";
import { citationsOf } from "../src/citations.ts";
import { hold } from "../src/hold.ts";
import { isWrong, report } from "../src/report.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "specwright-evidence-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const CODE = "get_book <- function(id) {\n  # the only\n  #   member\n}\n";

function copy(source: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    const full = join(folder, source, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
  }
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

function held(spec: object, sources: readonly Cited[]) {
  return hold(citationsOf(spec as Record<string, unknown>), sources, (id) => join(folder, id));
}

function spec(...sources: unknown[]): object {
  const get = { operationId: "books.get", "x-evidence": { grade: "documented", sources } };
  return { paths: { "/b": { get } } };
}

test("a symbol, a heading and words over several lines are found; what is not there is not", () => {
  copy("client", {
    "R/books.R": CODE,
    "NEWS.md": "# News\n\n## Version 2\n",
    "inst/NEWS": "Adds a lookup.",
  });
  const at = [
    "R/books.R, get_book",
    "Version 2",
    "R/books.R, the only # member",
    "NEWS.md",
    "inst/NEWS, adds a lookup",
  ];
  const wrong = ["R/books.R, put_book", "R/shelf.R, get_book", "Version 3"];
  const { looked } = held(spec({ id: "client", at: [...at, ...wrong] }), [{ id: "client" }]);
  expect(looked.map(({ outcome }) => outcome)).toEqual([
    ...at.map(() => "found"),
    ...wrong.map(() => "not found"),
  ]);
  expect(looked.slice(-3).map(({ why }) => why)).toEqual([
    '"put_book" is not in R/books.R',
    "the copy has no file R/shelf.R",
    '"Version 3" is not in any file of the copy',
  ]);
});

test("without a place, without a copy: not tried, and not passed", () => {
  copy("client", { "a.R": CODE });
  const one = held(spec("client", { id: "manual", at: "Books" }), [
    { id: "client" },
    { id: "manual" },
  ]);
  expect(one.looked.map(({ outcome, why }) => [outcome, why])).toEqual([
    ["not tried", "it names no place"],
    ["not tried", "there is no copy"],
  ]);
  expect(one.absent).toEqual(["manual"]);
  expect(isWrong(one)).toBe(false);
});

test("a source that the list lacks is not found", () => {
  const one = held(spec({ id: "rumour", at: "Somewhere" }), []);
  expect(one.looked[0]).toMatchObject({ outcome: "not found" });
  expect(isWrong(one)).toBe(true);
});

test("a file that has changed, or is gone, names the operations to read again", () => {
  copy("client", { "a.R": `${CODE}#`, "same.R": CODE });
  const files = [
    { path: "a.R", sha256: sha256(CODE) },
    { path: "gone.R", sha256: sha256(CODE) },
    { path: "same.R", sha256: sha256(CODE) },
  ];
  const one = held(spec({ id: "client", at: "a.R, get_book" }), [{ id: "client", files }]);
  expect(one.drifted).toEqual([
    { source: "client", path: "a.R", why: "changed", operations: ["books.get"] },
    { source: "client", path: "gone.R", why: "missing", operations: [] },
  ]);
  expect(one.unchanged).toBe(1);
  expect(isWrong(one)).toBe(true);
  expect(report("shelf", one)).toBe(
    [
      "shelf: 1 citations: 1 found, 0 not found, 0 not tried",
      "  files: 1 as they were read, 2 not",
      "  changed: client: a.R; read again: books.get",
      "  missing: client: gone.R; read again: nothing cites it",
    ].join("\n"),
  );
});

test("evidence inside an operation is the operation's, that of a shared schema says where it stands", () => {
  const field = { "x-evidence": { sources: [{ id: "client", at: "x" }] } };
  const get = { operationId: "books.get", responses: { 200: { schema: field } } };
  const document = { paths: { "/b": { get } }, components: { schemas: { Book: field } } };
  expect(citationsOf(document)).toEqual([
    { source: "client", at: "x", by: "books.get" },
    { source: "client", at: "x", by: "#/components/schemas/Book" },
  ]);
});
