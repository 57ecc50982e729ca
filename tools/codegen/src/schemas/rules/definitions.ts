import type { Schema } from "../keywords.ts";

/** Schemas that a schema keeps for its own use are no members of its values. What refers to them has been lifted. */
export function definitions(schema: Schema): void {
  delete schema.$defs;
  delete schema.definitions;
}
