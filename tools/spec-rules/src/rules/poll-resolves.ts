import { mustResolve } from "../support/must-resolve.ts";
import type { Rule } from "../support/rule.ts";
import { jsonSchemaOf, successesOf } from "../support/spec.ts";

/** Waiting looks at one value; it must be there, and where the method that is called again returns it. */
export const pollResolves: Rule = {
  name: "poll-resolves",
  strength: "gen",
  says: "The status pointer of x-poll leads somewhere in what is unwrapped of the success schema.",
  check(spec, report) {
    for (const operation of spec.operations) {
      const status = operation.at.get("x-poll")?.get("status");
      if (typeof status?.node !== "string") continue;
      const { node: pointer, location } = status;
      const successes = successesOf(operation);
      const unwraps = successes.flatMap((success) => [success.obj["x-unwrap"] ?? []].flat());
      if (unwraps.length > 0 && !unwraps.some((outer) => pointer.startsWith(`${outer}/`))) {
        report({
          message: `\`x-poll.status\` points to \`${pointer}\`, beside what \`x-unwrap\` takes (\`${unwraps.join("` or `")}\`).`,
          fix: "point to a status within what is unwrapped, or unwrap nothing",
          location,
        });
      }
      mustResolve(
        successes.map(jsonSchemaOf),
        { name: "x-poll.status", pointer, location },
        report,
      );
    }
  },
};
