import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { upstream, upstreamReport } from "../src/upstream.ts";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

const SOURCES = [
  {
    id: "old",
    url: "https://github.com/a/b/tree/1111",
    files: [
      { path: "R/get.R", sha256: sha256("one") },
      { path: "R/list all.R", sha256: sha256("two") },
    ],
  },
  {
    id: "new",
    url: "https://github.com/a/b/tree/2222",
    files: [{ path: "R/get.R", sha256: sha256("one, newer") }],
  },
  {
    id: "gone",
    url: "https://github.com/c/d",
    files: [
      { path: "x.py", sha256: sha256("x") },
      { path: "y.py", sha256: sha256("y") },
    ],
  },
  {
    id: "page",
    url: "https://docs.example.test/",
    files: [{ path: "page.txt", sha256: sha256("p") }],
  },
  { id: "letter" },
];

const CITATIONS = [
  { source: "old", at: "R/list all.R, list_all", by: "books.list" },
  { source: "new", at: "R/get.R, get", by: "books.get" },
  { source: "gone", at: "x.py, X", by: "books.create" },
];

test("what is no longer what anybody has read is told, with the operations to read again", async () => {
  const asked: string[] = [];
  const found = await upstream(CITATIONS, SOURCES, async (url) => {
    asked.push(url);
    if (url.endsWith("get.R")) return Buffer.from("one, newer");
    if (url.endsWith("R/list%20all.R")) return Buffer.from("two, newer");
    if (url.endsWith("y.py")) throw new Error("503 away");
    return undefined;
  });
  expect(asked).toEqual([
    "https://raw.githubusercontent.com/a/b/HEAD/R/get.R",
    "https://raw.githubusercontent.com/a/b/HEAD/R/list%20all.R",
    "https://raw.githubusercontent.com/c/d/HEAD/x.py",
    "https://raw.githubusercontent.com/c/d/HEAD/y.py",
  ]);
  expect(found).toEqual({
    moved: [
      { repository: "a/b", path: "R/list all.R", why: "changed", operations: ["books.list"] },
      { repository: "c/d", path: "x.py", why: "gone", operations: ["books.create"] },
    ],
    same: 1,
    failed: ["c/d y.py: 503 away"],
    pages: ["page", "letter"],
  });
  const text = upstreamReport("shelf", found);
  expect(text).toContain(
    "1 cited files are as they were read, 2 are not, 1 could not be looked at; 2 sources are pages",
  );
  expect(text).toContain("- changed: a/b `R/list all.R`; read again: books.list");
});
