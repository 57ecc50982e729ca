import { ReadmePrograms } from "@specwright/config/programs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PACKAGE } from "./support/run.js";

// That each of them runs is of tools/contract, which runs them as they stand.
const programs = new ReadmePrograms(PACKAGE);
beforeAll(() => programs.write());
afterAll(() => programs.remove());

test("the README has a program for each task", () => {
  expect(programs.all.map(({ title }) => title)).toEqual([
    "Search",
    "Read a protocol as Markdown",
    "Read a protocol as Markdown",
    "Run an experiment record",
    "Write and publish",
    "Upload a file",
    "Sign users in",
    "Comments",
    "Errors",
  ]);
});

test("the README's programs type-check", () => {
  expect(programs.check()).toBe("");
});
