import { ReadmePrograms } from "@specwright/config/programs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PACKAGE } from "./support/run.js";

// That each of them runs is of tools/contract, which runs them as they stand.
const programs = new ReadmePrograms(PACKAGE);
beforeAll(() => programs.write());
afterAll(() => programs.remove());

test("the README has a program for each of the six tasks, and more", () => {
  const titles = [...new Set(programs.all.map(({ title }) => title))].filter(Boolean);
  expect(titles.slice(0, 6)).toEqual([
    "Create a task in a project's board",
    "Track time",
    "Create and read invoices with lines",
    "Send an invoice, mark it paid",
    "Sync people by e-mail without duplicates",
    "Move files and folders",
  ]);
  expect(programs.all).toHaveLength(10);
});

test("the README's programs type-check", () => {
  expect(programs.check()).toBe("");
});
