import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type MockFetchOptions, mockFetch } from "../src/index.js";
import { QUIRKY } from "./fixtures/quirky.js";

function asked(options: MockFetchOptions = { limits: true }) {
  const fetch = mockFetch({ spec: QUIRKY }, options);
  const ask = async (path: string, token = "a", init: RequestInit = {}) => {
    const headers = { authorization: `Token ${token}` };
    const answer = await fetch(`https://quirky.example${path}`, { ...init, headers });
    return {
      status: answer.status,
      reason: answer.headers.get("x-mock-reason"),
      text: await answer.text(),
    };
  };
  return { ask, reset: fetch.reset };
}

const statuses = async (count: number, ask: () => Promise<{ status: number }>) => {
  const all = [];
  for (let sent = 0; sent < count; sent += 1) all.push((await ask()).status);
  return all;
};

describe("budgets of the spec", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["Date"] });
    vi.setSystemTime(new Date("2026-03-01T10:00:30Z"));
  });
  afterEach(() => void vi.useRealTimers());

  test("are counted only where that is asked for", async () => {
    const { ask } = asked({});
    expect(await statuses(5, () => ask("/items"))).toEqual([200, 200, 200, 200, 200]);
  });

  test("one of the clock begins anew with its window; each credential has its own", async () => {
    const { ask } = asked();
    expect(await statuses(4, () => ask("/items/1"))).toEqual([200, 200, 200, 429]);
    expect((await ask("/items/1", "b")).status).toBe(200);
    vi.setSystemTime(new Date("2026-03-01T10:00:59.999Z"));
    const { reason } = await ask("/items/1");
    expect(reason).toBe(
      "the budget of 3 requests in each 60 seconds of the clock is spent (x-rate-limit); the next is free in 1 s",
    );
    vi.setSystemTime(new Date("2026-03-01T10:01:00Z"));
    expect((await ask("/items/1")).status).toBe(200);
  });

  test("one that slides counts over the last seconds, and this one over everybody", async () => {
    const { ask } = asked();
    await ask("/items", "a");
    vi.setSystemTime(new Date("2026-03-01T10:00:34Z"));
    await ask("/items", "b");
    const spent = await ask("/items", "c");
    expect([spent.status, spent.text]).toEqual([429, '{"message":"Slow down."}']);
    expect(spent.reason).toContain("2 requests in 10 seconds");
    expect(spent.reason).toContain("free in 6 s");
    vi.setSystemTime(new Date("2026-03-01T10:00:40Z"));
    expect((await ask("/items", "c")).status).toBe(200);
    expect((await ask("/items", "d")).status).toBe(429);
  });

  test("a request that one budget refuses takes nothing of another", async () => {
    const { ask } = asked();
    await ask("/items");
    await ask("/items");
    expect((await ask("/items")).status).toBe(429);
    expect((await ask("/items/1")).status).toBe(200);
    expect((await ask("/items/1")).status).toBe(429);
  });

  test("calls for a token do not count where the spec says so; a reset gives all back", async () => {
    const { ask, reset } = asked();
    const token = () => ask("/tokens", "a", { method: "POST" });
    expect(await statuses(5, token)).toEqual([200, 200, 200, 200, 200]);
    await statuses(3, () => ask("/items/1"));
    await reset();
    expect((await ask("/items/1")).status).toBe(200);
  });
});
