import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

test("a grade that does not exist", async () => {
  const files = spoil("resources/books.yaml", "grade: inferred", "grade: guessed");
  expect(await findings("extension-valid", files, "gen")).toEqual([
    "resources/books.yaml:31 `x-evidence/grade` must be equal to one of the allowed values (documented, vendor-client, third-party, observed, inferred).",
  ]);
});

test("what was observed says how often and when, and needs no source; what sources support names them", async () => {
  const evidence = async (text: string): Promise<string[]> =>
    (
      await Promise.all(
        ["extension-valid", "evidence-grade", "evidence-sources"].map((rule) =>
          findings(
            rule,
            spoil(
              "resources/books.yaml",
              'grade: vendor-client, sources: [{ id: client, at: "get.R, get" }]',
              text,
            ),
          ),
        ),
      )
    ).flat();
  const observed = 'observed: { count: 3, first: "2026-12-01", last: "2026-12-09" }';
  expect(await evidence(`grade: observed, ${observed}`)).toEqual([]);
  expect(
    await evidence(
      `grade: vendor-client, sources: [{ id: client, at: "get.R, get" }], ${observed}`,
    ),
  ).toEqual([]);
  expect(await evidence("grade: observed")).not.toEqual([]);
  expect(await evidence("grade: vendor-client")).not.toEqual([]);
  expect(await evidence("grade: observed, observed: { count: 0 }")).not.toEqual([]);
});

test("a key that is not foreseen", async () => {
  const files = spoil(
    "resources/books.yaml",
    "parameters: { offset: offset }",
    "parameters: { offset: offset, size: limit }",
  );
  expect(await findings("extension-valid", files, "gen")).toEqual([
    "resources/books.yaml:10 `x-pagination/parameters` must NOT have additional properties (`size`).",
  ]);
});
