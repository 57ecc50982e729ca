import { type Cursor, isObj } from "../support/cursor.ts";
import type { Rule } from "../support/rule.ts";
import { contentsOf } from "../support/spec.ts";

/** A `$ref` inside an example's value stays there, and crashes what reads the bundle. */
export const exampleValue: Rule = {
  name: "example-value",
  strength: "check",
  says: "Examples are referred to whole: no $ref inside a value.",
  check(spec, report) {
    const seen = new Set<string>();
    const owners = spec.operations.flatMap(({ parameters, requestBody, responses }) => [
      ...parameters.flatMap(({ at }) => [at, ...contentsOf(at).map((one) => one.at)]),
      ...[requestBody, ...responses.map(({ at }) => at)]
        .flatMap((body) => contentsOf(body))
        .map((content) => content.at),
    ]);
    for (const example of owners.flatMap(examplesOf)) {
      const value = example.raw("value");
      if (!value || seen.has(value.id)) continue;
      seen.add(value.id);
      if (!holdsRef(value.node)) continue;
      report({
        message: "The value of the example holds a `$ref`, which stays unresolved.",
        fix: "refer to a whole Example Object, or write the value out",
        location: value.location,
      });
    }
  },
};

function examplesOf(owner: Cursor): Cursor[] {
  return (owner.get("examples")?.members() ?? []).map(([, example]) => example);
}

function holdsRef(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsRef);
  if (!isObj(value)) return false;
  return typeof value.$ref === "string" || Object.values(value).some(holdsRef);
}
