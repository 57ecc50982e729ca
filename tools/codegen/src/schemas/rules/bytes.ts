import type { Obj } from "@specwright/spec/json";
import { hasBytes } from "../../model/content.ts";
import type { Spec } from "../../model/spec.ts";
import type { Components } from "../components.ts";
import { everySchema, type Schema } from "../keywords.ts";
import { visitPlaces } from "../places.ts";

/**
 * Bytes are where they can be: in a part of a multipart body, and where bytes are all there is. A text of
 * the format `binary` anywhere else (in JSON, in a form, in a parameter) is a text. A part whose media type
 * is given, and that is not written in base64 or the like, is bytes however its schema says so (3.1 has no
 * `format: binary`).
 */
export function bytes(document: Obj, spec: Spec, { schemas }: Components): void {
  const [held, others]: unknown[][] = [[], []];
  visitPlaces(document, (schema, _side, type) =>
    (type !== undefined && hasBytes(type, schema) ? held : others)?.push(schema),
  );
  const named = new Set<string>();
  const look = (root: unknown): void =>
    everySchema(root, (schema) => {
      parts(schema);
      const name = spec.schemaName(schema);
      if (name === undefined || named.has(name)) return;
      named.add(name);
      look(schemas[name]);
    });
  for (const root of held ?? []) look(root);
  for (const [name, schema] of Object.entries(schemas)) if (!named.has(name)) others?.push(schema);
  for (const root of others ?? []) everySchema(root, text);
}

function text(schema: Schema): void {
  if (schema.format === "binary") delete schema.format;
}

function parts(schema: Schema): void {
  const { type, contentMediaType, contentEncoding } = schema;
  if (type === "string" && typeof contentMediaType === "string" && contentEncoding === undefined)
    schema.format ??= "binary";
}
