import type { Rule } from "../support/rule.ts";
import { sourceIdsOf, sourcesOf } from "../support/sources.ts";

/** A source that supports nothing is either forgotten evidence or not a source. */
export const sourcesUsed: Rule = {
  name: "sources-used",
  strength: "check",
  says: "Every source of sources.yaml is named by some x-evidence.",
  extensions(uses, spec, report) {
    const used = new Set(uses.flatMap(sourceIdsOf));
    for (const [id, source] of sourcesOf(spec)) {
      if (used.has(id)) continue;
      report({
        message: `Nothing names the source \`${id}\`.`,
        fix: "name it where it supports a fact, or remove it",
        location: source.at("id"),
      });
    }
  },
};
