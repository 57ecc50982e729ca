import { list } from "@specwright/spec/json";
import type { Spec } from "../../model/spec.ts";
import type { Components } from "../components.ts";
import { isSchema, type Schema } from "../keywords.ts";

const COMPOSING = ["allOf", "anyOf", "oneOf"] as const;

/**
 * A schema that is composed of itself, such as `Pet: oneOf [Cat, Dog]` with `Cat: allOf [Pet, …]`: no
 * type can name itself so. The heir takes over what the other says besides its alternatives; a bare
 * circle says nothing.
 */
export function cycles(spec: Spec, { schemas }: Components): void {
  for (const [name, schema] of Object.entries(schemas)) {
    if (isSchema(schema)) mend(name, schema, spec);
  }
}

function mend(name: string, schema: Schema, spec: Spec): void {
  if (spec.schemaName(schema) !== undefined && leadsTo(schema, name, spec)) delete schema.$ref;
  for (const keyword of COMPOSING) {
    if (!Array.isArray(schema[keyword])) continue;
    const members = (schema[keyword] as unknown[]).flatMap((member) => {
      if (!leadsTo(member, name, spec)) return [member];
      if (keyword !== "allOf" || spec.schemaName(member) === name) return [];
      const own = withoutAlternatives(spec.resolve(member) as Schema);
      return leadsTo(own, name, spec) ? [] : [structuredClone(own)];
    });
    if (members.length > 0) schema[keyword] = members;
    else delete schema[keyword];
  }
}

/** Whether a schema is composed of that name, however many steps away. */
function leadsTo(schema: unknown, name: string, spec: Spec, seen = new Set<unknown>()): boolean {
  if (!isSchema(schema) || seen.has(schema)) return false;
  seen.add(schema);
  if (spec.schemaName(schema) === name) return true;
  const next = typeof schema.$ref === "string" ? [spec.resolve(schema)] : [];
  const members = COMPOSING.flatMap((keyword) => list(schema[keyword]));
  return [...next, ...members].some((one) => leadsTo(one, name, spec, seen));
}

function withoutAlternatives({ anyOf: _, oneOf: __, discriminator: ___, ...rest }: Schema): Schema {
  return rest;
}
