/** A plain object of a spec. */
export type Obj = { readonly [key: string]: unknown };

/** Whether a value is a plain object. */
export function isObj(value: unknown): value is Obj {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value as an object; empty where it is something else. */
export function obj(value: unknown): Obj {
  return isObj(value) ? value : {};
}

/** The value as an array; empty where it is something else. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value as a string; undefined where it is something else. */
export function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The child under a key that the object has itself. */
export function child(value: unknown, key: string | number): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string | number, unknown>)[key]
    : undefined;
}
