import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LightSignal, realSignal } from "../../src/abort/light-signal.js";
import { onAbort } from "../../src/abort/signal.js";

/** What is done to a signal, with one of three listeners. */
const STEP = fc.oneof(
  fc.record({ do: fc.constantFrom("add", "remove"), which: fc.nat(2) }),
  fc.record({ do: fc.constant("abort"), which: fc.nat(2) }),
);

const REASONS = ["first", new Error("second"), 0];

type Step = { do: string; which: number };

/** Does the steps to either kind, and tells what was seen. */
function course(steps: readonly Step[], light: boolean): unknown[] {
  const controller = new AbortController();
  const one = new LightSignal();
  const signal = light ? one : controller.signal;
  const abort = (reason: unknown) => (light ? one : controller).abort(reason);
  const seen: unknown[] = [];
  const listeners = [0, 1, 2].map((i) => () => seen.push([i, signal.aborted, signal.reason]));
  for (const step of steps) {
    const listener = listeners[step.which] as () => void;
    if (step.do === "add") signal.addEventListener("abort", listener);
    else if (step.do === "remove") signal.removeEventListener("abort", listener);
    else abort(REASONS[step.which]);
    seen.push([signal.aborted, signal.reason]);
  }
  return seen;
}

describe("a light signal", () => {
  it("does what an engine's own does", () => {
    fc.assert(
      fc.property(fc.array(STEP, { maxLength: 12 }), (steps) => {
        expect(course(steps, true)).toEqual(course(steps, false));
      }),
      { numRuns: 500 },
    );
  });

  it("calls nobody who comes or goes while it ends", () => {
    const signal = new LightSignal();
    const seen: string[] = [];
    const gone = () => seen.push("gone");
    signal.addEventListener("abort", () => {
      seen.push("first");
      signal.addEventListener("abort", () => seen.push("late"));
      signal.removeEventListener("abort", gone);
    });
    signal.addEventListener("abort", gone);
    signal.abort("x");
    signal.abort("y");
    expect(seen).toEqual(["first"]);
  });

  it("tells those who begin to wait while it ends once, not twice", () => {
    const signal = new LightSignal();
    const heard: unknown[] = [];
    signal.addEventListener("abort", () => onAbort(signal, (reason) => heard.push(reason)));
    signal.abort("x");
    expect(heard).toEqual(["x"]);
  });

  it("has a real one that ends with it, for the same reason", () => {
    for (const reason of REASONS) {
      const light = new LightSignal();
      const real = light.real();
      expect([real instanceof AbortSignal, real.aborted]).toEqual([true, false]);
      const heard: unknown[] = [];
      real.addEventListener("abort", () => heard.push(real.reason));
      light.abort(reason);
      light.abort("again");
      expect([real.aborted, real.reason, heard]).toEqual([true, reason, [reason]]);
      expect(light.real()).toBe(real);
    }
  });

  it("has a real one that has ended, where it has itself", () => {
    for (const reason of REASONS) {
      const light = new LightSignal();
      light.abort(reason);
      expect([light.real().aborted, light.real().reason]).toEqual([true, reason]);
    }
  });

  it("is what ends an exchange, and what that listens to and asks", () => {
    const light = new LightSignal();
    expect(light.signal).toBe(light);
    expect(() => light.throwIfAborted()).not.toThrow();
    light.abort("mine");
    expect(() => light.throwIfAborted()).toThrow("mine");
  });

  it("is ended already for those who listen to the real one", () => {
    const light = new LightSignal();
    const seen: unknown[] = [];
    light.real().addEventListener("abort", () => seen.push([light.aborted, light.reason]));
    light.abort("mine");
    expect(seen).toEqual([[true, "mine"]]);
  });
});

describe("the real signal", () => {
  it("of a light one is its own; of any other, that one; of none, none", () => {
    const light = new LightSignal();
    const { signal } = new AbortController();
    expect(realSignal(light)).toBe(light.real());
    expect(realSignal(signal)).toBe(signal);
    expect(realSignal(undefined)).toBeUndefined();
  });

  it("is found on a light one of another copy of the runtime", () => {
    const { signal } = new AbortController();
    const other = { real: () => signal } as unknown as LightSignal;
    expect(realSignal(other)).toBe(signal);
  });
});
