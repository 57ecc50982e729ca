/** A name and its value, as they are written. */
export type Pair = readonly [name: string, value: string];

export function grouped(pairs: readonly Pair[], decoded: (text: string) => string): object {
  const found: Record<string, unknown> = {};
  for (const [key, raw] of pairs) {
    const value = decoded(raw);
    set(found, key, beside(Object.hasOwn(found, key) ? found[key] : undefined, value));
  }
  return found;
}

/** A value with one that came before under the same name: a list of them, which grows in place. */
export function beside(before: unknown, value: unknown): unknown {
  if (before === undefined) return value;
  if (!Array.isArray(before)) return [before, value];
  before.push(value);
  return before;
}

export function pairwise(parts: readonly string[], decoded: (text: string) => string): object {
  const found: Record<string, unknown> = {};
  for (let index = 0; index + 1 < parts.length; index += 2) {
    set(found, decoded(parts[index] as string), decoded(parts[index + 1] as string));
  }
  return found;
}

/** A property called `__proto__` is a property. */
export function set(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}

export function decodeForm(text: string): string {
  return decode(text.replaceAll("+", "%20"));
}

export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
