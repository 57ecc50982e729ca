import { child, isObj, type Obj, obj, text } from "@specwright/spec/json";
import { refWords } from "@specwright/spec/pointer";
import { unused } from "../model/names.ts";
import { pascalCase } from "../print/print.ts";

/** Words of a pointer that say what something is, not which. */
const STRUCTURE = new Set(
  (
    "components schemas responses parameters requestBodies headers paths properties items content schema " +
    "requestBody allOf anyOf oneOf additionalProperties patternProperties prefixItems $defs"
  ).split(" "),
);

/**
 * Gives what a `$ref` finds inside of something else (`#/paths/~1pets/post/requestBody/content/…`,
 * `#/components/schemas/Pet/properties/owner`, a `$defs`) a component of its own. The types of such a
 * place would lead through optional properties and compositions, which a type cannot be indexed by.
 *
 * The document is changed; hand in a copy.
 */
export function liftReferences(document: Obj): void {
  const lifted = new Map<string, string>();
  const groups = new Map<string, Set<string>>();
  const look = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const ref = isObj(node) ? text(node.$ref) : undefined;
    if (ref?.startsWith("#/")) {
      const to = lifted.get(ref) ?? lift(document, ref, groups);
      if (to !== undefined) {
        const isNew = !lifted.has(ref);
        lifted.set(ref, to);
        (node as { $ref: string }).$ref = to;
        if (isNew) look(at(document, refWords(to)));
      }
    }
    for (const value of Object.values(node)) look(value);
  };
  look(document.paths);
  look(document.components);
  look(document.webhooks);
}

/** Copies what a reference leads to into the components; undefined where it is one already. */
function lift(document: Obj, ref: string, groups: Map<string, Set<string>>): string | undefined {
  const words = refWords(ref);
  if (words[0] === "components" && words.length <= 3) return undefined;
  const target = at(document, words);
  const group = groupOf(words);
  if (group === undefined || !isObj(target)) return undefined;
  const components = own(document, "components");
  const all = own(components, group);
  const taken = groups.get(group) ?? new Set(Object.keys(all));
  groups.set(group, taken);
  const telling = words.filter((word) => !STRUCTURE.has(word) && !/^\d+$/.test(word));
  const name = unused(pascalCase(telling.join(" ")) || "Inline", taken);
  all[name] = structuredClone(target);
  return `#/components/${group}/${name}`;
}

/** The group of components that a place belongs to; undefined for what needs none. */
function groupOf(words: readonly string[]): string | undefined {
  const inSchema = words.some(
    (word, index) => word === "schema" || (word === "schemas" && index === 1),
  );
  if (inSchema) return "schemas";
  if (words.at(-1) === "requestBody") return "requestBodies";
  const parent = words.at(-2) ?? "";
  return ["parameters", "responses", "headers"].includes(parent) ? parent : undefined;
}

function own(node: object, key: string): Record<string, unknown> {
  const parent = node as Record<string, unknown>;
  parent[key] ??= {};
  return obj(parent[key]) as Record<string, unknown>;
}

function at(document: Obj, words: readonly string[]): unknown {
  return words.reduce<unknown>((node, word) => child(node, word), document);
}
