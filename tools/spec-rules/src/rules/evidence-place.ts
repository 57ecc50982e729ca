import type { Location } from "@redocly/openapi-core";
import type { Rule } from "../support/rule.ts";
import { citationsOf } from "../support/sources.ts";

/** More operations than one passage of a source can speak of each by itself. */
const MANY = 12;

/** A citation without a place can't be followed; a place that everything cites was pasted. */
export const evidencePlace: Rule = {
  name: "evidence-place",
  strength: "check",
  says: "Every citation says where in its source the fact stands, and no place is pasted over many operations of several resources.",
  extensions(uses, _spec, report) {
    const cited = new Map<string, { tags: Set<string>; locations: Location[] }>();
    for (const use of uses) {
      for (const { id, at } of citationsOf(use)) {
        if (at.length === 0) {
          report({
            message: `\`x-evidence\` names the source \`${id}\` without a place in it.`,
            fix: `write \`{ id: ${id}, at: "<file, symbol, heading or row>" }\``,
            location: use.location,
          });
        }
        if (use.owner !== "Operation") continue;
        for (const place of at) {
          const key = `${id}: ${place}`;
          const entry = cited.get(key) ?? { tags: new Set(), locations: [] };
          entry.tags.add(String([use.ownerNode.tags].flat()[0]));
          entry.locations.push(use.location);
          cited.set(key, entry);
        }
      }
    }
    for (const [key, { tags, locations }] of cited) {
      const [location] = locations;
      if (locations.length < MANY || tags.size < 2 || !location) continue;
      report({
        message: `${locations.length} operations of ${tags.size} resources cite one place, \`${key}\`: it can't speak of each of them.`,
        fix: "cite for each operation the row, function or heading that is about it",
        location,
      });
    }
  },
};
