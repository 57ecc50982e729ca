import { fileURLToPath } from "node:url";
import { mockFetch } from "@specwright/mock";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createCytobank } from "../src/index.js";
import { FakeClock } from "./support/clock.js";

const spec = fileURLToPath(new URL("../openapi.json", import.meta.url));
const BEGIN = Date.UTC(2026, 2, 1, 12, 0, 40);

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

/** The mock counts by the time of the test's clock, and tells each status. */
function counting() {
  const clock = new FakeClock(BEGIN);
  const mock = mockFetch({ spec }, { limits: true });
  const statuses: number[] = [];
  const fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    vi.setSystemTime(clock.now());
    const answer = await mock(input, init);
    statuses.push(answer.status);
    return answer;
  };
  return { clock, fetch, statuses };
}

test("whoever counts nothing is refused the hundred and first request of a minute", async () => {
  const { fetch, statuses } = counting();
  const headers = { authorization: "Bearer x" };
  for (let sent = 0; sent < 101; sent += 1) {
    await fetch("https://main.cytobank.org/cytobank/api/v1/experiments/1", { headers });
  }
  expect(statuses.slice(0, 100).every((status) => status === 200)).toBe(true);
  expect(statuses[100]).toBe(429);
});

test("the client, asked for 350 experiments at once, is never refused", async () => {
  const { clock, fetch, statuses } = counting();
  const token = `token of ${expect.getState().currentTestName}`;
  const cytobank = createCytobank({ subdomain: "main", token, retries: 0, fetch, ...clock.option });
  const calls = Promise.all(
    Array.from({ length: 350 }, (_, index) => cytobank.experiments.get(index + 1)),
  );
  const all = await clock.settle(calls);
  expect(all).toHaveLength(350);
  expect(statuses).toHaveLength(350);
  expect(statuses.filter((status) => status !== 200)).toEqual([]);
  // Four minutes of the clock are touched: it can't have been done in less.
  expect(clock.now() - BEGIN).toBeGreaterThan(120_000);
});
