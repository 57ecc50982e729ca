import { describe, expect, it, vi } from "vitest";
import { systemClock } from "../../src/clock/clock.js";
import { onAbort, orAbort } from "../../src/clock/signal.js";
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

  it("has chance", () => {
    expect(systemClock.random()).toBeLessThan(1);
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

describe("orAbort", () => {
  it("is the work, where it ends first", async () => {
    const { signal } = new AbortController();
    const remove = vi.spyOn(signal, "removeEventListener");
    expect(await orAbort(Promise.resolve(5), signal)).toBe(5);
    expect(await failure(orAbort(Promise.reject("bad"), signal))).toBe("bad");
    expect(remove).toHaveBeenCalledTimes(2);
    expect(await orAbort(Promise.resolve(5), undefined)).toBe(5);
  });

  it("is the reason, where the signal aborts first", async () => {
    const controller = new AbortController();
    const work = failure(orAbort(new Promise(() => {}), controller.signal));
    controller.abort("r");
    expect(await work).toBe("r");
    expect(await failure(orAbort(Promise.resolve(1), controller.signal))).toBe("r");
  });
});

describe("onAbort", () => {
  it("calls back once, unless it was taken off", () => {
    const controller = new AbortController();
    const [yes, no] = [vi.fn(), vi.fn()];
    onAbort(controller.signal, yes);
    onAbort(controller.signal, no)();
    onAbort(undefined, no)();
    controller.abort("r");
    expect(yes.mock.calls).toEqual([["r"]]);
    const late = vi.fn();
    onAbort(controller.signal, late);
    expect(late.mock.calls).toEqual([["r"]]);
    expect(no).not.toHaveBeenCalled();
  });
});
