import { createClient } from "../../src/client/create.js";
import type { ClientOptions } from "../../src/client/options.js";
import { isSpecwrightError } from "../../src/errors/index.js";
import { collect } from "../streams/kit.js";
import { drawn } from "../support/drawn.js";
import type { AnyTree } from "../support/handler.js";
import { ACME, THINGS, TOKEN } from "../support/provider.js";
import { sendJson, serve } from "../support/server.js";

/** What a soak found. */
export interface Soaked {
  readonly calls: number;
  readonly faults: number;
  /** Calls that failed with an error of ours. */
  readonly failed: number;
  /** Calls that got another's answer. */
  readonly wrong: number;
  /** Errors that are none of ours. */
  readonly strange: unknown[];
  /** POSTs that the server carried out more than once. */
  readonly doubled: number;
  readonly posts: number;
  /** Megabytes that the heap holds more than after the first calls, once nobody needs the rest. */
  readonly held: number;
}

/** So many calls are made before the heap is looked at for the first time. */
const FIRST = 1000;

async function heap(): Promise<number> {
  await collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

/**
 * Many calls at once against a server of which one answer in ten is a fault: a reset before or within
 * the answer, too many requests, an outage.
 */
export async function soak(
  calls: number,
  seed: number,
  fetch: ClientOptions["fetch"],
  concurrency = 50,
): Promise<Soaked> {
  const random = drawn(seed);
  const carriedOut = new Map<string, number>();
  let faults = 0;
  const server = await serve(({ method, url, body }, response) => {
    // It would hold every request, and nothing else could be seen.
    server.arrived.length = 0;
    const id = method === "POST" ? JSON.parse(body.toString()).id : url.split("/").at(-1);
    const fault = random() < 0.1 ? Math.floor(random() * 4) : -1;
    if (fault >= 0) faults += 1;
    if (fault === 0) return response.socket?.resetAndDestroy();
    if (fault === 1) return sendJson(response, {}, 429, { "retry-after": "0" });
    if (fault === 2) return sendJson(response, {}, 503);
    if (method === "POST") carriedOut.set(id, (carriedOut.get(id) ?? 0) + 1);
    if (fault === 3) {
      response.writeHead(200, { "content-type": "application/json", "content-length": "999" });
      return response.write(`{"id":"${id}`, () => response.destroy());
    }
    return sendJson(response, { id });
  });
  const client = createClient<AnyTree, AnyTree>(ACME, THINGS, {
    token: TOKEN,
    servers: { api: server.url },
    rateLimit: false,
    retries: { attempts: 6, backoff: { base: 1, factor: 1, max: 2 } },
    ...(fetch && { fetch }),
  }) as AnyTree;
  const found = { failed: 0, wrong: 0, posts: 0 };
  const strange: unknown[] = [];
  let next = 0;
  const worker = async (end: number) => {
    for (let at = next; at < end; at = next) {
      next += 1;
      const id = `id-${at}`;
      const call = [
        () => client.things.get(id),
        () => client.things.replace(id, { a: at }),
        () => client.things.create({ id }),
      ][at % 3] as () => Promise<{ id: string }>;
      if (at % 3 === 2) found.posts += 1;
      try {
        if ((await call()).id !== id) found.wrong += 1;
      } catch (error) {
        if (isSpecwrightError(error)) found.failed += 1;
        else strange.push(error);
      }
    }
  };
  const go = (end: number) => Promise.all(Array.from({ length: concurrency }, () => worker(end)));
  await go(Math.min(FIRST, calls));
  const before = await heap();
  await go(calls);
  const doubled = [...carriedOut.values()].filter((times) => times > 1).length;
  carriedOut.clear();
  const held = Math.round(10 * ((await heap()) - before)) / 10;
  return { calls, faults, ...found, strange, doubled, held };
}
