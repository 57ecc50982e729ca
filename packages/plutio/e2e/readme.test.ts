import { join } from "node:path";
import { ReadmePrograms } from "@specwright/config/programs";
import { type Mock, startMock } from "@specwright/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PACKAGE, run } from "./support/run.js";

const programs = new ReadmePrograms(PACKAGE);
let mock: Mock;

beforeAll(async () => {
  mock = await startMock({ spec: join(PACKAGE, "openapi.json") });
  // Only the address is changed, and the credentials that the reader has in the environment.
  const servers = "createPlutio({ servers: { api: process.env.PLUTIO_URL as string },";
  programs.write((text) => text.replaceAll("createPlutio({", servers));
});

afterAll(async () => {
  programs.remove();
  await mock.stop();
});

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

test.each([...programs.all.keys()])("the README's program %i runs", async (index) => {
  await run(programs.path(index), mock.url);
});
