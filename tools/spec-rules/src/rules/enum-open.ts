import type { Cursor } from "../support/cursor.ts";
import type { Rule } from "../support/rule.ts";
import { childrenOf, walkSchema } from "../support/schema.ts";
import { contentsOf } from "../support/spec.ts";

/** Providers add values without notice; a client with a closed type breaks on them. */
export const enumOpen: Rule = {
  name: "enum-open",
  strength: "check",
  says: "String enums of responses are open: `anyOf: [{ type: string, enum: [a, b] }, { type: string }]`.",
  check(spec, report) {
    const seen = new Set<string>();
    const say = (at: Cursor): void =>
      report({
        message: `The enum (${(at.obj.enum as unknown[]).join(", ")}) of a response is closed.`,
        fix: "write `anyOf: [{ type: string, enum: [ … ] }, { type: string }]`",
        location: at.location,
      });
    const responses = spec.operations.flatMap((operation) => operation.responses);
    for (const schema of responses
      .flatMap(({ at }) => contentsOf(at))
      .map((c) => c.at.get("schema"))) {
      if (schema && isClosed(schema) && !seen.has(schema.id)) say(schema);
      walkSchema(
        schema,
        (parent) => {
          const open = parent.get("anyOf")?.items().some(isAnyString) ?? false;
          for (const { keyword, at } of childrenOf(parent)) {
            if (isClosed(at) && !(open && keyword === "anyOf")) say(at);
          }
        },
        seen,
      );
    }
  },
};

function isClosed({ obj }: Cursor): boolean {
  const values = obj.enum;
  return Array.isArray(values) && values.some((value) => typeof value === "string");
}

function isAnyString({ obj }: Cursor): boolean {
  const types = [obj.type].flat();
  return types.includes("string") && !("enum" in obj) && !("const" in obj) && !("format" in obj);
}
