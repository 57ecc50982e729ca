import { isSourceKind, SOURCE_KINDS } from "../support/grades.ts";
import type { Rule } from "../support/rule.ts";
import { sourceIdsOf, sourcesOf } from "../support/sources.ts";

/** A grade is what its best source can support, or less. */
export const evidenceGrade: Rule = {
  name: "evidence-grade",
  strength: "check",
  says: "No grade is stronger than the strongest of its sources.",
  extensions(uses, spec, report) {
    const sources = sourcesOf(spec);
    for (const use of uses) {
      const ids = sourceIdsOf(use);
      const { grade } = (use.value ?? {}) as { grade?: unknown };
      // What answers held, no source need tell.
      if (!isSourceKind(grade) || ids.length === 0) continue;
      const kinds = ids.map((id) => sources.get(id)?.text("kind")).filter(isSourceKind);
      if (kinds.length < ids.length) continue; // other rules name the source or its kind
      const best = Math.min(...kinds.map((kind) => SOURCE_KINDS.indexOf(kind)));
      if (SOURCE_KINDS.indexOf(grade) >= best) continue;
      report({
        message: `The grade \`${grade}\` has no such source: the best of ${ids.join(", ")} is \`${SOURCE_KINDS[best]}\`.`,
        fix: `write \`${SOURCE_KINDS[best]}\`, or name the source that supports \`${grade}\``,
        location: use.location.child("grade"),
      });
    }
  },
};
