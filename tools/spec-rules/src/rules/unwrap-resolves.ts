import { mustResolve } from "../support/must-resolve.ts";
import type { Rule } from "../support/rule.ts";
import { jsonSchemaOf } from "../support/spec.ts";

/** A method returns what the pointer leads to; it must be there. */
export const unwrapResolves: Rule = {
  name: "unwrap-resolves",
  strength: "gen",
  says: "Each pointer of x-unwrap leads somewhere in the schema of its response.",
  check(spec, report) {
    const seen = new Set<string>();
    for (const { at } of spec.operations.flatMap((operation) => operation.responses)) {
      const pointers = [at.obj["x-unwrap"]].flat().filter((one) => typeof one === "string");
      if (seen.has(at.id)) continue;
      seen.add(at.id);
      const location = at.at("x-unwrap");
      for (const pointer of pointers) {
        mustResolve([jsonSchemaOf(at)], { name: "x-unwrap", pointer, location }, report);
      }
    }
  },
};
