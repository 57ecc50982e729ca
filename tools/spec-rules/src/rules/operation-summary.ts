import type { Rule } from "../support/rule.ts";

/** Summaries are titles in the docs. */
export const operationSummary: Rule = {
  name: "operation-summary",
  strength: "check",
  says: "Every operation has a summary of one line without a full stop.",
  check(spec, report) {
    for (const { label, at } of spec.operations) {
      const summary = at.text("summary");
      if (summary === undefined) continue; // Redocly's operation-summary says so
      if (!/[\r\n]/.test(summary.trim()) && !summary.trim().endsWith(".")) continue;
      report({
        message: `The summary of ${label} is not one line without a full stop.`,
        fix: "write a title: `List projects`",
        location: at.at("summary"),
      });
    }
  },
};
