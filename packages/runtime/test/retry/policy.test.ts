import { describe, expect, it } from "vitest";
import { RetryAllowance } from "../../src/retry/allowance.js";
import { backoff, retryPolicy, safetyOf } from "../../src/retry/policy.js";

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

describe("RetryAllowance", () => {
  const drain = (allowance: RetryAllowance) => {
    let taken = 0;
    while (allowance.take()) taken++;
    return taken;
  };

  it("holds twenty", () => {
    expect(drain(new RetryAllowance())).toBe(20);
  });

  it("gets half of one back for each success, and never more than twenty", () => {
    const allowance = new RetryAllowance();
    drain(allowance);
    allowance.refill();
    expect(allowance.take()).toBe(false);
    allowance.refill();
    expect(drain(allowance)).toBe(1);
    for (let i = 0; i < 100; i++) allowance.refill();
    expect(drain(allowance)).toBe(20);
  });
});
