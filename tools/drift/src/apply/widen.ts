import type { TypeName } from "@specwright/drift";
import { addItem, replace, replaceMember } from "./edit.ts";
import { inline } from "./inline.ts";
import type { Place, SpecTexts } from "./sources.ts";

/**
 * Lets a schema take further types.
 *
 * @returns false where its form leaves that to a person
 */
export function widen(texts: SpecTexts, place: Place, types: readonly TypeName[]): boolean {
  const node = texts.value(place) as Record<string, unknown>;
  const { file, path } = place;
  const additions = types.map((type) => inline({ type }));
  for (const key of ["anyOf", "oneOf"]) {
    if (!Array.isArray(node[key])) continue;
    for (const one of additions) texts.edit(file, (text) => addItem(text, [...path, key], one));
    return true;
  }
  if (typeof node.$ref === "string") {
    const choices = [inline({ $ref: node.$ref }), ...additions].join(", ");
    texts.edit(file, (text) => replaceMember(text, path, "$ref", `anyOf: [${choices}]`));
    return true;
  }
  if (Array.isArray(node.allOf)) {
    const choices = [inline({ allOf: node.allOf }), ...additions].join(", ");
    texts.edit(file, (text) => replaceMember(text, path, "allOf", `anyOf: [${choices}]`));
    // A type beside it would refuse what the alternatives take.
    if (node.type === undefined) return true;
  }
  if (node.type === undefined || node.const !== undefined) return false;
  const before = [node.type].flat() as TypeName[];
  const all = [...new Set([...before, ...types])];
  const next = all.includes("number") ? all.filter((type) => type !== "integer") : all;
  texts.edit(file, (text) =>
    replace(text, [...path, "type"], inline(next.length === 1 ? next[0] : next)),
  );
  if (!Array.isArray(node.enum)) return true;
  // A list of values takes none of another type.
  if (types.some((type) => type !== "null")) return false;
  texts.edit(file, (text) => addItem(text, [...path, "enum"], "null"));
  return true;
}
