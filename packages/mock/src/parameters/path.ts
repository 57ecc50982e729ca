import { decode, grouped, pairwise } from "./maps.js";
import { pairsOf } from "./pairs.js";
import type { ParameterRule } from "./rule.js";

export function fromPath(rule: ParameterRule, raw: string | undefined): unknown {
  const { name, style, explode, types, content } = rule;
  if (raw === undefined) return undefined;
  if (content !== undefined) return decode(raw);
  const isObject = types.has("object") && !types.has("string");
  const isList = types.has("array");
  if (style === "label")
    return inSegment(
      raw.replace(/^\./, ""),
      explode ? "." : ",",
      isList,
      isObject && explode,
      isObject,
    );
  if (style === "matrix") {
    const parts = raw.replace(/^;/, "");
    if (isObject && explode) return assigned(parts.split(";"));
    const values = parts
      .split(";")
      .map((part) => part.slice(part.startsWith(`${name}=`) ? name.length + 1 : part.length));
    if (explode && isList) return values.map(decode);
    return inSegment(values[0] ?? "", ",", isList, false, isObject);
  }
  return inSegment(raw, ",", isList, isObject && explode, isObject);
}

function inSegment(
  raw: string,
  separator: string,
  isList: boolean,
  isAssigned: boolean,
  isObject: boolean,
): unknown {
  if (!isList && !isObject) return decode(raw);
  const parts = raw === "" ? [] : raw.split(separator);
  if (isAssigned) return assigned(parts);
  return isObject ? pairwise(parts, decode) : parts.map(decode);
}

function assigned(parts: readonly string[]): object {
  return grouped(
    parts.flatMap((part) => pairsOf(part, "&")),
    decode,
  );
}
