function segmentsOf(pointer: string): string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** A key as a segment of a JSON Pointer. */
export function escaped(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** What a JSON Pointer leads to; `undefined` where it leads nowhere. */
export function getAt(value: unknown, pointer: string): unknown {
  let current = value;
  for (const segment of segmentsOf(pointer)) {
    if (typeof current !== "object" || current === null) return undefined;
    if (!Object.hasOwn(current, segment)) return undefined;
    current = (current as Record<string, unknown>)[segment];
  }
  return current;
}

/** A copy of a value with another one at a pointer; what is not on the way is shared. */
export function withAt(value: unknown, pointer: string, replacement: unknown): unknown {
  const write = (current: unknown, segments: string[]): unknown => {
    const [head, ...rest] = segments;
    if (head === undefined) return replacement;
    if (typeof current !== "object" || current === null) return current;
    const copy: Record<string, unknown> | unknown[] = Array.isArray(current)
      ? [...current]
      : { ...current };
    const place = copy as Record<string, unknown>;
    place[head] = write(place[head], rest);
    return copy;
  };
  return write(value, segmentsOf(pointer));
}
