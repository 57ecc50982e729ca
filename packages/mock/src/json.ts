/** The most values that a text of JSON from a request may hold, and how deep they may be nested. */
export const JSON_BOUNDS = { values: 1_000_000, depth: 500 } as const;

/**
 * What a text of JSON from a request holds. Whatever looks at it later goes down as deep as it does, and may say
 * something of each value.
 *
 * @param type what it is called where it is none
 * @throws Error that says why it is not taken
 */
export function parseJson(text: string, type = "JSON"): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`is not ${type}: ${(error as Error).message}`);
  }
  const { values, depth } = sizeOf(value);
  if (depth > JSON_BOUNDS.depth) {
    throw new Error(`is nested deeper than ${JSON_BOUNDS.depth} levels`);
  }
  if (values > JSON_BOUNDS.values) throw new Error(`holds more than ${JSON_BOUNDS.values} values`);
  return value;
}

/** How much a value holds. */
export interface Size {
  readonly values: number;
  readonly depth: number;
  /** The letters of all texts, names left out. */
  readonly letters: number;
}

/** Measures a value that JSON can have; a stack of our own bears any depth. */
export function sizeOf(value: unknown): Size {
  let [values, depth, letters] = [0, 0, 0];
  let level: unknown[] = [value];
  while (level.length > 0) {
    depth += 1;
    values += level.length;
    const next: unknown[] = [];
    for (const one of level) {
      if (typeof one === "string") letters += one.length;
      if (typeof one !== "object" || one === null) continue;
      for (const child of Array.isArray(one) ? one : Object.values(one)) next.push(child);
    }
    level = next;
  }
  return { values, depth, letters };
}
