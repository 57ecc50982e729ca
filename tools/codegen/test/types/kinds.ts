import { COMPOSITIONS, REQUIRED, SILENT_MEMBERS, UNDECLARED } from "./all-of.ts";
import { BYTES } from "./bytes.ts";
import { DEFINITIONS, OPEN_SHAPES, TUPLES, TYPED_ADDITIONAL } from "./members.ts";
import { OPEN_OBJECTS } from "./open-objects.ts";
import type { Row } from "./row.ts";
import { SIDES_OF_SCHEMAS } from "./sides.ts";
import { CONSTANTS, DISCRIMINATORS, NULLABLE } from "./values.ts";

/** What specs say of types, by kind; every row is compiled by both compilers (`types.test.ts`). */
export const KINDS: Readonly<Record<string, readonly Row[]>> = {
  "an object of which nothing is said": OPEN_OBJECTS,
  "members of `allOf` that say nothing": SILENT_MEMBERS,
  "`required` of what something else declares": REQUIRED,
  "`required` of what nothing declares": UNDECLARED,
  compositions: COMPOSITIONS,
  "members beside others of another type": TYPED_ADDITIONAL,
  "named members, and open for others": OPEN_SHAPES,
  "`$defs` inside a schema": DEFINITIONS,
  "a schema for each place of a list": TUPLES,
  constants: CONSTANTS,
  null: NULLABLE,
  "bytes, and texts that are called so": BYTES,
  discriminators: DISCRIMINATORS,
  "`readOnly` and `writeOnly`": SIDES_OF_SCHEMAS,
};
