import { execFile } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { hasRedis, startRedis } from "./support/redis.js";

const WORKER = fileURLToPath(new URL("support/worker.mjs", import.meta.url));
/** A clock window of a minute takes a minute of waiting; one of twenty seconds is the same rule. */
const SECONDS = 20;
const CLOCK = { limit: 100, window: SECONDS, kind: "clock" } as const;
const SLIDING = { limit: 20, window: 2, kind: "sliding" } as const;

/** When the calls of three processes arrived, in milliseconds since the epoch. */
async function arrivals(rule: object, calls: number, redis?: number): Promise<number[]> {
  const times: number[] = [];
  const server = createServer((_, response) => {
    times.push(Date.now());
    response.setHeader("content-type", "application/json").end("{}");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const worker = JSON.stringify({ url, calls, rule, redis });
  try {
    await Promise.all([1, 2, 3].map(() => promisify(execFile)(process.execPath, [WORKER, worker])));
  } finally {
    server.close();
  }
  return times;
}

/** How many arrived in each window of the clock. */
const perWindow = (times: readonly number[]): number[] => {
  const counts = new Map<number, number>();
  for (const time of times) {
    const window = Math.floor(time / (SECONDS * 1000));
    counts.set(window, (counts.get(window) ?? 0) + 1);
  }
  return [...counts.values()];
};

/** Far enough from the window's edges for three processes to start. */
async function inMidWindow(): Promise<void> {
  const second = (Date.now() / 1000) % SECONDS;
  if (second < 2 || second > 10) await sleep(((SECONDS + 2 - second) % SECONDS) * 1000);
}

describe("three processes with one key, 100 calls in a window of the clock", () => {
  it("are too many for the server where each keeps its own count", async () => {
    await inMidWindow();
    const times = await arrivals(CLOCK, 50);
    expect(Math.max(...perWindow(times))).toBeGreaterThan(100);
  });

  describe.skipIf(!hasRedis())("over a real Redis (needs redis-server)", () => {
    it("never send 101", async () => {
      const redis = await startRedis();
      try {
        await inMidWindow();
        const counts = perWindow(await arrivals(CLOCK, 50, redis.port));
        process.stdout.write(`shared budget: arrivals by clock window: ${counts.join(", ")}\n`);
        expect(counts).toEqual([100, 50]);
      } finally {
        redis.stop();
      }
    });

    it("keep a sliding window", async () => {
      const redis = await startRedis();
      try {
        const times = await arrivals(SLIDING, 20, redis.port);
        expect(times).toHaveLength(60);
        times.sort((a, b) => a - b);
        const widest = times.map((at) => times.filter((t) => t > at - 2000 && t <= at).length);
        expect(Math.max(...widest)).toBe(20);
      } finally {
        redis.stop();
      }
    });
  });
});
