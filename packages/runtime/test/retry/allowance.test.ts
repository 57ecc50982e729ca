import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { takeRetry } from "../../src/core/retry.js";
import { succeeded } from "../../src/core/send.js";

/** The allowance of one client. */
class RetryAllowance {
  readonly #engine = { allowance: 20 };
  take(): boolean {
    return takeRetry(this.#engine);
  }
  refill(): void {
    succeeded(this.#engine);
  }
}

describe("RetryAllowance", () => {
  /** Takes all there is. Bounded: an allowance that never ends must be red, not a hang. */
  const drain = (allowance: RetryAllowance) => {
    let taken = 0;
    while (taken < 1000 && allowance.take()) taken++;
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

  it("is each client's own", () => {
    const [one, other] = [new RetryAllowance(), new RetryAllowance()];
    drain(one);
    expect(one.take()).toBe(false);
    expect(other.take()).toBe(true);
  });

  it("asking in vain costs nothing", () => {
    const allowance = new RetryAllowance();
    drain(allowance);
    for (let i = 0; i < 10; i++) expect(allowance.take()).toBe(false);
    allowance.refill();
    allowance.refill();
    expect(allowance.take()).toBe(true);
  });

  it("over any course of things: twenty, and half a retry for each success", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 300 }), (course) => {
        const allowance = new RetryAllowance();
        let [taken, successes] = [0, 0];
        for (const success of course) {
          if (success) {
            allowance.refill();
            successes++;
          } else if (allowance.take()) taken++;
          expect(taken).toBeLessThanOrEqual(20 + successes / 2);
        }
        // Whatever came before, what is left is never more than twenty.
        expect(drain(allowance)).toBeLessThanOrEqual(20);
      }),
    );
  });
});
