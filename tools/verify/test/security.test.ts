import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "@specwright/config/workspace";
import { expect, test } from "vitest";

const text = readFileSync(join(ROOT, "SECURITY.md"), "utf8");

/** Each table of the file, as lists of cells. */
const rowsBelow = (heading: string): string[][] => {
  const [, section = ""] = text.split(`## ${heading}\n`);
  const [own = ""] = section.split("\n## ");
  const lines = own.split("\n").filter((line) => line.startsWith("| "));
  return lines
    .slice(1)
    .map((line) => line.split(" | ").map((cell) => cell.replace(/^\| | \|$/g, "")));
};

/** `a/{b,c}.ts` as its files. */
const filesOf = (path: string): string[] => {
  const [, before = "", many, after = ""] = /^(.*)\{(.*)\}(.*)$/.exec(path) ?? [];
  return many === undefined ? [path] : many.split(",").map((one) => before + one + after);
};

/** The tests of a cell: a file, and the names in it. */
const testsIn = (cell: string): { file: string; names: string[] }[] =>
  [...cell.matchAll(/`((?:packages|tools)\/[^`]+\.ts)`(?:: ((?:"[^"]+"(?:, )?)+))?/g)].flatMap(
    ([, path = "", names = ""]) =>
      filesOf(path).map((file) => ({
        file,
        names: [...names.matchAll(/"([^"]+)"/g)].map(([, name = ""]) => name),
      })),
  );

const FOUND = rowsBelow("What was found, and what holds it");

test("all that was found is there: who could mean harm, and what they did", () => {
  expect(rowsBelow("Who could mean harm").length).toBeGreaterThan(4);
  expect(FOUND).toHaveLength(38);
});

test.each(FOUND)("%s: is held by tests that are there", (_, held = "", others = "") => {
  const tests = testsIn(held);
  expect(tests.length).toBeGreaterThan(0);
  expect(others).not.toBe("");
  for (const { file, names } of tests) {
    expect([file, existsSync(join(ROOT, file))]).toEqual([file, true]);
    const source = readFileSync(join(ROOT, file), "utf8");
    for (const name of names) expect([name, source.includes(name)]).toEqual([name, true]);
  }
});

test("every file of tests that is named anywhere in it is there", () => {
  const named = [...text.matchAll(/`((?:packages|tools)\/[^`]+\.test\.ts)`/g)];
  const files = named.flatMap(([, path = ""]) => filesOf(path));
  expect(files.length).toBeGreaterThan(40);
  expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});
