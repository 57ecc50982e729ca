import { beforeEach, describe, expect, it, vi } from "vitest";
import { processStore, registry } from "../../src/budget/registry.js";

const T = Date.UTC(2026, 0, 1);
const HOUR = 3600_000;

beforeEach(() => registry().budgets.clear());

describe("the registry", () => {
  it("is shared by two copies of this package", async () => {
    processStore.learn("acme:k", undefined, { pause: 9000 }, T);
    vi.resetModules();
    const copy = await import("../../src/budget/registry.js");
    expect(copy.processStore).not.toBe(processStore);
    expect(copy.processStore.take("acme:k", undefined, T)).toBe(9000);
    expect(copy.registry()).toBe(registry());
    copy.processStore.learn("acme:other", undefined, { pause: 7000 }, T);
    expect(processStore.take("acme:other", undefined, T)).toBe(7000);
  });

  it("is looked after by another copy in the same way", async () => {
    vi.resetModules();
    const copy = await import("../../src/budget/registry.js");
    processStore.take("old", undefined, T);
    copy.processStore.take("young", undefined, T + HOUR);
    copy.processStore.take("new", undefined, T + 2 * HOUR);
    expect([...registry().budgets.keys()]).toEqual(["old", "young", "new"]);
    copy.processStore.take("newer", undefined, T + 2 * HOUR + 1);
    expect([...registry().budgets.keys()]).toEqual(["young", "new", "newer"]);
  });

  it("does not forget a budget that only answers told of", () => {
    processStore.learn("told", undefined, { pause: 9000 }, T);
    processStore.take("told", undefined, T + HOUR);
    processStore.take("new", undefined, T + 2 * HOUR + 1);
    expect([...registry().budgets.keys()]).toEqual(["told", "new"]);
  });

  it("lives under a global symbol", () => {
    const key = Symbol.for("@specwright/budgets");
    expect((globalThis as { [key]?: unknown })[key]).toBe(registry());
  });

  it("keeps budgets apart by their keys", () => {
    processStore.learn("a", undefined, { pause: 9000 }, T);
    expect(processStore.take("a", undefined, T)).toBe(9000);
    expect(processStore.take("b", undefined, T)).toBe(0);
  });

  it("forgets a budget that was idle for two hours, when another comes", () => {
    processStore.take("old", undefined, T);
    processStore.take("young", undefined, T + HOUR);
    processStore.take("new", undefined, T + 2 * HOUR);
    expect([...registry().budgets.keys()]).toEqual(["old", "young", "new"]);
    processStore.take("newer", undefined, T + 2 * HOUR + 1);
    expect([...registry().budgets.keys()]).toEqual(["young", "new", "newer"]);
  });
});
