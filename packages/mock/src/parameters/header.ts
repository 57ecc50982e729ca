import { grouped, pairwise } from "./maps.js";
import type { ParameterRule } from "./rule.js";

/** A header is not percent-encoded; blanks around the items of a list do not count. */
export function fromHeader(
  { explode, types, content }: ParameterRule,
  raw: string | undefined,
): unknown {
  if (raw === undefined || content !== undefined) return raw;
  const isObject = types.has("object") && !types.has("string");
  if (!types.has("array") && !isObject) return raw;
  const parts = raw.split(",").map((part) => part.trim());
  if (!isObject) return parts;
  if (!explode) return pairwise(parts, (text) => text);
  return grouped(
    parts.map((part) => {
      const mark = part.indexOf("=");
      return [part.slice(0, Math.max(mark, 0)), part.slice(mark + 1)];
    }),
    (text) => text,
  );
}
