import { describe, expect, test } from "vitest";
import { createCytobank } from "../src/index.js";
import { FakeClock } from "./support/clock.js";
import { handler, json } from "./support/handler.js";

const MINUTE = 60_000;
const NOON = Date.UTC(2026, 2, 1, 12, 0, 0);

interface Arrival {
  readonly path: string;
  readonly sent: number;
  readonly status: number;
}

/** A server that counts a hundred requests for each minute of its own clock. */
function strictServer(clock: FakeClock, skew: number, latency: (index: number) => number) {
  const counted = new Map<number, number>();
  const arrivals: Arrival[] = [];
  let firstAnswer = Number.POSITIVE_INFINITY;
  const pause = (ms: number) => new Promise<void>((done) => void clock.after(ms, done));
  const { fetch } = handler(async ({ path }, index) => {
    const sent = clock.now();
    await pause(latency(index));
    const now = clock.now() + skew;
    const minute = Math.floor(now / MINUTE);
    const count = (counted.get(minute) ?? 0) + 1;
    counted.set(minute, count);
    const status = count > 100 ? 429 : 200;
    arrivals.push({ path, sent, status });
    await pause(latency(index + 1));
    firstAnswer = Math.min(firstAnswer, clock.now());
    // A `Date` header has whole seconds, cut off.
    const headers = { date: new Date(Math.floor(now / 1000) * 1000).toUTCString() };
    if (status === 429) return json({ errors: ["Rate limit exceeded"] }, 429, headers);
    if (path === "/authenticate")
      return json({ user: { id: 4101, authToken: "fresh.token.x" } }, 200, headers);
    return json({ experiment: { id: 1, version: index, gateVersion: 0 } }, 200, headers);
  });
  return { fetch, arrivals, counted, firstAnswer: () => firstAnswer };
}

const CASES = [17_000, -17_000].flatMap((skew) =>
  [0, 20_000, 42_900, 43_000, 59_500].map((start) => ({ skew, start })),
);

describe.each(CASES)(
  "server's clock $skew ms off, begun $start ms into a minute",
  ({ skew, start }) => {
    test.each(["token", "password"] as const)("350 calls at once by %s", async (how) => {
      const clock = new FakeClock(NOON + start);
      const server = strictServer(clock, skew, (index) => 20 + ((index * 37) % 180));
      const unique = `${how} ${skew} ${start}`;
      const cytobank = createCytobank({
        ...(how === "token"
          ? { token: `token ${unique}` }
          : { username: `user ${unique}`, password: "p" }),
        fetch: server.fetch,
        ...clock.option,
      });
      const calls = Promise.all(Array.from({ length: 350 }, () => cytobank.experiments.get(1)));
      await clock.settle(calls);

      const requests = server.arrivals.filter(({ path }) => path !== "/authenticate");
      const late = server.arrivals.filter(
        ({ sent, status }) => status === 429 && sent > server.firstAnswer(),
      );
      expect(late).toEqual([]);
      // Stronger than asked: nothing was refused at all, so nothing was sent twice.
      expect(requests).toHaveLength(350);
      expect(server.arrivals.length - requests.length).toBe(how === "password" ? 1 : 0);
      expect(Math.max(...server.counted.values())).toBeLessThanOrEqual(100);
      // And it is quick: as few minutes as the budget allows, and the one that was begun.
      expect(server.counted.size).toBeLessThanOrEqual(5);
      expect(clock.now() - NOON - start).toBeLessThan(4 * MINUTE + 5_000);
    });
  },
);

test("the server of this test does refuse: without the budget, calls get a 429", async () => {
  const clock = new FakeClock(NOON);
  const server = strictServer(clock, 17_000, () => 50);
  const cytobank = createCytobank({
    token: "no budget",
    fetch: server.fetch,
    rateLimit: false,
    retries: 0,
    ...clock.option,
  });
  const calls = Promise.allSettled(Array.from({ length: 150 }, () => cytobank.experiments.get(1)));
  const settled = await clock.settle(calls);
  expect(settled.filter(({ status }) => status === "rejected")).toHaveLength(50);
});

test("a 429 all the same is waited out to the next minute of the server", async () => {
  const clock = new FakeClock(NOON + 10_000);
  const server = strictServer(clock, 17_000, () => 50);
  server.counted.set(Math.floor((NOON + 27_000) / MINUTE), 100);
  const cytobank = createCytobank({ token: "shared", fetch: server.fetch, ...clock.option });
  await clock.settle(cytobank.experiments.get(1));
  expect(server.arrivals.map(({ status }) => status)).toEqual([429, 200]);
  // The server's minute ends 33 s after the call began.
  expect(clock.now() - NOON - 10_000).toBeGreaterThanOrEqual(33_000);
  expect(clock.now() - NOON - 10_000).toBeLessThan(37_000);
});
