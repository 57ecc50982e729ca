import { EXTENSIONS } from "../support/extensions.ts";
import type { Rule } from "../support/rule.ts";

/** The value of a key has the shape that the schema of our keys gives it. */
export const extensionValid: Rule = {
  name: "extension-valid",
  strength: "gen",
  says: "The value of every x- key is valid against specs/extensions.schema.json.",
  extensions(uses, _, report) {
    for (const { key, value, location } of uses) {
      const validate = EXTENSIONS.get(key)?.validate;
      if (!validate || validate(value)) continue;
      for (const error of validate.errors ?? []) {
        if (error.keyword === "if") continue;
        const tokens = error.instancePath.split("/").slice(1);
        const params = error.params as { additionalProperty?: string; allowedValues?: unknown[] };
        const detail = params.additionalProperty
          ? ` (\`${params.additionalProperty}\`)`
          : params.allowedValues
            ? ` (${params.allowedValues.join(", ")})`
            : "";
        report({
          message: `\`${key}${error.instancePath}\` ${error.message ?? "is invalid"}${detail}.`,
          fix: `see the example of \`${key}\` in specs/KEYS.md; all that it may hold is in specs/extensions.schema.json`,
          location: tokens.length > 0 ? location.child(tokens) : location,
        });
      }
    }
  },
};
