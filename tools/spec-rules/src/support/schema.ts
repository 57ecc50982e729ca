import { isEndless } from "@specwright/spec";
import { pointerWords } from "@specwright/spec/pointer";
import type { Cursor } from "./cursor.ts";

const MAPS = ["properties", "patternProperties", "dependentSchemas"] as const;
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

/** A schema inside another. */
export interface Child {
  /** The keyword that holds it. */
  readonly keyword: string;
  /** The property it describes, itself or through a list of alternatives. */
  readonly property: string | undefined;
  readonly at: Cursor;
}

/** The schemas right inside a schema, `$ref`s followed. */
export function childrenOf(schema: Cursor): Child[] {
  const child = (keyword: string, property: string | undefined, at: Cursor | undefined): Child[] =>
    at && typeof at.node === "object" && at.node !== null ? [{ keyword, property, at }] : [];
  return [
    ...MAPS.flatMap((keyword) =>
      (schema.get(keyword)?.members() ?? []).flatMap(([name, at]) =>
        child(keyword, keyword === "properties" ? name : undefined, at),
      ),
    ),
    ...LISTS.flatMap((keyword) =>
      (schema.get(keyword)?.items() ?? []).flatMap((at) => child(keyword, undefined, at)),
    ),
    ...SINGLES.flatMap((keyword) => child(keyword, undefined, schema.get(keyword))),
  ];
}

/** Visits the schemas in a schema, itself first, each place once. */
export function walkSchema(
  schema: Cursor | undefined,
  visit: (schema: Cursor) => void,
  seen: Set<string> = new Set(),
): void {
  if (!schema || seen.has(schema.id)) return;
  seen.add(schema.id);
  visit(schema);
  for (const { at } of childrenOf(schema)) walkSchema(at, visit, seen);
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
  for (const token of pointerWords(pointer)) {
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
    const type = branch.obj.type;
    if (typeof type === "string") return types.includes(type);
    if (Array.isArray(type)) return type.some((one) => types.includes(one as string));
    if (branch.has("properties")) return types.includes("object");
    if (branch.has("items")) return types.includes("array");
    if (branch.has("const")) return types.includes(typeof branch.obj.const);
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
  const patterns = schema.get("patternProperties")?.members() ?? [];
  // Of what is no pattern, or would be looked for without end, nobody can say what it means.
  if (patterns.some(([pattern]) => matches(pattern, token) === undefined)) return "open";
  const meant = patterns.filter(([pattern]) => matches(pattern, token));
  if (meant.length > 0) return meant.map(([, at]) => at);
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

function matches(pattern: string, token: string): boolean | undefined {
  try {
    return isEndless(pattern) ? undefined : new RegExp(pattern, "u").test(token);
  } catch {
    return undefined;
  }
}
