/** Names that every object has: a judge that asks for `data.constructor` finds one where nothing was sent. */
const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype));

const known = new WeakMap<object, boolean>();

/** Whether a schema, or what it refers to, declares a property of a name that every object has. */
export function namesInherited(...schemas: readonly object[]): boolean {
  return schemas.some((schema) => {
    let found = known.get(schema);
    if (found === undefined) {
      found = looksInto(schema, new Set());
      known.set(schema, found);
    }
    return found;
  });
}

function looksInto(node: unknown, seen: Set<unknown>): boolean {
  if (typeof node !== "object" || node === null || seen.has(node)) return false;
  seen.add(node);
  const { properties } = node as { properties?: unknown };
  const names =
    typeof properties === "object" && properties !== null ? Object.keys(properties) : [];
  return (
    names.some((name) => INHERITED.has(name)) ||
    Object.values(node).some((one) => looksInto(one, seen))
  );
}

/** A value whose objects have what was sent and nothing else. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const own = Object.create(null) as Record<string, unknown>;
  for (const [name, one] of Object.entries(value)) own[name] = plain(one);
  return own;
}
