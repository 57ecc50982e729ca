import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { type WaitOptions, waitFor } from "../../src/wait/wait-for.js";
import { FakeClock, quiet } from "../support/clock.js";
import { failure } from "../support/handler.js";

function rig(states: string[], options: Partial<WaitOptions<string>> = {}) {
  const clock = new FakeClock();
  const start = clock.now();
  const moments: number[] = [];
  let signal: AbortSignal | undefined;
  const look = async (given: AbortSignal) => {
    signal = given;
    moments.push(clock.now() - start);
    return states[moments.length - 1] ?? "running";
  };
  const wait = () => waitFor(look, { done: (state) => state === "done", clock, ...options });
  return { clock, moments, wait, signal: () => signal };
}

describe("waitFor", () => {
  it("looks at once, and is done where it is done", async () => {
    const { wait, moments, clock } = rig(["done"]);
    expect(await wait()).toBe("done");
    expect([moments, clock.pending]).toEqual([[0], 0]);
  });

  it("looks again every two seconds", async () => {
    const { wait, moments, clock } = rig(["running", "running", "done"]);
    expect(await clock.settle(wait())).toBe("done");
    expect(moments).toEqual([0, 2000, 4000]);
  });

  it("every so often as one says, further and further apart, up to a bound", async () => {
    const { wait, moments, clock } = rig(Array(6).fill("running").concat("done"), {
      interval: 1000,
      backoff: 2,
      maxInterval: 5000,
    });
    await clock.settle(wait());
    expect(moments).toEqual([0, 1000, 3000, 7000, 12_000, 17_000, 22_000]);
  });

  it("the bound is half a minute, and never below the interval", async () => {
    const bound = rig(Array(3).fill("running").concat("done"), { interval: 20_000, backoff: 3 });
    await bound.clock.settle(bound.wait());
    expect(bound.moments).toEqual([0, 20_000, 50_000, 80_000]);
    const long = rig(Array(2).fill("running").concat("done"), { interval: 60_000, backoff: 3 });
    await long.clock.settle(long.wait());
    expect(long.moments).toEqual([0, 60_000, 120_000]);
  });

  it("tells each state", async () => {
    const onStatus = vi.fn();
    const { wait, clock } = rig(["queued", "running", "done"], { onStatus });
    await clock.settle(wait());
    expect(onStatus.mock.calls).toEqual([["queued"], ["running"], ["done"]]);
  });

  it("ends after ten minutes, or when one says", async () => {
    const never = rig([]);
    const error = await failure(never.clock.settle(never.wait()));
    expect([error.name, error.scope, error.timeoutMs]).toEqual(["TimeoutError", "wait", 600_000]);
    expect(never.moments).toHaveLength(300);
    const short = rig([], { timeout: 3000 });
    expect((await failure(short.clock.settle(short.wait()))).timeoutMs).toBe(3000);
    expect([short.moments, short.clock.pending]).toEqual([[0, 2000], 0]);
  });

  it("ends while a look hangs, which is told so", async () => {
    const clock = new FakeClock();
    let seen: AbortSignal | undefined;
    const look = (signal: AbortSignal) => {
      seen = signal;
      return new Promise<string>(() => {});
    };
    const error = await failure(
      clock.settle(waitFor(look, { done: () => true, timeout: 50, clock })),
    );
    expect([error.name, seen?.aborted]).toEqual(["TimeoutError", true]);
  });

  it("ends with the caller's signal: before, between two looks, during one", async () => {
    const before = rig(["done"], { signal: AbortSignal.abort("before") });
    expect(await failure(before.wait())).toBe("before");
    expect(before.moments).toEqual([]);
    const controller = new AbortController();
    const between = rig([], { signal: controller.signal });
    const waiting = failure(between.wait());
    await quiet();
    controller.abort("between");
    expect(await waiting).toBe("between");
    expect([between.moments, between.clock.pending, between.signal()?.aborted]).toEqual([
      [0],
      0,
      true,
    ]);
  });

  it("ends with the error of a look, and with one that `done` throws", async () => {
    const clock = new FakeClock();
    const broken = new Error("no such job");
    expect(await failure(waitFor(() => Promise.reject(broken), { done: () => true, clock }))).toBe(
      broken,
    );
    const failed = rig(["failed"], {
      done: (state) => {
        throw new Error(`job ${state}`);
      },
    });
    expect((await failure(failed.wait())).message).toBe("job failed");
    expect([clock.pending, failed.clock.pending]).toEqual([0, 0]);
  });

  it.each([0, -1, Number.NaN])("refuses an interval of %d", async (interval) => {
    const { wait, moments } = rig(["done"], { interval });
    expect((await failure(wait())).message).toBe("interval must be above 0");
    expect(moments).toEqual([]);
  });

  it.each([
    [{ backoff: 0 }, "backoff must be 1 or more"],
    [{ backoff: 0.99 }, "backoff must be 1 or more"],
    [{ backoff: -2 }, "backoff must be 1 or more"],
    [{ backoff: Number.NaN }, "backoff must be 1 or more"],
    [{ maxInterval: 0 }, "maxInterval must be above 0"],
    [{ maxInterval: Number.NaN }, "maxInterval must be above 0"],
    [{ timeout: -1 }, "timeout must be 0 or more"],
    [{ timeout: Number.NaN }, "timeout must be 0 or more"],
  ])("refuses %j, which would ask without a pause or never end", async (options, message) => {
    const { wait, moments } = rig(["done"], options);
    const error = await failure(wait());
    expect([error.name, error.message]).toEqual(["ConfigError", message]);
    expect(moments).toEqual([]);
  });

  it("a timeout of nothing is one look", async () => {
    const { wait, moments, clock } = rig([], { timeout: 0 });
    expect((await failure(clock.settle(wait()))).timeoutMs).toBe(0);
    expect(moments).toEqual([0]);
  });

  it("says whose time was over", async () => {
    const { wait, clock } = rig([], { timeout: 5000 });
    const error = await failure(clock.settle(wait()));
    expect(error.message).toBe("specwright waitFor: not done within 5000 ms (wait)");
    expect(error).toMatchObject({ provider: "specwright", operationId: "waitFor", attempts: 0 });
  });

  it("leaves nothing behind on a signal that lives on", async () => {
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, "addEventListener");
    const removed = vi.spyOn(signal, "removeEventListener");
    const fine = rig(["running", "done"], { signal });
    await fine.clock.settle(fine.wait());
    const broken = rig([], { signal, timeout: 1 });
    await failure(broken.clock.settle(broken.wait()));
    expect(added).toHaveBeenCalledTimes(2);
    expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(
      added.mock.calls.map(([, listener]) => listener),
    );
  });

  it("the signal of a look ends with the wait that failed, not with one that came to its end", async () => {
    const fine = rig(["running", "done"]);
    await fine.clock.settle(fine.wait());
    expect(fine.signal()?.aborted).toBe(false);
    const late = rig([], { timeout: 1 });
    const error = await failure(late.clock.settle(late.wait()));
    expect(late.signal()?.reason).toBe(error);
  });

  it("`onStatus` that throws ends the wait with its error", async () => {
    const { wait, moments, clock } = rig(["running"], {
      onStatus: () => {
        throw new Error("enough seen");
      },
    });
    expect((await failure(wait())).message).toBe("enough seen");
    expect([moments, clock.pending]).toEqual([[0], 0]);
  });

  it("a look that takes its time is not counted into the interval", async () => {
    const clock = new FakeClock();
    const start = clock.now();
    const begins: number[] = [];
    const look = async () => {
      begins.push(clock.now() - start);
      await new Promise<void>((done) => clock.after(700, done));
      return begins.length;
    };
    await clock.settle(waitFor(look, { done: (n) => n === 3, interval: 1000, clock }));
    expect(begins).toEqual([0, 1700, 3400]);
  });

  it("never looks while it looks", async () => {
    const clock = new FakeClock();
    let [now, most, looks] = [0, 0, 0];
    const look = async () => {
      most = Math.max(most, ++now);
      await new Promise<void>((done) => clock.after(5000, done));
      now--;
      return ++looks;
    };
    await clock.settle(waitFor(look, { done: (n) => n === 4, interval: 1, clock }));
    expect(most).toBe(1);
  });

  it("whatever the settings: intervals never shrink, nor pass their bound", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 100_000 }),
        fc.double({ min: 1, max: 4, noNaN: true }),
        fc.integer({ min: 1, max: 100_000 }),
        async (interval, backoff, maxInterval) => {
          const { wait, moments, clock } = rig(Array(8).fill("running").concat("done"), {
            interval,
            backoff,
            maxInterval,
            timeout: 1e9,
          });
          expect(await clock.settle(wait())).toBe("done");
          const gaps = moments.slice(1).map((at, i) => at - (moments[i] as number));
          expect(gaps[0]).toBe(interval);
          for (const [i, gap] of gaps.entries()) {
            expect(gap).toBeLessThanOrEqual(Math.max(interval, maxInterval) + 1e-3);
            if (i > 0) expect(gap).toBeGreaterThanOrEqual((gaps[i - 1] as number) - 1e-3);
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  it("takes the machine's clock where none is given", async () => {
    let looks = 0;
    const value = await waitFor(async () => ++looks, { done: (n) => n === 3, interval: 1 });
    expect(value).toBe(3);
  });
});
