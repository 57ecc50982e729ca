import { expect, test } from "vitest";
import { isPassed } from "../src/score/cli.ts";
import { score } from "../src/score/score.ts";

test("a draw: what drifts is found, rightly placed and mended, and nothing else is reported", async () => {
  const one = await score("protocols-io", {
    changes: 12,
    seed: Number(process.env.SEED ?? 1),
    hours: 1,
  });
  expect(one.faults).toEqual([]);
  expect(one).toMatchObject({
    changes: 12,
    found: 12,
    patched: 12,
    alarms: [],
    alarmsUnchanged: [],
    accepted: one.answers,
  });
  expect(isPassed(one)).toBe(true);
});

test("the score can be bad", () => {
  const good = {
    provider: "x",
    changes: 20,
    calls: 1,
    found: 19,
    patched: 19,
    alarms: [],
    alarmsUnchanged: [],
    accepted: 10,
    answers: 10,
    faults: [],
  };
  expect(isPassed(good)).toBe(true);
  const bad = [
    { found: 18 },
    { patched: 18 },
    { alarms: ["x"] },
    { alarmsUnchanged: ["x"] },
    { accepted: 9 },
  ];
  for (const fault of bad) expect([fault, isPassed({ ...good, ...fault })]).toEqual([fault, false]);
});
