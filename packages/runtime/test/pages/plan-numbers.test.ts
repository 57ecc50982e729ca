import { describe, expect, it } from "vitest";
import type { PaginationDescriptor } from "../../src/descriptor.js";
import { PagePlan } from "../../src/pages/plan.js";
import { START } from "../../src/pages/state.js";
import { factsOf } from "./kit.js";

/** A list whose answers say which page they are, from whatever number the provider likes. */
const ANSWERED: PaginationDescriptor = {
  style: "page",
  items: "/items",
  current: "/page",
  totalPages: "/pages",
  parameters: { page: "p" },
  end: "total",
};
const plan = (query: object = {}, more: Partial<PaginationDescriptor> = {}) =>
  new PagePlan({ ...ANSWERED, ...more }, { query: { ...query } });

describe("a list whose answers say their number", () => {
  it.each([
    ["from 0", 0, { at: 1, current: 1, origin: 0 }],
    ["from 1", 1, { at: 2, current: 2, origin: 1 }],
    ["from 7", 7, { at: 8, current: 8, origin: 7 }],
  ])("goes on from what the first one said: %s", (_, current, expected) => {
    expect(plan().next(START, factsOf(5, { current, totalPages: 9 }))).toMatchObject(expected);
  });

  it("goes on from the page that the caller chose, whatever its answer calls it", () => {
    const after = plan({ p: 3 }).next(START, factsOf(5, { current: 2, totalPages: 9 }));
    expect(after).toMatchObject({ at: 4, current: 3 });
    expect(after?.origin).toBeUndefined();
  });

  it("counts from where it began, up to the last of all pages", () => {
    const second = (origin: number | undefined, current: number, totalPages: number) =>
      plan().next(
        { ...START, at: current, index: 1, current, origin },
        factsOf(5, { current, totalPages }),
      );
    expect(second(0, 1, 2)).toBeUndefined();
    expect(second(0, 1, 3)).toMatchObject({ at: 2, current: 2, origin: 0 });
    expect(second(1, 2, 2)).toBeUndefined();
    expect(second(1, 2, 3)).toMatchObject({ at: 3, current: 3, origin: 1 });
    // Where it began is not known of a list that is resumed: pages count from 1 nearly everywhere.
    expect(second(undefined, 2, 2)).toBeUndefined();
    expect(second(undefined, 1, 2)).toMatchObject({ at: 2, current: 2, origin: undefined });
  });
});

describe("the number of all pages", () => {
  it("ends a list only where the spec says that totals do", () => {
    const after = (end: PaginationDescriptor["end"]) =>
      plan({}, { end, limit: 5 }).next(START, factsOf(5, { current: 1, totalPages: 1 }))?.at;
    expect([after("total"), after("short-page"), after("empty-page")]).toEqual([undefined, 2, 2]);
  });

  it("says nothing of a list that goes by offset", () => {
    const offset = { style: "offset", parameters: { offset: "o" } } as const;
    const next = plan({}, offset).next(START, factsOf(5, { total: 99, totalPages: 1 }));
    expect(next?.at).toBe(5);
    const later = { ...START, at: 10, index: 2, size: 5 };
    expect(plan({}, offset).next(later, factsOf(5, { total: 99, totalPages: 3 }))?.at).toBe(15);
  });

  it("goes before the number of all items", () => {
    expect(plan().next(START, factsOf(5, { current: 1, total: 5, totalPages: 2 }))?.at).toBe(2);
    expect(
      plan().next(START, factsOf(5, { current: 1, total: 50, totalPages: 1 })),
    ).toBeUndefined();
  });
});
