import { describe, expect, it } from "vitest";
import type { PaginationDescriptor } from "../../src/descriptor.js";
import { PagePlan } from "../../src/pages/plan.js";
import { START } from "../../src/pages/state.js";
import { factsOf } from "./kit.js";

describe("a plan, alone", () => {
  const offset: PaginationDescriptor = {
    style: "offset",
    items: "/items",
    parameters: { offset: "o", limit: "l" },
    end: "total",
  };

  it("guesses only where the total is known, and pages have a size", () => {
    const plan = new PagePlan(offset, { query: { l: 10 } });
    const at = (value: number, size = 10) => ({ ...START, at: value, size });
    expect(plan.guess(at(10), factsOf(10, { total: 35 }))).toMatchObject({ at: 20, index: 1 });
    expect(plan.guess(at(30), factsOf(10, { total: 35 }))).toBeUndefined();
    expect(plan.guess(at(25), factsOf(10, { total: 35 }))).toBeUndefined();
    expect(plan.guess(at(10), factsOf(10))).toBe("unknown");
    expect(plan.guess(at(10, 0), factsOf(10, { total: 35 }))).toBe("unknown");
    expect(plan.guess(START, factsOf(10, { total: 35 }))).toBe("unknown");
    const short = new PagePlan({ ...offset, end: "short-page" }, { query: { l: 10 } });
    expect(short.guess(at(10), factsOf(10, { total: 35 }))).toBe("unknown");
  });

  it("guesses pages by number, by either total", () => {
    const plan = new PagePlan({ ...offset, style: "page", parameters: { page: "p" } }, {});
    const at = (value: number) => ({ ...START, at: value, size: 10 });
    expect(plan.guess(at(2), factsOf(10, { totalPages: 3 }))).toMatchObject({ at: 3 });
    expect(plan.guess(at(3), factsOf(10, { totalPages: 3 }))).toBeUndefined();
    expect(plan.guess(at(2), factsOf(10, { total: 25 }))).toMatchObject({ at: 3 });
    expect(plan.guess(at(3), factsOf(10, { total: 25 }))).toBeUndefined();
  });

  it("reads numbers that came as text, and takes no others", () => {
    const next = (query: object) =>
      new PagePlan(offset, { query: { ...query } }).next(START, factsOf(5, { total: 99 }))?.at;
    expect(next({ o: "20" })).toBe(25);
    expect(next({ o: 20 })).toBe(25);
    expect(() => next({ o: "many" })).toThrow("o must be a number");
    expect(
      () => new PagePlan({ ...offset, parameters: { limit: "l" } }, { query: { l: "many" } }),
    ).toThrow("l must be a number");
    expect(next({ o: null })).toBe(5);
    expect(next({})).toBe(5);
  });

  it("adds nothing to a call that needs nothing", () => {
    const ask = (more: Partial<PaginationDescriptor>) =>
      new PagePlan({ ...offset, ...more }, {}).request(START).args;
    expect(ask({})).toStrictEqual({});
    expect(ask({ parameters: { offset: "/o", limit: "/l", sort: "/s" } })).toStrictEqual({});
    // An order that no parameter carries.
    expect(ask({ sort: "name" })).toStrictEqual({});
    expect(ask({ sort: "name", parameters: { offset: "o", sort: "s" } })).toStrictEqual({
      query: { s: "name" },
    });
  });

  it("says what to send: the limit of the spec, of the caller, or none", () => {
    const ask = (descriptor: PaginationDescriptor, query: object, state = START) =>
      new PagePlan(descriptor, { query: { ...query } }).request(state).args.query;
    expect(ask(offset, {})).toEqual({});
    expect(ask({ ...offset, limit: 50 }, {})).toEqual({ l: 50 });
    expect(ask({ ...offset, limit: 50 }, { l: 5 })).toEqual({ l: 5 });
    expect(ask({ ...offset, limit: 50 }, { a: 1 }, { ...START, at: 100 })).toEqual({
      a: 1,
      l: 50,
      o: 100,
    });
    const linked = new PagePlan({ ...offset, style: "link", next: "/n" }, { query: { a: 1 } });
    expect(linked.request({ ...START, at: "b=2" })).toEqual({
      args: { query: { a: 1 } },
      search: "b=2",
    });
  });
});

describe("the end of a list, by its plan alone", () => {
  /** Where the page after one of so many items begins, after a full one of ten. */
  const after = (end: PaginationDescriptor["end"], items: number, more: object = {}) =>
    new PagePlan(
      { style: "offset", items: "", parameters: { offset: "o" }, limit: 10, end },
      {},
    ).next({ ...START, at: 10, index: 1, size: 10 }, factsOf(items, more))?.at;

  it.each([
    ["total", 10, { total: 21 }, 20],
    ["total", 10, { total: 20 }, undefined],
    ["total", 10, { total: 5 }, undefined],
    ["total", 3, { total: 21 }, 13],
    ["total", 0, { total: 21 }, undefined],
    // Without the total that was promised, a short page is the last.
    ["total", 10, {}, 20],
    ["total", 9, {}, undefined],
    ["short-page", 10, {}, 20],
    ["short-page", 9, {}, undefined],
    ["short-page", 10, { total: 5 }, 20],
    ["empty-page", 1, {}, 11],
    ["empty-page", 0, {}, undefined],
    ["empty-page", 5, { total: 5 }, 15],
    ["no-next", 5, { next: "any" }, 15],
    ["no-next", 5, {}, undefined],
  ] as const)("%s, %i items, %j: %s", (end, items, more, at) => {
    expect(after(end, items, more)).toBe(at);
  });
});
