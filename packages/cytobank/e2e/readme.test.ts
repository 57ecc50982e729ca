import { ReadmePrograms } from "@specwright/config/programs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PACKAGE } from "./support.js";

// That each of them runs is of tools/contract, which runs them as they stand.
const programs = new ReadmePrograms(PACKAGE);
beforeAll(() => programs.write());
afterAll(() => programs.remove());

test("the programs of the README compile", () => {
  expect(programs.all).toHaveLength(7);
  expect(programs.check()).toBe("");
});
