import { isAnnotation, isSchema, type Schema } from "../keywords.ts";

/**
 * `allOf` of one member, where the schema says nothing else, is that member: `allOf: [$ref]` only stands
 * there so that something may stand beside the `$ref`.
 */
export function singleMember(schema: Schema): void {
  const members = schema.allOf;
  if (!Array.isArray(members) || members.length !== 1 || !isSchema(members[0])) return;
  const [member] = members;
  const alone = Object.entries(schema).every(
    ([key, value]) =>
      key === "allOf" || isAnnotation(key) || (key === "type" && value === "object"),
  );
  if (!alone) return;
  delete schema.allOf;
  delete schema.type;
  for (const [key, value] of Object.entries(member)) schema[key] ??= value;
}
