import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderSteps, type Step } from "../src/index.js";
import { examplesOf } from "./support/examples.js";

const step = (guid: string, previous: string | null, more: Partial<Step> = {}): Step => ({
  id: 1,
  guid,
  previous_id: null,
  previous_guid: previous,
  ...more,
});
const guids = (steps: Step[] | null) =>
  orderSteps(steps)
    .map(({ step }) => step.guid)
    .join("");

describe("the order of steps", () => {
  it("follows previous_guid, whatever order they come in", () => {
    const chain = [step("A", null), step("B", "A"), step("C", "B"), step("D", "C")];
    fc.assert(
      fc.property(fc.shuffledSubarray(chain, { minLength: 4 }), (mixed) => {
        expect(guids(mixed)).toBe("ABCD");
      }),
    );
  });

  it("goes through one case after another, in the order of the cases", () => {
    const cases = [
      { title: "first", description: "", first_step_guid: "B" },
      { title: "second", description: "", first_step_guid: "X" },
    ];
    const steps = [
      step("X", "A"),
      step("Y", "X"),
      step("C", "B"),
      step("A", null, { cases }),
      step("B", "A"),
    ];
    const ordered = orderSteps(steps);
    expect(ordered.map(({ step }) => step.guid).join("")).toBe("ABCXY");
    expect(ordered.map(({ cases }) => cases.map(({ title }) => title).join())).toEqual([
      "",
      "first",
      "first",
      "second",
      "second",
    ]);
  });

  it("loses nothing: circles, strangers and twins come too", () => {
    expect(guids([step("A", "B"), step("B", "A")])).toBe("AB");
    expect(guids([step("A", "A")])).toBe("A");
    expect(guids([step("B", "unknown"), step("A", null)])).toBe("BA");
    expect(guids([step("A", null), step("A", null)])).toBe("AA");
    expect(guids(null)).toBe("");
  });

  it("bears a chain of many thousands", () => {
    const many = Array.from({ length: 20_000 }, (_, at) =>
      step(`${at}`, at === 0 ? null : `${at - 1}`),
    );
    expect(
      orderSteps(many.reverse())
        .map(({ step }) => Number(step.guid))
        .slice(0, 3),
    ).toEqual([0, 1, 2]);
  });

  it("finds its way through the example with cases", () => {
    const { cases } = examplesOf("protocols.steps.list") as { cases: { payload: Step[] } };
    expect(orderSteps(cases.payload).map(({ step, cases }) => [step.id, cases[0]?.title])).toEqual([
      [7301, undefined],
      [7302, "Single plaques"],
      [7303, "Lawn is cleared"],
      [7304, "Lawn is cleared"],
    ]);
  });
});
