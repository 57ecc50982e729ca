import type { Difference, TypeName } from "@specwright/drift";

/** The types that were seen, without null and what is none; a whole number is a number. */
export function seenTypes({ types }: Pick<Difference, "types">): TypeName[] {
  const names = (Object.keys(types) as TypeName[]).filter(
    (name) => name !== "nothing" && name !== "no JSON" && name !== "null",
  );
  return names.includes("number") ? names.filter((name) => name !== "integer") : names;
}

/** The schema of a field of which only the types are known. */
export function schemaOf(one: Difference): Record<string, unknown> {
  const seen: TypeName[] = seenTypes(one);
  if ((one.types.null ?? 0) > 0 && seen.length > 0) seen.push("null");
  // Only null: it has some other type, which nobody has seen.
  if (seen.length === 0) return {};
  return {
    type: seen.length === 1 ? seen[0] : seen,
    ...(seen.includes("object") && { additionalProperties: true }),
    ...(seen.includes("array") && { items: {} }),
  };
}
