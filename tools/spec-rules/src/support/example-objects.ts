import { isObj } from "@specwright/spec/json";
import type { Cursor } from "./cursor.ts";
import { contentsOf, isError, type Spec } from "./spec.ts";

/** What an example of a body is of. */
export interface BodyExample {
  /** Label of the operation whose example it is (the first that has it). */
  readonly operation: string;
  readonly kind: "request" | "success" | "error";
  readonly value: Cursor;
}

/** The examples of all bodies, each place once. */
export function bodyExamples(spec: Spec): BodyExample[] {
  const found = spec.operations.flatMap(({ label, requestBody, responses }) => [
    ...valuesOf(requestBody).map((value) => ({
      operation: label,
      kind: "request" as const,
      value,
    })),
    ...responses.flatMap(({ status, at }) => {
      const kind = isError(status) ? ("error" as const) : ("success" as const);
      return valuesOf(at).map((value) => ({ operation: label, kind, value }));
    }),
  ]);
  return [...new Map(found.map((one) => [one.value.id, one])).values()];
}

/** Every object in a JSON value, itself first. */
export function objectsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isObj(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}

function valuesOf(owner: Cursor | undefined): Cursor[] {
  return contentsOf(owner)
    .flatMap(({ at }) => at.get("examples")?.members() ?? [])
    .flatMap(([, example]) => example.raw("value") ?? []);
}
