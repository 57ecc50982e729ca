import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { systemClock } from "../../src/clock/clock.js";
import { sleep } from "../../src/clock/sleep.js";
import { FakeClock } from "../support/clock.js";
import { failure } from "../support/handler.js";

describe("the machine's clock", () => {
  it("tells the time, and never runs backwards", () => {
    const before = systemClock.now();
    expect(Math.abs(before - Date.now())).toBeLessThan(5000);
    const spy = vi.spyOn(Date, "now").mockReturnValue(0);
    expect(systemClock.now()).toBeGreaterThanOrEqual(before);
    spy.mockRestore();
  });

  it("calls back, and may be told not to", async () => {
    const never = vi.fn();
    systemClock.after(1, never)();
    await new Promise<void>((done) => systemClock.after(5, done));
    expect(never).not.toHaveBeenCalled();
  });

  it("a wait of months is no wait of nothing", () => {
    const spy = vi.spyOn(globalThis, "setTimeout");
    systemClock.after(1e12, () => {})();
    expect(spy.mock.calls[0]?.[1]).toBe(2 ** 31 - 1);
    systemClock.after(5, () => {})();
    expect(spy.mock.calls[1]?.[1]).toBe(5);
    spy.mockRestore();
  });

  it("a time that is over already is no time, of which Node warns not", () => {
    const spy = vi.spyOn(globalThis, "setTimeout");
    systemClock.after(-0.05, () => {})();
    expect(spy.mock.calls[0]?.[1]).toBe(0);
    spy.mockRestore();
  });

  it("has chance", () => {
    const draws = Array.from({ length: 100 }, () => systemClock.random());
    for (const draw of draws) {
      expect(draw).toBeGreaterThanOrEqual(0);
      expect(draw).toBeLessThan(1);
    }
    expect(new Set(draws).size).toBeGreaterThan(50);
  });

  it("never goes back from one look to the next", () => {
    const looks = Array.from({ length: 1000 }, () => systemClock.now());
    expect(looks).toEqual([...looks].sort((a, b) => a - b));
  });

  it("calls back once, and cancelling afterwards changes nothing", async () => {
    const called = vi.fn();
    const cancel = systemClock.after(0, called);
    await new Promise<void>((done) => systemClock.after(5, done));
    cancel();
    cancel();
    expect(called).toHaveBeenCalledOnce();
  });

  it("cancels its own timer, and no other", async () => {
    const order: string[] = [];
    const first = systemClock.after(1, () => order.push("first"));
    systemClock.after(1, () => order.push("second"));
    first();
    await new Promise<void>((done) => systemClock.after(10, done));
    expect(order).toEqual(["second"]);
  });

  it("has longest waits of a signed 32-bit number, as engines do", () => {
    const spy = vi.spyOn(globalThis, "setTimeout");
    for (const ms of [0, 1, 2 ** 31 - 2, 2 ** 31 - 1, 2 ** 31, 1e300, Number.POSITIVE_INFINITY])
      systemClock.after(ms, () => {})();
    expect(spy.mock.calls.map(([, ms]) => ms)).toEqual([
      0,
      1,
      2 ** 31 - 2,
      ...Array(4).fill(2 ** 31 - 1),
    ]);
    spy.mockRestore();
  });
});

describe("sleep", () => {
  it("waits as long as it is told", async () => {
    const clock = new FakeClock();
    const start = clock.now();
    await clock.settle(sleep(clock, 500));
    expect([clock.now() - start, clock.pending]).toEqual([500, 0]);
  });

  it("ends with the signal: before, or during", async () => {
    const clock = new FakeClock();
    expect(await failure(sleep(clock, 5, AbortSignal.abort("no")))).toBe("no");
    const controller = new AbortController();
    const sleeping = failure(sleep(clock, 5, controller.signal));
    controller.abort("stop");
    expect(await sleeping).toBe("stop");
    expect(clock.pending).toBe(0);
  });

  it("takes its listener off", async () => {
    const clock = new FakeClock();
    const { signal } = new AbortController();
    const remove = vi.spyOn(signal, "removeEventListener");
    await clock.settle(sleep(clock, 5, signal));
    expect(remove).toHaveBeenCalledOnce();
  });
});

describe("sleep, by its laws", () => {
  it("ends at its own time, among any others, in the order of time", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(1000), { maxLength: 8 }), async (waits) => {
        const clock = new FakeClock();
        const start = clock.now();
        const ends: number[] = [];
        const sleeping = waits.map(async (ms) => {
          await sleep(clock, ms);
          expect(clock.now() - start).toBe(ms);
          ends.push(ms);
        });
        await clock.settle(Promise.all(sleeping));
        expect(ends).toEqual([...waits].sort((a, b) => a - b));
        expect(clock.pending).toBe(0);
      }),
      { numRuns: 15 },
    );
  });

  it("one abort ends all that sleep with it, and no other", async () => {
    const clock = new FakeClock();
    const [mine, other] = [new AbortController(), new AbortController()];
    const ended = Promise.all([1, 2, 3].map((ms) => failure(sleep(clock, ms, mine.signal))));
    const left = sleep(clock, 9, other.signal);
    mine.abort("mine");
    expect(await ended).toEqual(["mine", "mine", "mine"]);
    expect(clock.pending).toBe(1);
    await clock.settle(left);
  });

  it("an abort after the end changes nothing", async () => {
    const clock = new FakeClock();
    const controller = new AbortController();
    const sleeping = sleep(clock, 5, controller.signal);
    await clock.settle(sleeping);
    controller.abort("late");
    await expect(sleeping).resolves.toBeUndefined();
  });

  it("of an aborted signal leaves no timer behind", async () => {
    const clock = new FakeClock();
    const reason = new Error("mine");
    expect(await failure(sleep(clock, 1e9, AbortSignal.abort(reason)))).toBe(reason);
    expect(clock.pending).toBe(0);
  });
});
