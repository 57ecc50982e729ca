import type { Cursor } from "./cursor.ts";

const LISTS = ["allOf", "anyOf", "oneOf", "prefixItems"] as const;
const SINGLES = [
  "items",
  "additionalProperties",
  "unevaluatedProperties",
  "propertyNames",
  "if",
  "then",
  "else",
  "contains",
] as const;

/** Visits a schema and every schema inside it, each place once. `name` is the property it describes. */
export function walkSchema(
  schema: Cursor | undefined,
  visit: (schema: Cursor, name: string | undefined) => void,
  seen: Set<string> = new Set(),
): void {
  const step = (at: Cursor | undefined, name: string | undefined): void => {
    if (!at || typeof at.node !== "object" || at.node === null || seen.has(at.id)) return;
    seen.add(at.id);
    visit(at, name);
    for (const key of ["properties", "patternProperties", "dependentSchemas"]) {
      for (const [property, child] of at.get(key)?.members() ?? []) {
        step(child, key === "properties" ? property : undefined);
      }
    }
    for (const key of LISTS) for (const child of at.get(key)?.items() ?? []) step(child, name);
    for (const key of SINGLES) step(at.get(key), key === "items" ? name : undefined);
  };
  step(schema, undefined);
}

/** What a JSON Pointer into the values of a schema leads to. */
export interface Found {
  /** Schemas that describe the value, one for each way that leads there. */
  readonly schemas: readonly Cursor[];
  /** A part of the way is not described, so that the value may be there or not. */
  readonly open: boolean;
}

/**
 * Follows a JSON Pointer through a schema. Any branch of a composition may hold the way. An object
 * that lists properties is taken at its word: a name that it does not list is not found there.
 */
export function lookInto(schema: Cursor | undefined, pointer: string): Found {
  let schemas = schema ? [schema] : [];
  let open = schema === undefined;
  for (const token of tokensOf(pointer)) {
    const next: Cursor[] = [];
    for (const branch of schemas.flatMap((at) => branchesOf(at))) {
      const found = stepInto(branch, token);
      if (found === "open") open = true;
      else next.push(...found);
    }
    schemas = next;
  }
  return { schemas, open };
}

/** Whether the values of a schema may have one of the JSON types. An untyped schema may be anything. */
export function mayBe(schema: Cursor, ...types: readonly string[]): boolean {
  return branchesOf(schema).some((branch) => {
    const type = branch.obj["type"];
    if (typeof type === "string") return types.includes(type);
    if (Array.isArray(type)) return type.some((one) => types.includes(one as string));
    if (branch.has("properties")) return types.includes("object");
    if (branch.has("items")) return types.includes("array");
    if (branch.has("const")) return types.includes(typeof branch.obj["const"]);
    return !COMPOSITIONS.some((key) => branch.has(key));
  });
}

const COMPOSITIONS = ["allOf", "anyOf", "oneOf"] as const;

/** A schema and the branches of its compositions, at any depth. */
export function branchesOf(schema: Cursor, seen: Set<string> = new Set()): Cursor[] {
  if (seen.has(schema.id)) return [];
  seen.add(schema.id);
  const inner = COMPOSITIONS.flatMap((key) => schema.get(key)?.items() ?? []);
  return [schema, ...inner.flatMap((at) => branchesOf(at, seen))];
}

function stepInto(schema: Cursor, token: string): Cursor[] | "open" {
  if (schema.node === true) return "open";
  const property = schema.get("properties")?.get(token);
  if (property) return [property];
  const patterns = (schema.get("patternProperties")?.members() ?? []).filter(([pattern]) =>
    new RegExp(pattern, "u").test(token),
  );
  if (patterns.length > 0) return patterns.map(([, at]) => at);
  if (/^\d+$/.test(token)) {
    const element = schema.get("prefixItems")?.get(Number(token)) ?? schema.get("items");
    if (element) return [element];
  }
  const rest = schema.get("additionalProperties");
  if (rest && typeof rest.node === "object") return [rest];
  const described =
    schema.has("properties") ||
    schema.has("items") ||
    COMPOSITIONS.some((key) => schema.has(key)) ||
    !mayBe(schema, "object", "array") ||
    rest?.node === false;
  return described ? [] : "open";
}

function tokensOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}
