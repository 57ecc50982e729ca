import { mustResolve } from "../support/must-resolve.ts";
import type { Rule } from "../support/rule.ts";
import { jsonSchemaOf, successesOf } from "../support/spec.ts";

/** Waiting looks at one value; it must be there. */
export const pollResolves: Rule = {
  name: "poll-resolves",
  strength: "gen",
  says: "The status pointer of x-poll leads somewhere in the success schema.",
  check(spec, report) {
    for (const operation of spec.operations) {
      const status = operation.at.get("x-poll")?.get("status");
      if (typeof status?.node !== "string") continue;
      const schemas = successesOf(operation).map(jsonSchemaOf);
      const { location } = status;
      mustResolve(schemas, { name: "x-poll.status", pointer: status.node, location }, report);
    }
  },
};
