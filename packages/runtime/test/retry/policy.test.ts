import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RETRY } from "../../src/client/facts.js";
import { safetyOf } from "../../src/core/facts.js";
import { backoff, policyOf, type RetryOptions } from "../../src/core/retry.js";
import type { RetryDescriptor } from "../../src/descriptor.js";

const retryPolicy = (retries?: number | RetryOptions, spec?: RetryDescriptor) =>
  policyOf({ facts: { retry: { ...RETRY, ...spec } }, options: { retries } } as never);

describe("retryPolicy", () => {
  const preset = {
    attempts: 3,
    statuses: [429, 500, 502, 503, 504],
    backoff: { base: 500, factor: 2, max: 8000 },
    maxRetryAfter: 60_000,
  };

  it("has defaults", () => {
    expect(retryPolicy(undefined)).toEqual(preset);
    expect(retryPolicy({})).toEqual(preset);
    expect(retryPolicy(undefined, {})).toEqual(preset);
  });

  it("takes the spec's facts", () => {
    const spec = { attempts: 4, statuses: [418], backoff: { base: 1, factor: 1, max: 1 } };
    expect(retryPolicy(undefined, spec)).toEqual({ ...spec, maxRetryAfter: 60_000 });
  });

  it("takes the client's option before them", () => {
    const spec = { attempts: 4, backoff: { base: 1, factor: 1, max: 1 } };
    expect(retryPolicy(0, spec).attempts).toBe(1);
    expect(retryPolicy(7, spec).attempts).toBe(8);
    const option = { attempts: 2, maxRetryAfter: 5, backoff: { base: 9, factor: 9, max: 9 } };
    expect(retryPolicy(option, spec)).toEqual({ ...preset, ...option });
    expect(retryPolicy({ maxRetryAfter: 5 }, spec)).toEqual({
      ...preset,
      ...spec,
      maxRetryAfter: 5,
    });
  });
});

describe("backoff", () => {
  const policy = retryPolicy({ backoff: { base: 100, factor: 3, max: 1000 } });

  it.each([
    [1, 1, 100],
    [2, 1, 300],
    [3, 1, 900],
    [4, 1, 1000],
    [400, 1, 1000],
    [2, 0.5, 150],
    [2, 0, 0],
  ])("after attempt %i, by chance %d, waits %i ms", (attempt, chance, ms) => {
    expect(backoff(policy, attempt, chance)).toBe(ms);
  });
});

describe("the waits of a policy", () => {
  const policies = fc.record({
    base: fc.integer({ min: 1, max: 10_000 }),
    factor: fc.integer({ min: 1, max: 5 }),
    max: fc.integer({ min: 1, max: 100_000 }),
  });
  const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  const attempts = fc.integer({ min: 1, max: 1000 });

  it("are whole milliseconds within the bound, however many attempts there were", () => {
    fc.assert(
      fc.property(policies, attempts, chance, (shape, attempt, random) => {
        const ms = backoff(retryPolicy({ backoff: shape }), attempt, random);
        expect(Number.isInteger(ms)).toBe(true);
        expect(ms).toBeGreaterThanOrEqual(0);
        expect(ms).toBeLessThanOrEqual(shape.max);
      }),
    );
  });

  it("may grow from one attempt to the next, and never shrink", () => {
    fc.assert(
      fc.property(policies, attempts, chance, (shape, attempt, random) => {
        const policy = retryPolicy({ backoff: shape });
        expect(backoff(policy, attempt + 1, random)).toBeGreaterThanOrEqual(
          backoff(policy, attempt, random),
        );
      }),
    );
  });

  it("are spread over the whole bound by chance", () => {
    fc.assert(
      fc.property(policies, attempts, (shape, attempt) => {
        const policy = retryPolicy({ backoff: shape });
        const most = backoff(policy, attempt, 1);
        expect(backoff(policy, attempt, 0)).toBe(0);
        expect(Math.abs(backoff(policy, attempt, 0.5) - most / 2)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("safetyOf", () => {
  it("is the spec's word, else what the method promises", () => {
    const of = (method: string, retry?: string) =>
      safetyOf({ method, path: "/", ...(retry && { retry }) } as never);
    expect(["GET", "HEAD", "PUT", "DELETE"].map((method) => of(method))).toEqual(
      Array(4).fill("safe"),
    );
    expect(["POST", "PATCH", "OPTIONS", "TRACE"].map((method) => of(method))).toEqual(
      Array(4).fill("unsent"),
    );
    expect(of("GET", "never")).toBe("never");
    expect(of("POST", "safe")).toBe("safe");
  });
});
