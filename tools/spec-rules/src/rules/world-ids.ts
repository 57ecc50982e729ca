import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Location } from "@redocly/openapi-core";
import { bodyExamples, objectsIn } from "../support/example-objects.ts";
import type { Rule } from "../support/rule.ts";

/** A property by which a thing names itself. */
const OWN = /^_?(?:id|uuid|guid|pluto_id)$/i;

/** A property, or a parameter, that names another thing. */
const OTHER = /(?:^|[_a-z])(?:I[dD]s?|_ids?|_uuids?|Uuids?|Guids?)$|^ids?$/;

/**
 * The examples of a provider are one small world. An id in them is that of something which some
 * example shows, or which `WORLD.md` introduces.
 */
export const worldIds: Rule = {
  name: "world-ids",
  strength: "check",
  says: "Every id in an example is that of something which an example shows or WORLD.md names.",
  check(spec, report) {
    const path = join(spec.files.folder, "WORLD.md");
    if (!spec.files.sources) return;
    if (!existsSync(path)) {
      report({
        message:
          "There is no WORLD.md: the examples of a provider are one world, which it introduces.",
        fix: "write one page: who and what there is, with the ids in backticks",
        location: spec.root.location,
      });
      return;
    }
    const known = new Set(
      [...readFileSync(path, "utf8").matchAll(/`([^`\n]+)`/g)].map(([, id]) => id),
    );
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

function idOf(value: unknown): string[] {
  if (typeof value === "number") return [String(value)];
  return typeof value === "string" && value !== "" ? [value] : [];
}
