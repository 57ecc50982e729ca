import type { Json } from "./openapi.js";

/** Whether a value is an object with members. */
export function isRecord(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
