import type { Location } from "@redocly/openapi-core";
import type { Cursor } from "./cursor.ts";
import type { Report } from "./rule.ts";
import { lookInto, mayBe } from "./schema.ts";

/** A pointer of an x- key that must lead somewhere in the schema of a body. */
export interface PointerUse {
  /** How a message names it: `x-pagination.items`. */
  readonly name: string;
  readonly pointer: string;
  readonly location: Location;
  /** JSON types that the value there may have. */
  readonly types?: readonly string[] | undefined;
}

/** Reports a pointer that leads nowhere in any of the schemas, or to a value of the wrong type. */
export function mustResolve(
  schemas: readonly (Cursor | undefined)[],
  { name, pointer, location, types }: PointerUse,
  report: Report,
): void {
  const found = schemas.map((schema) => lookInto(schema, pointer));
  if (found.some(({ open }) => open)) return;
  const reached = found.flatMap((one) => one.schemas);
  if (reached.length === 0) {
    report({
      message: `\`${name}\` points to \`${pointer}\`, which no schema of the body describes.`,
      fix: "correct the pointer, or describe the property in the schema",
      location,
    });
  } else if (types && !reached.some((schema) => mayBe(schema, ...types))) {
    report({
      message: `\`${name}\` points to \`${pointer}\`, which is no ${types.join(" or ")}.`,
      fix: `point it to the ${types[0]}`,
      location,
    });
  }
}
