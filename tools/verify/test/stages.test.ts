import { expect, test } from "vitest";
import { STAGES, stagesOf } from "../src/stages.ts";

test("a whole run leaves no stage out, and runs none twice", () => {
  const whole = stagesOf(false);
  const covered = whole.flatMap(({ name, holds = [] }) => [name, ...holds]);
  expect(covered.sort()).toEqual(STAGES.map(({ name }) => name).sort());
});

test("a commit needs what is quick, each by itself", () => {
  const quick = stagesOf(true);
  expect(quick).toEqual(STAGES.filter((stage) => stage.quick));
  expect(quick.flatMap(({ holds = [] }) => holds)).toEqual([]);
});

test("the budgets of a whole run are eight minutes at most", () => {
  const seconds = stagesOf(false).reduce((sum, { budget }) => sum + budget, 0);
  expect(seconds).toBeLessThanOrEqual(480);
});
