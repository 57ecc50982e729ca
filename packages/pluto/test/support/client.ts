import { createPluto, type Pluto, type PlutoOptions } from "../../src/index.js";

export const TOKEN = "a1".repeat(20);
export const ORGANIZATION = "7b1f0c52-4a0d-4e0e-9a57-0d6d8f3f1a10";
export const EXPERIMENT = "PLX000999";

/** A client of a server on loopback that does not wait before it tries again. */
export function clientOf({ url }: { url: string }, options: PlutoOptions = {}): Pluto {
  return createPluto({
    token: TOKEN,
    organization: ORGANIZATION,
    servers: { api: url },
    retries: { backoff: { base: 1, factor: 1, max: 1 } },
    ...options,
  });
}
