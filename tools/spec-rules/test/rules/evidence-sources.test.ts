import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

test("a source that is not listed", async () => {
  const files = spoil(
    "resources/books.yaml",
    'sources: [{ id: client, at: "get.R, get" }]',
    "sources: [client, forum]",
  );
  expect(await findings("evidence-sources", files)).toEqual([
    "resources/books.yaml:58 `x-evidence` names the source `forum`, which sources.yaml does not list.",
  ]);
});

test("a source beside a $ref that is not listed", async () => {
  const files = spoil(
    "resources/books.yaml",
    'items: { $ref: "#/components/schemas/Book" }',
    'items: { $ref: "#/components/schemas/Book", x-evidence: { grade: inferred, sources: [blog] } }',
  );
  expect(await findings("evidence-sources", files)).toEqual([
    "resources/books.yaml:21 `x-evidence` names the source `blog`, which sources.yaml does not list.",
  ]);
});

test("a source that is not listed, cited with its place", async () => {
  const files = spoil(
    "resources/books.yaml",
    'sources: [{ id: client, at: "get.R, get" }]',
    'sources: [{ id: forum, at: "Second thread" }, { id: client, at: ["books.R, get", NEWS] }]',
  );
  expect(await findings("evidence-sources", files)).toEqual([
    "resources/books.yaml:58 `x-evidence` names the source `forum`, which sources.yaml does not list.",
  ]);
});
