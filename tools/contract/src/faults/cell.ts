import type { Json } from "../json.ts";

/** One fault at one operation, and what a user of the client then has. */
export interface FaultCell {
  readonly provider: string;
  readonly kind: string;
  readonly operation: string;
  readonly fault: string;
  /** What comes where each request meets the fault. */
  readonly always: string;
  /** What comes where the first request meets it, and the client may try again. */
  readonly once: string;
  /** Why that is neither a right value nor an error of ours; undefined where it is. */
  readonly wrong: string | undefined;
}

/** What a call came to. */
export type Ended = { readonly value: unknown } | { readonly error: unknown };

/** What a call came to, in a word. */
export function told(ended: Ended): string {
  if ("value" in ended) return "value";
  const { name, status } = ended.error as { name?: string; status?: number };
  return status === undefined ? String(name) : `${name} ${status}`;
}

/** Times of a client are this much shorter here, of the mock they are not: so nobody waits long. */
const HURRY = 20;

/** Options of a client with short waits, which gives up after a second. */
export const HURRIED: Json = {
  timeout: 1000 * HURRY,
  // The runtime's clock.
  [Symbol.for("@specwright/clock")]: {
    now: () => Date.now(),
    random: () => 0.5,
    after: (ms: number, callback: () => void) => {
      const timer = setTimeout(callback, ms / HURRY);
      return () => clearTimeout(timer);
    },
  },
} as Json;
