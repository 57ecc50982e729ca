import { describe, expect, it, vi } from "vitest";
import { onAbort, orAbort } from "../../src/abort/signal.js";
import { failure } from "../support/handler.js";

describe("orAbort", () => {
  it("takes what is no promise, too: a stranger's function gave it", async () => {
    const { signal } = new AbortController();
    for (const value of [undefined, null, "text"]) {
      expect(await orAbort(value as never, signal)).toBe(value);
      expect(await orAbort(value as never, undefined)).toBe(value);
    }
  });

  it("takes any thenable", async () => {
    const { signal } = new AbortController();
    // biome-ignore lint/suspicious/noThenProperty: a thenable is what it is about
    const thenable = { then: (done: (value: number) => void) => done(7) };
    expect(await orAbort(thenable as PromiseLike<number>, signal)).toBe(7);
  });

  it("is settled once: what comes after the abort is nobody's", async () => {
    const controller = new AbortController();
    let fail = (_: unknown): void => {};
    const work = new Promise<never>((_, reject) => {
      fail = reject;
    });
    const outcome = failure(orAbort(work, controller.signal));
    controller.abort("first");
    fail(new Error("second"));
    expect(await outcome).toBe("first");
  });

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

  it("gives the reason that was given, whatever it is", () => {
    for (const reason of ["text", 0, null, new Error("mine")]) {
      const controller = new AbortController();
      const heard = vi.fn();
      onAbort(controller.signal, heard);
      controller.abort(reason);
      expect(heard.mock.calls).toEqual([[reason]]);
    }
    const bare = vi.fn();
    onAbort(AbortSignal.abort(), bare);
    expect(bare.mock.calls[0]?.[0]).toMatchObject({ name: "AbortError" });
  });

  it("leaves nothing on a signal that serves many calls", async () => {
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, "addEventListener");
    const removed = vi.spyOn(signal, "removeEventListener");
    const work = Array.from({ length: 50 }, (_, i) =>
      i % 2 ? orAbort(Promise.resolve(i), signal) : failure(orAbort(Promise.reject(i), signal)),
    );
    expect(await Promise.all(work)).toEqual(Array.from({ length: 50 }, (_, i) => i));
    const listeners = (spy: typeof added | typeof removed) =>
      spy.mock.calls.map(([, listener]) => listener);
    expect(listeners(added)).toHaveLength(50);
    expect(new Set(listeners(removed))).toEqual(new Set(listeners(added)));
  });
});
