import { GRADES, isGrade } from "../support/grades.ts";
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
      if (!isGrade(grade) || ids.length === 0) continue;
      const kinds = ids.map((id) => sources.get(id)?.text("kind")).filter(isGrade);
      if (kinds.length < ids.length) continue; // other rules name the source or its kind
      const best = Math.min(...kinds.map((kind) => GRADES.indexOf(kind)));
      if (GRADES.indexOf(grade) >= best) continue;
      report({
        message: `The grade \`${grade}\` has no such source: the best of ${ids.join(", ")} is \`${GRADES[best]}\`.`,
        fix: `write \`${GRADES[best]}\`, or name the source that supports \`${grade}\``,
        location: use.location.child("grade"),
      });
    }
  },
};
