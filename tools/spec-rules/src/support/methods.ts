import type { Location } from "@redocly/openapi-core";
import type { Cursor } from "./cursor.ts";
import type { OperationView } from "./spec.ts";

/** A method that the client will have. */
export interface MethodView {
  readonly id: string;
  readonly operation: OperationView;
  /** Where the id is written. */
  readonly location: Location;
  /** Its entry in `x-methods`; undefined for the one method that an operation has without. */
  readonly entry: Cursor | undefined;
}

/** The methods over an operation: those of `x-methods`, else the one named like the operation. */
export function methodsOf(operation: OperationView): MethodView[] {
  const declared = operation.at.get("x-methods");
  if (declared) {
    return declared.items().flatMap((entry) => {
      const id = entry.text("id");
      return id === undefined ? [] : [{ id, operation, entry, location: entry.at("id") }];
    });
  }
  const { id, at } = operation;
  return id === undefined
    ? []
    : [{ id, operation, entry: undefined, location: at.at("operationId") }];
}
