import type { Rule } from "../support/rule.ts";
import { sourceIdsOf, sourcesOf } from "../support/sources.ts";

/** Evidence can be looked up. */
export const evidenceSources: Rule = {
  name: "evidence-sources",
  strength: "check",
  says: "Every source that x-evidence names is in sources.yaml.",
  extensions(uses, spec, report) {
    const known = sourcesOf(spec);
    for (const use of uses) {
      for (const id of sourceIdsOf(use)) {
        if (known.has(id)) continue;
        report({
          message: `\`x-evidence\` names the source \`${id}\`, which sources.yaml does not list.`,
          fix: "name a listed source, or list this one",
          location: use.location,
        });
      }
    }
  },
};
