import { methodsOf } from "../support/methods.ts";
import type { Rule } from "../support/rule.ts";

/** Two methods of one name would silently become one. */
export const methodIdUnique: Rule = {
  name: "method-id-unique",
  strength: "gen",
  says: "No two methods, and no two operations, have the same id.",
  check(spec, report) {
    const methods = new Map<string, string>();
    for (const { id, operation, location } of spec.operations.flatMap(methodsOf)) {
      const first = methods.get(id);
      if (first !== undefined) {
        const message = `The method \`${id}\` of ${operation.label} is already one of ${first}.`;
        report({ message, fix: "give one of them another id", location });
      } else {
        methods.set(id, operation.label);
      }
    }
    const operations = new Map<string, string>();
    for (const { id, at, method, path } of spec.operations) {
      if (id === undefined) continue;
      const first = operations.get(id);
      const here = `${method.toUpperCase()} ${path}`;
      if (first !== undefined) {
        const message = `The operationId \`${id}\` of ${here} is already that of ${first}.`;
        report({ message, fix: "give one another operationId", location: at.at("operationId") });
      } else {
        operations.set(id, here);
      }
    }
  },
};
