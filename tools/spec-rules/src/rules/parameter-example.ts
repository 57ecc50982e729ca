import type { Rule } from "../support/rule.ts";

/** Samples and contract cells need a value for each parameter that can't be left out. */
export const parameterExample: Rule = {
  name: "parameter-example",
  strength: "check",
  says: "Every required parameter has an example.",
  check(spec, report) {
    const seen = new Set<string>();
    for (const { label, parameters } of spec.operations) {
      for (const { name, required, at } of parameters) {
        if (!required || seen.has(at.id) || at.has("example") || at.has("examples")) continue;
        seen.add(at.id);
        const message = `The required parameter \`${name}\` of ${label} has no example.`;
        report({ message, fix: "add `example: …` to the parameter", location: at.location });
      }
    }
  },
};
