import { obj } from "@specwright/spec/json";
import type { Spec } from "../model/spec.ts";
import { visible } from "../print/print.ts";
import { docsOf } from "./docs.ts";
import { print } from "./expression.ts";
import { frames } from "./frames.ts";
import { idType, SchemaTypes } from "./schema-type.ts";

/**
 * The types of everything on the wire: `paths`, `operations` and the components they share in the form
 * that openapi-fetch reads, and each schema by a name of its own.
 */
export function wireModule(spec: Spec, names: ReadonlyMap<string, string>): string {
  const types = new SchemaTypes(spec, names);
  const framed = frames(spec, (schema, indent, exact) =>
    print(types.of(schema, { indent, exact })),
  );
  const declared = Object.entries(obj(obj(spec.root.components).schemas)).map(([name, schema]) =>
    declaration(types, names.get(name) ?? name, name, schema),
  );
  return visible([framed, ...declared].join("\n"));
}

/** An interface where a schema is a plain object, a type otherwise. */
function declaration(types: SchemaTypes, own: string, name: string, schema: unknown): string {
  const docs = docsOf(obj(schema), "");
  const style = { indent: "", exact: false };
  const members = types.members(schema, style);
  if (members !== undefined) return `${docs}export interface ${own} {\n${members}}\n`;
  return `${docs}export type ${own} = ${idType(schema, name) ?? print(types.of(schema, style))};\n`;
}
