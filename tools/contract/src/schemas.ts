import { at, type Json } from "./json.ts";

/** A schema: where it stands, and what it says about an object at its top. */
export interface Schema {
  /** Pointer in the bundle, for the validator; references are not followed, since siblings count. */
  readonly pointer: string;
  readonly types: readonly string[];
  readonly properties: readonly string[];
  readonly required: readonly string[];
  /** Properties beyond the named ones are allowed. */
  readonly open: boolean;
  /** Keywords of the schema, its references and its `allOf`, the outermost winning. */
  readonly keywords: Json;
}

/** Reads a schema through its references and its `allOf`. */
export function readSchema(document: Json, raw: unknown, pointer: string): Schema | undefined {
  if (raw === undefined) return undefined;
  const parts = partsOf(document, raw, 0);
  const keywords: Json = Object.assign({}, ...[...parts].reverse());
  const named = parts.flatMap((part) => Object.keys((part.properties ?? {}) as Json));
  return {
    pointer,
    types: keywords.type === undefined ? [] : ([keywords.type].flat() as string[]),
    properties: [...new Set(named)],
    required: [...new Set(parts.flatMap((part) => (part.required ?? []) as string[]))],
    open: parts.every((part) => part.additionalProperties !== false),
    keywords,
  };
}

/** The schema objects that hold at once, the outermost first. */
function partsOf(document: Json, raw: unknown, depth: number): Json[] {
  if (typeof raw !== "object" || raw === null || depth > 20) return [];
  const schema = raw as Json;
  const parts = [schema];
  if (typeof schema.$ref === "string") {
    const target = at(document, decodeURIComponent(schema.$ref.slice(1)));
    parts.push(...partsOf(document, target, depth + 1));
  }
  for (const one of (schema.allOf ?? []) as unknown[]) {
    parts.push(...partsOf(document, one, depth + 1));
  }
  return parts;
}
