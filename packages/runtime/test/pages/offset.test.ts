import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PaginationDescriptor } from "../../src/descriptor.js";
import { numberOf } from "../../src/pages/number-of.js";
import { OffsetPlan } from "../../src/pages/offset.js";
import { PagePromise } from "../../src/pages/page-promise.js";
import { PagePlan, type Plan } from "../../src/pages/plan.js";
import { type PageState, START } from "../../src/pages/state.js";
import { failure } from "../support/handler.js";

const descriptors = fc.record(
  {
    style: fc.constant("offset" as const),
    items: fc.constant("/items"),
    total: fc.constant("/n"),
    parameters: fc.record(
      { offset: fc.constant("from"), limit: fc.constant("limit"), sort: fc.constant("sort") },
      { requiredKeys: ["offset"] },
    ),
    sort: fc.constant("id"),
    limit: fc.integer({ min: 1, max: 5 }),
    maxLimit: fc.integer({ min: 1, max: 5 }),
    end: fc.constantFrom("total", "short-page", "empty-page"),
  },
  { requiredKeys: ["style", "items", "parameters", "end"] },
) as fc.Arbitrary<PaginationDescriptor>;

const queries = fc.record(
  {
    from: fc.oneof(fc.nat(20), fc.constant("3")),
    limit: fc.integer({ min: 1, max: 9 }),
    sort: fc.constant("name"),
    other: fc.string(),
  },
  { requiredKeys: [] },
);
const bodies = fc.record({ items: fc.array(fc.integer(), { maxLength: 6 }), n: fc.nat(30) });

/** What a plan does of a list whose pages these are. */
function courseOf(plan: Plan, pages: readonly object[], cursor: string | undefined): unknown[] {
  const course: unknown[] = [];
  let state: PageState | undefined = plan.start(cursor);
  for (const body of pages) {
    if (!state) break;
    const facts = plan.read(body);
    if (!facts) throw new Error("no page");
    course.push(plan.request(state), facts, plan.counts(facts), plan.corrected(state, facts));
    const next: PageState | undefined = plan.next(state, facts);
    course.push(next, next && plan.guess(next, facts));
    state = next;
  }
  return course;
}

describe("the plan of offsets alone", () => {
  it("goes the way of the plan of any style", () => {
    fc.assert(
      fc.property(
        descriptors,
        queries,
        fc.array(bodies, { minLength: 1, maxLength: 5 }),
        fc.option(fc.nat(9), { nil: undefined }),
        (descriptor, query, pages, at) => {
          const cursor = at === undefined ? undefined : `offset:${at}`;
          const [ours, any] = [OffsetPlan, PagePlan].map((type) =>
            courseOf(new type(descriptor, { query }), pages, cursor),
          );
          expect(ours).toEqual(any);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("takes no cursor but its own", () => {
    const descriptor = { style: "offset", items: "", parameters: {}, end: "empty-page" } as const;
    const plan = new OffsetPlan(descriptor, {});
    for (const cursor of ["page:1", "offset:", "offset:x", "x"])
      expect(() => plan.start(cursor)).toThrow("cursor is no cursor of this operation");
  });

  it("guesses nothing behind a page whose place or size nobody knows", () => {
    const descriptor = { style: "offset", items: "", parameters: {}, end: "total" } as const;
    const plan = new OffsetPlan(descriptor, {});
    const guess = (state: Partial<PageState>) =>
      plan.guess(
        { ...START, ...state },
        { items: [], total: 9, totalPages: undefined, next: undefined },
      );
    expect(guess({ size: 2 })).toBe("unknown");
    expect(guess({ at: 2 })).toBe("unknown");
    expect(guess({ at: 2, size: 2 })).toEqual({ at: 4, index: 1, size: 2, empty: 0 });
  });

  it("sends no parameter that its spec does not name", () => {
    const descriptor = { style: "offset", items: "", parameters: {}, end: "total" } as const;
    const { args } = new OffsetPlan(descriptor, { query: { q: 1 } }).request(START);
    expect(args.query).toEqual({ q: 1 });
  });
});

describe("a number that the caller gives for a parameter of pages", () => {
  it.each([
    [undefined, undefined],
    [null, undefined],
    [0, 0],
    ["7", 7],
  ])("%j is %j", (value, number) => {
    expect(numberOf(value, "limit")).toBe(number);
  });

  it("is one", () => {
    expect(() => numberOf("many", "limit")).toThrow(
      "limit must be a number (leave it out for the usual one)",
    );
  });
});

describe("an operation that has no pages", () => {
  it("makes no list", async () => {
    const operation = { id: "x.get", method: "GET" } as const;
    const pages = PagePromise.first({} as never, operation, {}, {}, undefined as never, OffsetPlan);
    expect(await failure(pages)).toMatchObject({
      name: "ConfigError",
      message: "x.get is no paged operation of this provider",
    });
  });
});
