import { isObj } from "@specwright/spec/json";
import { property, string } from "../print/print.ts";
import { plain, type Type } from "./expression.ts";

/** The type of one value: of a `const`, of a member of an `enum`. */
export function literal(value: unknown): Type {
  return plain(textOf(value));
}

function textOf(value: unknown): string {
  if (typeof value === "string") return string(value);
  if (Array.isArray(value)) return `[${value.map(textOf).join(", ")}]`;
  // No literal is NaN or endless, which YAML can say.
  if (typeof value === "number" && !Number.isFinite(value)) return "number";
  if (!isObj(value)) return String(value);
  const members = Object.entries(value).map(([name, one]) => `${property(name)}: ${textOf(one)}`);
  return members.length === 0 ? "Record<string, never>" : `{ ${members.join("; ")} }`;
}
