import { leadsOut } from "@specwright/spec";
import type { Obj } from "./json.ts";

/**
 * A spec whose page can be built without a look at any other file or address: Redoc's builder follows
 * references wherever they stand, also in examples.
 *
 * @throws where one leads out of the document; `pnpm gen` lets none through
 */
export function withOwnReferences(spec: Obj): Obj {
  return keep(spec) as Obj;
}

function keep(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(keep);
  if (typeof node !== "object" || node === null) return node;
  const { $ref, externalValue } = node as Obj;
  if (typeof $ref === "string" && leadsOut($ref)) {
    throw new Error(`\`${$ref}\` leads out of the spec: write in its place what it leads to.`);
  }
  const entries = Object.entries(node).map(([key, value]) => [key, keep(value)] as const);
  if (typeof externalValue !== "string") return Object.fromEntries(entries);
  // Shown as an address to look up, not asked for.
  const rest = entries.filter(([key]) => key !== "externalValue");
  return { value: `See ${externalValue}`, ...Object.fromEntries(rest) };
}
