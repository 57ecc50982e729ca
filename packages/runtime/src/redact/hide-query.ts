import type { Redactor } from "./redactor.js";

/** Shorter values of a query are words and numbers, such as a page's. */
const SHORTEST_SIGNATURE = 9;

/**
 * Keeps out of sight what an address that a server gave may be signed with: each longer value of its
 * query.
 */
export function hideQuery(redactor: Redactor, { searchParams }: URL): void {
  for (const value of searchParams.values())
    if (value.length >= SHORTEST_SIGNATURE) redactor.learn(value, true);
}
