import { methodsOf } from "../support/methods.ts";
import type { Rule } from "../support/rule.ts";

/** `a.b` is a function and `a.b.c` would need `a.b` to be a resource. */
export const methodIdPrefix: Rule = {
  name: "method-id-prefix",
  strength: "gen",
  says: "No method's id is the beginning of another's: a method is never a resource too.",
  check(spec, report) {
    const methods = spec.operations.flatMap(methodsOf);
    const ids = new Set(methods.map(({ id }) => id));
    for (const { id, location } of methods) {
      const words = id.split(".");
      for (let length = 1; length < words.length; length++) {
        const prefix = words.slice(0, length).join(".");
        if (!ids.has(prefix)) continue;
        report({
          message: `\`${id}\` needs \`${prefix}\` to be a resource, but that is a method.`,
          fix: `add a verb to \`${prefix}\`, or move \`${id}\``,
          location,
        });
      }
    }
  },
};
