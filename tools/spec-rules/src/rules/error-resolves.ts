import type { Cursor } from "../support/cursor.ts";
import { mustResolve } from "../support/must-resolve.ts";
import type { Report, Rule } from "../support/rule.ts";
import { isError, jsonSchemaOf } from "../support/spec.ts";

/** Codes and messages of errors are read where the spec says; the place must exist. */
export const errorResolves: Rule = {
  name: "error-resolves",
  strength: "gen",
  says: "Each pointer of x-error leads somewhere in the schema of an error response.",
  check(spec, report) {
    const responses = spec.operations.flatMap((operation) => operation.responses);
    const root = spec.root.get("x-error");
    if (root) {
      // An API that answers 200 with a code inside keeps its errors in success bodies.
      const every = root.has("success")
        ? responses
        : responses.filter((one) => isError(one.status));
      // Most responses share a few schemas.
      const schemas = new Map<string, Cursor>();
      for (const { at } of every) {
        const schema = at.has("x-error") ? undefined : jsonSchemaOf(at);
        if (schema !== undefined) schemas.set(schema.id, schema);
      }
      if (schemas.size > 0) checkPointers(root, [...schemas.values()], report);
    }
    const seen = new Set<string>();
    for (const { at } of responses) {
      const own = at.get("x-error");
      if (!own || seen.has(at.id)) continue;
      seen.add(at.id);
      checkPointers(own, [jsonSchemaOf(at)], report);
    }
  },
};

function checkPointers(
  error: Cursor,
  schemas: readonly (Cursor | undefined)[],
  report: Report,
): void {
  for (const key of ["code", "message"]) {
    for (const at of error.get(key)?.items() ?? []) {
      if (typeof at.node !== "string") continue;
      const use = { name: `x-error.${key}`, pointer: at.node, location: at.location };
      mustResolve(schemas, use, report);
    }
  }
}
