import { mustResolve } from "../support/must-resolve.ts";
import type { Rule } from "../support/rule.ts";
import { jsonSchemaOf } from "../support/spec.ts";

/** A method returns what the pointer leads to; it must be there. */
export const unwrapResolves: Rule = {
  name: "unwrap-resolves",
  strength: "gen",
  says: "The pointer of x-unwrap leads somewhere in the schema of its response.",
  check(spec, report) {
    const seen = new Set<string>();
    for (const { at } of spec.operations.flatMap((operation) => operation.responses)) {
      const pointer = at.obj["x-unwrap"];
      if (typeof pointer !== "string" || seen.has(at.id)) continue;
      seen.add(at.id);
      const location = at.at("x-unwrap");
      mustResolve([jsonSchemaOf(at)], { name: "x-unwrap", pointer, location }, report);
    }
  },
};
