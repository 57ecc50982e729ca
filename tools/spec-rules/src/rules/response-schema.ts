import type { Rule } from "../support/rule.ts";
import { contentsOf, isError } from "../support/spec.ts";

/** An error response without a schema breaks the narrowing of `data` in the raw client. */
export const responseSchema: Rule = {
  name: "response-schema",
  strength: "check",
  says: "Every JSON response and every error has a schema.",
  check(spec, report) {
    const seen = new Set<string>();
    for (const { label, responses } of spec.operations) {
      for (const { status, at } of responses) {
        if (seen.has(at.id)) continue;
        seen.add(at.id);
        const contents = contentsOf(at);
        if (contents.length === 0 && isError(status)) {
          const message = `The ${status} of ${label} has no content.`;
          report({ message, fix: "describe its body with a schema", location: at.location });
        }
        for (const content of contents) {
          if (content.at.has("schema") || !(content.json || isError(status))) continue;
          const message = `The ${status} of ${label} has no schema for ${content.type}.`;
          report({ message, fix: "describe the body", location: content.at.location });
        }
      }
    }
  },
};
