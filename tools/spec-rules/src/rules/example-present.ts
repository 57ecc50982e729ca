import type { Cursor } from "../support/cursor.ts";
import type { Report, Rule } from "../support/rule.ts";
import { type ContentView, contentsOf } from "../support/spec.ts";

/** Docs, mock and contract tests live on examples. */
export const examplePresent: Rule = {
  name: "example-present",
  strength: "check",
  says: "Every JSON response and every request body has a named example.",
  check(spec, report) {
    const seen = new Set<string>();
    for (const { label, responses, requestBody } of spec.operations) {
      for (const { status, at } of responses) {
        for (const content of contentsOf(at).filter((one) => one.json)) {
          demand(content, `The ${status} of ${label}`, seen, report);
        }
      }
      for (const content of contentsOf(requestBody).filter(isStructured)) {
        demand(content, `The request body of ${label}`, seen, report);
      }
    }
  },
};

/** Bytes have no example that one could write down. */
function isStructured({ type, json }: ContentView): boolean {
  return json || /^(application\/x-www-form-urlencoded|multipart\/|text\/)/i.test(type);
}

function demand({ type, at }: ContentView, what: string, seen: Set<string>, report: Report): void {
  if (seen.has(at.id)) return;
  seen.add(at.id);
  if (namesOf(at.get("examples")).length > 0) return;
  report({
    message: `${what} has no named example for ${type}.`,
    fix: "add `examples: { <name>: { $ref: ../examples/… } }`",
    location: at.location,
  });
}

function namesOf(examples: Cursor | undefined): string[] {
  return Object.keys(examples?.obj ?? {});
}
