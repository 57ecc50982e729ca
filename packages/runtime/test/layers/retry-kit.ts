import { FakeClock } from "../support/clock.js";
import { clientOf, json } from "../support/handler.js";
import { provider, THINGS } from "../support/provider.js";

/** A client on a fake clock, and the moments (from the start) at which it sent something. */
export function rig(
  reply: (index: number) => Response | Error,
  options: object = {},
  operations: Parameters<typeof clientOf>[2] = THINGS,
  facts: object = {},
) {
  const clock = new FakeClock();
  const start = clock.now();
  const moments: number[] = [];
  const { client, seen } = clientOf(
    (_, index) => {
      moments.push(clock.now() - start);
      return reply(index);
    },
    { ...clock.option, ...options },
    operations,
    provider(facts),
  );
  return { clock, client, seen, moments };
}

/** An answer that says to come again. */
export const busy = (status = 503, headers: Record<string, string> = {}) =>
  json({}, status, headers);
