import type { Location } from "@redocly/openapi-core";
import { bodyExamples, objectsIn } from "../support/example-objects.ts";
import type { Rule } from "../support/rule.ts";

/** A property by which a thing names itself. */
const OWN = /^_?(?:id|uuid|guid|pluto_id)$/i;

/** A property, or a parameter, that names another thing. */
const OTHER =
  /^(?!.*[tT]ype_?[iI]ds?$)(?:.*(?:[_a-z](?:I[dD]s?|Uuids?|Guids?)|_ids?|_uuids?|_guids?)|ids?)$/;

/**
 * The examples of a provider are one small world. An id in them is that of something which some
 * example shows, or which `WORLD.md` introduces.
 */
export const worldIds: Rule = {
  name: "world-ids",
  strength: "check",
  says: "Every id in an example is that of something which an example shows or WORLD.md names.",
  check(spec, report) {
    if (!spec.files.sources) return;
    const world = spec.files.text("WORLD.md");
    if (world === undefined) {
      report({
        message:
          "There is no WORLD.md: the examples of a provider are one world, which it introduces.",
        fix: "write one page: who and what there is, with their ids",
        location: spec.root.location,
      });
      return;
    }
    const known = idsIn(world);
    const named: { id: string; name: string; location: Location }[] = [];
    for (const { kind, value } of bodyExamples(spec)) {
      for (const object of objectsIn(value.node)) {
        for (const [name, raw] of Object.entries(object)) {
          const ids = [raw].flat().flatMap(idOf);
          if (kind === "success" && OWN.test(name)) for (const id of ids) known.add(id);
          else if (kind !== "error" && OTHER.test(name)) {
            for (const id of ids) named.push({ id, name, location: value.location });
          }
        }
      }
    }
    for (const { name, at } of spec.operations.flatMap(({ parameters }) => parameters)) {
      if (!OTHER.test(name) && !OWN.test(name)) continue;
      const ids = idOf(at.obj.example);
      for (const id of ids) named.push({ id, name, location: at.at("example") });
    }
    for (const { id, name, location } of named) {
      if (known.has(id)) continue;
      report({
        message: `\`${name}\` names \`${id}\`, which no example shows and WORLD.md does not know.`,
        fix: "name something of the provider's world, or introduce it in WORLD.md",
        location,
      });
    }
  },
};

/** What a page names: words in backticks, words and numbers of the text, and all numbers of `7601 to 7692`. */
function idsIn(page: string): Set<string> {
  const quoted = [...page.matchAll(/`([^`\n]+)`/g)].map(([, id]) => id ?? "");
  const words = page.match(/[A-Za-z0-9][\w.:@/-]*/g) ?? [];
  const ranges = [...page.matchAll(/\b(\d+) to (\d+)\b/g)].flatMap(([, from, to]) => {
    const count = Number(to) - Number(from) + 1;
    const length = count > 0 && count <= 1000 ? count : 0;
    return Array.from({ length }, (_, index) => String(Number(from) + index));
  });
  return new Set([...quoted, ...words.map((word) => word.replace(/[.:,]+$/, "")), ...ranges]);
}

function idOf(value: unknown): string[] {
  if (typeof value === "number") return [String(value)];
  return typeof value === "string" && value !== "" ? [value] : [];
}
