import type { Cursor } from "../support/cursor.ts";
import type { Report, Rule } from "../support/rule.ts";
import { walkSchema } from "../support/schema.ts";
import { contentsOf } from "../support/spec.ts";

/** What a client sends by itself is no default of the server, though it is easily taken for one. */
export const defaultSourced: Rule = {
  name: "default-sourced",
  strength: "check",
  says: "Every `default` has evidence of its own that the server behaves so.",
  check(spec, report) {
    const seen = new Set<string>();
    for (const { parameters, requestBody } of spec.operations) {
      for (const { at } of parameters) {
        walkSchema(at.get("schema"), (schema) => look(schema, at, report), seen);
      }
      for (const { at } of contentsOf(requestBody)) {
        walkSchema(at.get("schema"), (schema) => look(schema, undefined, report), seen);
      }
    }
  },
};

function look(schema: Cursor, parameter: Cursor | undefined, report: Report): void {
  if (!schema.has("default")) return;
  const [evidence] = [schema, schema.via, parameter].flatMap((at) => at?.get("x-evidence") ?? []);
  const isSaid =
    evidence?.text("grade") === "documented" || /\bserver\b/i.test(evidence?.text("note") ?? "");
  if (isSaid) return;
  report({
    message: `The default \`${JSON.stringify(schema.obj.default)}\` has no evidence that it is the server's.`,
    fix: "put what a client sends by itself into the description, or add `x-evidence` (documented, or with a note that says how the server was seen to do so)",
    location: schema.at("default"),
  });
}
