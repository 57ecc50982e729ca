import { registry } from "../../src/budget/registry.js";
import type { RateLimitDescriptor } from "../../src/descriptor.js";
import { FakeClock } from "../support/clock.js";
import { clientOf, json, type Seen } from "../support/handler.js";
import { ACME, provider, THINGS } from "../support/provider.js";

/** Three requests a minute of the wall. */
export const MINUTE: RateLimitDescriptor = { limit: 3, window: 60, kind: "clock" };
/** Three requests in any hour. */
export const HOUR: RateLimitDescriptor = { limit: 3, window: 3600, kind: "sliding" };

/** Forgets the budgets of the process. */
export const forget = () => {
  registry().budgets.clear();
  registry().queues.clear();
};

/** Clients on a fake clock, and the moments at which they sent something. */
export function rig(
  rule: RateLimitDescriptor | undefined,
  reply: (seen: Seen, index: number) => Response = () => json({}),
  options: object = {},
  operations: Parameters<typeof clientOf>[2] = THINGS,
) {
  // Ten seconds into a minute of the wall.
  const clock = new FakeClock(Date.UTC(2026, 0, 1, 0, 0, 10));
  const start = clock.now();
  const moments: number[] = [];
  const make = (more: object = {}) =>
    clientOf(
      (seen, index) => {
        moments.push(clock.now() - start);
        return reply(seen, index);
      },
      { ...clock.option, rateLimit: undefined, retries: 0, ...options, ...more },
      operations,
      rule ? provider({ rateLimit: rule }) : ACME,
    ).client;
  return { clock, make, client: make(), moments, start };
}

/** So many calls at once. */
export const many = (client: { things: { get(id: string): Promise<unknown> } }, times: number) =>
  Promise.all(Array.from({ length: times }, (_, i) => client.things.get(`t${i}`)));
