import { ReadmePrograms } from "@specwright/config/programs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PACKAGE } from "./support/run.js";

// That each of them runs is of tools/contract, which runs them as they stand.
const programs = new ReadmePrograms(PACKAGE);
beforeAll(() => programs.write());
afterAll(() => programs.remove());

test("the README has a program for each task", () => {
  expect(programs.all.map(({ title }) => title)).toEqual([
    "Read a table",
    "Read a table",
    "List and download files",
    "Create an external plot",
    "Wait for an analysis",
    "Search",
    "Errors",
    "Organization, environment, and what else a client takes",
  ]);
});

test("the README's programs type-check", () => {
  expect(programs.check()).toBe("");
});
