import { createClient } from "../../src/client/create.js";
import type { ClientOptions } from "../../src/client/options.js";
import { isSpecwrightError } from "../../src/errors/index.js";
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
  const { url } = await serve(({ method, url, body }, response) => {
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
    servers: { api: url },
    rateLimit: false,
    retries: { attempts: 6, backoff: { base: 1, factor: 1, max: 2 } },
    ...(fetch && { fetch }),
  }) as AnyTree;
  const found = { failed: 0, wrong: 0, posts: 0 };
  const strange: unknown[] = [];
  let next = 0;
  const worker = async () => {
    for (let at = next++; at < calls; at = next++) {
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
  await Promise.all(Array.from({ length: concurrency }, worker));
  const doubled = [...carriedOut.values()].filter((times) => times > 1).length;
  return { calls, faults, ...found, strange, doubled };
}
