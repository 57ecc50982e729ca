import type { Rule } from "../support/rule.ts";

/** Nothing is written down that nobody supports. */
export const evidencePresent: Rule = {
  name: "evidence-present",
  strength: "check",
  says: "Every operation carries x-evidence.",
  check(spec, report) {
    for (const { at, label } of spec.operations) {
      if (at.has("x-evidence")) continue;
      report({
        message: `${label} does not say why we believe in it.`,
        fix: "add `x-evidence: { grade: …, sources: [ … ] }`",
        location: at.location,
      });
    }
  },
};
