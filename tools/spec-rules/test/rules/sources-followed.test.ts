import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

const FILE = "sources.yaml";

test("a source that can't be found again", async () => {
  const nowhere = spoil(FILE, "private: By mail., ", "");
  expect(await findings("sources-followed", nowhere)).toEqual([
    "sources.yaml:3 The source `client` has neither `url` nor `private`.",
  ]);
  const odd = spoil(FILE, "https://shelf.example/manual", "http://me:pw@shelf.example");
  expect(await findings("sources-followed", odd)).toEqual([
    "sources.yaml:2 The address of the source `manual` is `http://me:pw@shelf.example`.",
  ]);
});

test("a source that was read at no known time", async () => {
  const files = spoil(
    FILE,
    'read: "2026-11-28" }\n  - { id: client',
    'read: "lately" }\n  - { id: client',
  );
  expect(await findings("sources-followed", files)).toEqual([
    "sources.yaml:2 The source `manual` does not say when it was read.",
  ]);
});

test("files without a hash, outside the source, or not listed", async () => {
  const list = (files: string) =>
    spoil(FILE, "private: By mail.,", `private: By mail., files: [${files}],`);
  const hash = "0".repeat(64);
  const good = `{ path: get.R, sha256: "${hash}" }`;
  expect(
    await findings("sources-followed", list(`${good}, { path: add.R, sha256: "${hash}" }`)),
  ).toEqual([]);
  expect(
    await findings("sources-followed", list(`${good}, { path: ../add.R, sha256: "${hash}" }`)),
  ).toEqual([
    "resources/books.yaml:31 `x-evidence` cites `add.R` of `client`, which sources.yaml does not list among its files.",
    "sources.yaml:3 A file of the source `client` has no path inside it, or no hash.",
  ]);
});
