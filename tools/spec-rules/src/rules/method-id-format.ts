import { methodsOf } from "../support/methods.ts";
import type { Rule } from "../support/rule.ts";

const HOUSE = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/;

/** A method's id becomes its place in the client, word by word. A stranger's spec names as it likes. */
export const methodIdFormat: Rule = {
  name: "method-id-format",
  strength: "gen",
  says: "operationIds and method ids are dotted, resource then verb, camelCase: `lab.projects.list`.",
  check(spec, report) {
    const severity = spec.files.sources ? undefined : "warn";
    for (const { id, label, at } of spec.operations) {
      if (id !== undefined) continue;
      report({ message: `${label} has no operationId.`, location: at.location, severity });
    }
    const ids = spec.operations.flatMap((one) => [
      ...(one.id === undefined ? [] : [{ id: one.id, location: one.at.at("operationId") }]),
      ...methodsOf(one),
    ]);
    const seen = new Set<string>();
    for (const { id, location } of ids) {
      if (HOUSE.test(id) || seen.has(id)) continue;
      seen.add(id);
      report({
        message: `\`${id}\` is no dotted camelCase id.`,
        fix: "write resource then verb: `projects.list`",
        location,
        severity,
      });
    }
  },
};
