import type { Json } from "./json.ts";
import type { Body } from "./spec.ts";

/**
 * A body as a client takes it: where the spec says that a property is a file (`format: binary`), an
 * example's text becomes one. As plain text a form would normalise its line ends.
 */
export function withFiles(body: Body | undefined, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const properties = (body?.schema?.keywords.properties ?? {}) as Record<string, Json | undefined>;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      typeof one === "string" && properties[name]?.format === "binary" ? new Blob([one]) : one,
    ]),
  );
}
