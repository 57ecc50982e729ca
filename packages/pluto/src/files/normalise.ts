/**
 * The entries of a list in whatever form it came: a bare array, `{items}`, `{results}`, or a bucket
 * of that kind under one of the keys. The official R client reads lists as tolerantly, since their
 * form differs between operations and changed over time.
 *
 * @param keys keys of the bucket that is meant, the likeliest first
 * @returns the entries; none where the body holds no such list
 * @example entriesOf({ attachments: { count: 1, items: [file] } }, ["attachment", "attachments"]) // [file]
 */
export function entriesOf<T>(body: unknown, keys: readonly string[] = []): T[] {
  if (Array.isArray(body)) return body as T[];
  if (typeof body !== "object" || body === null) return [];
  for (const key of keys) {
    // A bucket that happens to be called like what every object inherits is none.
    if (Object.hasOwn(body, key)) return entriesOf((body as Record<string, unknown>)[key]);
  }
  const { items, results } = body as { items?: unknown; results?: unknown };
  return Array.isArray(items) ? (items as T[]) : Array.isArray(results) ? (results as T[]) : [];
}
