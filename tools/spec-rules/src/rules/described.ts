import type { Cursor } from "../support/cursor.ts";
import type { Report, Rule } from "../support/rule.ts";
import { branchesOf, childrenOf, walkSchema } from "../support/schema.ts";
import { contentsOf } from "../support/spec.ts";

/** A name is no description; users read these texts in the docs and in their editor. */
export const described: Rule = {
  name: "described",
  strength: "check",
  says: "Every operation, parameter, property, request body, response and header is described.",
  check(spec, report) {
    const seen = new Set<string>();
    const schemas = new Set<string>();
    const demand = (what: string, at: Cursor | undefined): void => {
      if (!at || seen.has(at.id)) return;
      seen.add(at.id);
      if (!isDescribed(at)) say(what, at, report);
    };
    for (const { label, at, parameters, requestBody, responses } of spec.operations) {
      demand(label, at);
      demand(`The request body of ${label}`, requestBody);
      for (const { name, at } of parameters) demand(`The parameter \`${name}\` of ${label}`, at);
      for (const { status, at } of responses) {
        demand(`The ${status} of ${label}`, at);
        for (const [name, header] of at.get("headers")?.members() ?? []) {
          demand(`The header \`${name}\` of the ${status} of ${label}`, header);
        }
      }
      const bodies = [requestBody, ...responses.map((one) => one.at)];
      for (const content of bodies.flatMap((body) => contentsOf(body))) {
        walkSchema(content.at.get("schema"), (schema) => demandProperties(schema, report), schemas);
      }
    }
  },
};

/** Properties are looked at where they stand, so that text beside a `$ref` counts for each use. */
function demandProperties(schema: Cursor, report: Report): void {
  for (const { property, at } of childrenOf(schema)) {
    if (property === undefined || branchesOf(at).some(isDescribed)) continue;
    say(`The property \`${property}\``, at.via ?? at, report);
  }
}

function isDescribed(at: Cursor): boolean {
  return (at.text("description") ?? "").trim() !== "";
}

function say(what: string, at: Cursor, report: Report): void {
  report({
    message: `${what} has no description.`,
    fix: "add `description: …` in our own words",
    location: at.location,
  });
}
