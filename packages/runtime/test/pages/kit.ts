import type { PaginationDescriptor } from "../../src/descriptor.js";
import type { PageFacts } from "../../src/pages/read-page.js";
import { type AnyTree, clientOf, json, type Seen } from "../support/handler.js";
import { operation, provider } from "../support/provider.js";

/** A list by offset and limit that says how many it has. */
export const OFFSET: PaginationDescriptor = {
  style: "offset",
  items: "/items",
  total: "/count",
  parameters: { offset: "offset", limit: "limit" },
  limit: 10,
  end: "total",
};

/** The whole numbers from one up to but not including the other. */
export const numbers = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

/** A query parameter as a number. */
export const query = ({ url }: Seen, name: string): number | undefined =>
  url.searchParams.has(name) ? Number(url.searchParams.get(name)) : undefined;

/** A list of so many numbers, served by offset and limit. */
export const byOffset = (total: number) => (seen: Seen) => {
  const [from, limit] = [query(seen, "offset") ?? 0, query(seen, "limit") ?? 10];
  return json({ count: total, items: numbers(from, Math.min(total, from + limit)) });
};

/** A client whose only method is a list, and what it sent. */
export function rig(
  pagination: PaginationDescriptor,
  reply: (seen: Seen, index: number) => Response | Promise<Response>,
  facts: object = {},
  more: object = {},
) {
  const list = operation({ path: "/list", pagination, ...more });
  const { client, seen } = clientOf(reply, { retries: 0 }, { "x.list": list }, provider(facts));
  return {
    list: (input?: object, options?: object): AnyTree => client.x.list(input, options),
    seen,
  };
}

/** The first so many items. */
export async function collect<T>(items: AsyncIterable<T>, most = 1000): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) {
    all.push(item);
    if (all.length >= most) break;
  }
  return all;
}

/** The queries that were sent. */
export const searches = (seen: Seen[]) => seen.map(({ url }) => url.search);

/** What a page of so many items says. */
export const factsOf = (items: number, more: object = {}): PageFacts => ({
  items: numbers(0, items),
  total: undefined,
  totalPages: undefined,
  next: undefined,
  ...more,
});
