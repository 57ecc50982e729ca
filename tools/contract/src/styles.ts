import type { Parameter } from "./spec.ts";
import type { Issue, SchemaValidator } from "./validator.ts";

/** Names and values as they stand on the wire, in order. */
export type Pairs = readonly (readonly [string, string])[];

const SEPARATORS: Record<string, string> = { spaceDelimited: " ", pipeDelimited: "|" };

/**
 * Reads a parameter back from the wire, by its style. Numbers and booleans stay text: they have no
 * type there.
 */
export function decodeParameter(
  parameter: Pick<Parameter, "name" | "in" | "style" | "explode" | "content"> &
    Partial<Pick<Parameter, "schema">>,
  pairs: Pairs,
  type = parameter.schema?.types.find((one) => one !== "null"),
): unknown {
  const { name, style, explode } = parameter;
  const fold = parameter.in === "header" ? name.toLowerCase() : name;
  const own = pairs.filter(([one]) => one === fold).map(([, value]) => value);
  const first = own[0];
  if (parameter.content) {
    return first === undefined ? undefined : textOf(JSON.parse(first === "" ? "null" : first));
  }
  if (style === "deepObject") {
    const parts = pairs.filter(([one]) => one.startsWith(`${name}[`) && one.endsWith("]"));
    if (parts.length === 0) return undefined;
    return Object.fromEntries(parts.map(([one, value]) => [one.slice(name.length + 1, -1), value]));
  }
  if (type === "object" && explode && style === "form") {
    const known = parameter.schema?.properties ?? [];
    const parts = known.length > 0 ? pairs.filter(([one]) => known.includes(one)) : pairs;
    return parts.length === 0 ? undefined : Object.fromEntries(parts);
  }
  if (first === undefined) return undefined;
  if (type === "array") {
    if (explode && style === "form") return own;
    return first === "" ? [] : first.split(SEPARATORS[style] ?? ",");
  }
  if (type === "object") {
    const parts = first.split(",");
    if (explode) return Object.fromEntries(parts.map((part) => part.split("=", 2)));
    return Object.fromEntries(
      parts.flatMap((part, i) => (i % 2 === 0 ? [[part, parts[i + 1]]] : [])),
    );
  }
  return first;
}

/** A value with its scalars as text, as the wire holds them. */
export function textOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(textOf);
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, textOf(one)]));
  }
  return value === undefined ? undefined : String(value);
}

/** What the schema refuses in a value from the wire, read as the type that suits it best. */
export async function readAsTyped(
  value: unknown,
  pointer: string,
  validator: SchemaValidator,
): Promise<Issue[]> {
  const asText = await validator.issues(pointer, value);
  if (asText.length === 0) return [];
  const typed = await validator.issues(pointer, typedOf(value));
  return typed.length === 0 ? [] : asText;
}

function typedOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(typedOf);
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, typedOf(one)]));
  }
  if (value === "true" || value === "false") return value === "true";
  if (value === "null") return null;
  const number = Number(value);
  return value === "" || Number.isNaN(number) ? value : number;
}
