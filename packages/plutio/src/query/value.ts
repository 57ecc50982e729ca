import { ConfigError } from "@specwright/runtime";
import type { Scalar } from "./path.js";

/** An operator begins with a dollar sign, and an empty or inherited name is a mistake. */
const SEGMENT = /^(?!\$|__proto__$)[^.]+$/u;

/**
 * Checks the name of a field. Names may come from a form or an address, so none may become an operator.
 *
 * @throws ConfigError naming what can't be a field
 */
export function checkField(name: unknown): string {
  if (typeof name !== "string" || !name.split(".").every((segment) => SEGMENT.test(segment))) {
    throw new ConfigError(
      `the field ${JSON.stringify(name) ?? typeof name}`,
      "is no name of a field",
      "write it as `name.first`, and no segment with a dollar sign in front",
    );
  }
  return name;
}

/**
 * Checks a value and makes it JSON. Objects are refused, since `{ "$ne": null }` from a form would
 * be an operator; so is `undefined`, which JSON leaves out, and with it the whole condition.
 *
 * @throws ConfigError naming the field whose value can't be compared with
 */
export function checkValue(field: string, value: unknown): Scalar {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new ConfigError(
    `the value for ${field}`,
    "can't be compared with",
    "give text, a finite number, a boolean, a valid Date or null",
  );
}
