import type { Cursor } from "../support/cursor.ts";
import type { Report, Rule } from "../support/rule.ts";
import { childrenOf, walkSchema } from "../support/schema.ts";
import { contentsOf } from "../support/spec.ts";
import { beyond, beyondOperation } from "../support/words.ts";

/** "Name: the name." tells a reader nothing that he did not see already. */
export const describedBeyondName: Rule = {
  name: "described-beyond-name",
  strength: "check",
  says: "No description only repeats the name of what it describes, no operation only restates its verb.",
  check(spec, report) {
    const seen = new Set<string>();
    const schemas = new Set<string>();
    const look = (what: string, name: string, at: Cursor, beyondName = beyond): void => {
      const description = at.text("description")?.trim() ?? "";
      if (description === "" || seen.has(at.id) || beyondName(description, name).length > 0) return;
      seen.add(at.id);
      say(what, description, at, report);
    };
    for (const { id, label, at, parameters, requestBody, responses } of spec.operations) {
      if (id !== undefined) look(label, id, at, beyondOperation);
      for (const { name, at } of parameters) look(`The parameter \`${name}\``, name, at);
      const bodies = [requestBody, ...responses.map((one) => one.at)];
      for (const content of bodies.flatMap((body) => contentsOf(body))) {
        walkSchema(
          content.at.get("schema"),
          (schema) => {
            for (const { property, at } of childrenOf(schema)) {
              if (property === undefined) continue;
              look(
                `The property \`${property}\``,
                property,
                at.via?.has("description") ? at.via : at,
              );
            }
          },
          schemas,
        );
      }
    }
  },
};

function say(what: string, description: string, at: Cursor, report: Report): void {
  report({
    message: `${what} is described as "${description}", which only repeats its name.`,
    fix: "say what it does, its unit, range or form, and what it is for",
    location: at.at("description"),
  });
}
