import { expect, test } from "vitest";
import { findings, SHELF, spoil } from "../shelf.ts";

test("an entry for no operation", async () => {
  const files = spoil("coverage.yaml", "operationId: books.get", "operationId: books.read");
  expect(await findings("coverage", files)).toEqual([
    "coverage.yaml:4 coverage.yaml names `books.read`, which is no operation of the spec.",
    "resources/books.yaml:54 No entry of coverage.yaml names `books.get`.",
  ]);
});

test("an entry with neither operation nor reason", async () => {
  const files = spoil("coverage.yaml", ", omitted: Nobody knows its answer.", "");
  expect(await findings("coverage", files)).toEqual([
    "coverage.yaml:6 The entry `5` of coverage.yaml names neither an operation nor a reason for its absence.",
  ]);
});

test("an entry with both", async () => {
  const files = spoil("coverage.yaml", "omitted:", "operationId: books.get, omitted:");
  expect(await findings("coverage", files)).toEqual([
    "coverage.yaml:6 The entry `5` of coverage.yaml names both an operation and a reason for its absence.",
  ]);
});

test("an id twice", async () => {
  const files = spoil("coverage.yaml", 'id: "2"', 'id: "1"');
  expect(await findings("coverage", files)).toEqual([
    "coverage.yaml:3 Two entries of coverage.yaml have the id `1`.",
  ]);
});

test("no file", async () => {
  const files = Object.fromEntries(
    Object.entries(SHELF).filter(([path]) => path !== "coverage.yaml"),
  );
  expect(await findings("coverage", files)).toEqual([
    "openapi.yaml:1 There is no coverage.yaml beside the spec.",
  ]);
});
