import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { budgetFacts, tellsOfBudget } from "../../src/budget/headers.js";

const NOW = Date.UTC(2026, 0, 1, 12, 0, 0);
const facts = (headers: Record<string, string>, status = 200) =>
  budgetFacts(new Headers(headers), status, NOW);

describe("whether an answer tells of a budget", () => {
  it.each([
    [["x-ratelimit-limit"], true],
    [["x-ratelimit-remaining"], true],
    [["ratelimit-limit"], true],
    [["ratelimit-remaining"], true],
    [["x-ratelimit-reset", "ratelimit-reset", "retry-after", "date", "x-ratelimit-"], false],
    [[], false],
  ])("by %j: %s", (names, tells) => {
    expect(tellsOfBudget(new Headers(names.map((name) => [name, "1"])))).toBe(tells);
  });
});

describe("budgetFacts", () => {
  it("says nothing of an answer that says nothing", () => {
    expect(facts({})).toStrictEqual({});
  });

  it("reads the server's clock", () => {
    expect(facts({ date: "Thu, 01 Jan 2026 12:00:05 GMT" })).toEqual({ skew: 5000 });
    expect(facts({ date: "yesterday" })).toStrictEqual({});
    expect(facts({ date: "Thu, 01 Jan 2026 11:59:58 GMT" })).toStrictEqual({ skew: -2000 });
  });

  it("whatever the headers say, facts are numbers that make sense", () => {
    const odd = fc.oneof(
      fc.nat().map(String),
      fc.double().map(String),
      fc.stringMatching(/^[ -~]{0,20}$/),
      fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
    );
    const names = ["limit", "remaining", "reset"].flatMap((name) => [
      `x-ratelimit-${name}`,
      `ratelimit-${name}`,
    ]);
    const some = fc.dictionary(fc.constantFrom("date", "retry-after", ...names), odd);
    fc.assert(
      fc.property(some, fc.constantFrom(200, 429, 503), (headers, status) => {
        const told = facts(headers, status);
        for (const value of Object.values(told)) expect(Number.isFinite(value)).toBe(true);
        if (told.pause !== undefined) expect(told.pause).toBeGreaterThan(0);
        if (told.limit !== undefined) expect(told.limit).toBeGreaterThanOrEqual(1);
        if (told.remaining !== undefined) expect(told.remaining).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    [
      { "x-ratelimit-limit": "1000", "x-ratelimit-remaining": "999" },
      { limit: 1000, remaining: 999 },
    ],
    [
      { "ratelimit-limit": "10", "ratelimit-remaining": "0" },
      { limit: 10, remaining: 0 },
    ],
    [{ "x-ratelimit-limit": "7", "ratelimit-limit": "8" }, { limit: 7 }],
    [
      { "x-ratelimit-limit": "10.5", "x-ratelimit-remaining": "9.9" },
      { limit: 10, remaining: 9 },
    ],
    [{ "x-ratelimit-limit": "0" }, {}],
    [{ "x-ratelimit-limit": "0.5" }, {}],
    [{ "x-ratelimit-limit": "-5", "x-ratelimit-remaining": "-1" }, {}],
    [{ "x-ratelimit-limit": "1e9", "x-ratelimit-remaining": "NaN" }, {}],
    [{ "x-ratelimit-limit": "10, 10;w=60" }, {}],
    [{ "x-ratelimit-limit": "9999999999999" }, {}],
    [{ "x-ratelimit-limit": " 5 " }, { limit: 5 }],
    [
      { "x-ratelimit-limit": "1", "x-ratelimit-remaining": "0" },
      { limit: 1, remaining: 0 },
    ],
    [{ "x-ratelimit-limit": "10.55" }, { limit: 10 }],
    [{ "x-ratelimit-limit": "10." }, {}],
    [{ "x-ratelimit-limit": ".5" }, {}],
    [{ "x-ratelimit-limit": "" }, {}],
    [{ "x-ratelimit-limit": "", "ratelimit-limit": "8" }, { limit: 8 }],
    [{ "x-ratelimit-limit": "odd", "ratelimit-limit": "8" }, { limit: 8 }],
    [{ "x-ratelimit-limit": "999999999999" }, { limit: 999_999_999_999 }],
    [{ "x-ratelimit-remaining": "0.9" }, { remaining: 0 }],
    [{ "x-ratelimit-limit": "0x10", "x-ratelimit-remaining": "Infinity" }, {}],
  ])("reads %j as %j", (headers, expected) => {
    expect(facts(headers as unknown as Record<string, string>)).toStrictEqual(expected);
  });

  it.each([
    [429, { "retry-after": "5" }, { pause: 5000 }],
    [503, { "retry-after": "5" }, { pause: 5000 }],
    [200, { "retry-after": "5" }, {}],
    [429, { "x-ratelimit-reset": "30" }, { pause: 30_000 }],
    [429, { "ratelimit-reset": "30" }, { pause: 30_000 }],
    [429, { "retry-after": "5", "x-ratelimit-reset": "30" }, { pause: 5000 }],
    [200, { "x-ratelimit-reset": "30" }, {}],
    [503, { "x-ratelimit-reset": "30" }, {}],
    [
      200,
      { "x-ratelimit-reset": "30", "x-ratelimit-remaining": "0" },
      { pause: 30_000, remaining: 0 },
    ],
    [200, { "x-ratelimit-reset": "30", "x-ratelimit-remaining": "1" }, { remaining: 1 }],
    [429, { "x-ratelimit-reset": String(NOW / 1000 + 20) }, { pause: 20_000 }],
    [429, { "x-ratelimit-reset": String(NOW / 1000 - 20) }, {}],
    [429, { "x-ratelimit-reset": "0" }, {}],
    [429, { "x-ratelimit-reset": "0.5" }, { pause: 500 }],
    [429, { "x-ratelimit-reset": "1000000000" }, { pause: 1e12 }],
    [429, { "x-ratelimit-reset": "1000000001" }, {}],
    [429, { "x-ratelimit-reset": "-5" }, {}],
    [429, { "retry-after": "0", "x-ratelimit-reset": "30" }, { pause: 30_000 }],
    [429, { "retry-after": "soon", "x-ratelimit-reset": "30" }, { pause: 30_000 }],
    [429, { "retry-after": "Thu, 01 Jan 2026 12:00:20 GMT" }, { pause: 20_000 }],
    [429, {}, {}],
    [200, { "x-ratelimit-remaining": "0" }, { remaining: 0 }],
  ])("of an answer %i with %j takes %j", (status, headers, expected) => {
    expect(facts(headers as unknown as Record<string, string>, status)).toStrictEqual(expected);
  });

  it("measures a moment of reset against the server's clock", () => {
    const reset = String(NOW / 1000 + 100);
    const date = "Thu, 01 Jan 2026 12:01:30 GMT";
    expect(facts({ "x-ratelimit-reset": reset, date }, 429)).toEqual({
      skew: 90_000,
      pause: 10_000,
    });
  });

  it("measures it so also where no window follows that clock, and keeps it to itself", () => {
    const reset = String(NOW / 1000 + 100);
    const date = "Thu, 01 Jan 2026 12:01:30 GMT";
    const headers = new Headers({ "x-ratelimit-reset": reset, date });
    expect(budgetFacts(headers, 429, NOW, false)).toEqual({ pause: 10_000 });
    headers.delete("date");
    expect(budgetFacts(headers, 429, NOW, false)).toEqual({ pause: 100_000 });
  });
});
