import { isObj } from "@specwright/spec/json";
import { exampleValues } from "../support/examples.ts";
import type { Rule } from "../support/rule.ts";

/** A `$ref` inside an example's value stays there, and crashes what reads the bundle. */
export const exampleValue: Rule = {
  name: "example-value",
  strength: "check",
  says: "Examples are referred to whole: no $ref inside a value.",
  check(spec, report) {
    for (const value of exampleValues(spec)) {
      if (!holdsRef(value.node)) continue;
      report({
        message: "The value of the example holds a `$ref`, which stays unresolved.",
        fix: "refer to a whole Example Object, or write the value out",
        location: value.location,
      });
    }
  },
};

function holdsRef(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsRef);
  if (!isObj(value)) return false;
  return typeof value.$ref === "string" || Object.values(value).some(holdsRef);
}
