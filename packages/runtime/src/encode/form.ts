import type { EncodingDescriptor } from "../descriptor.js";
import { kindOf } from "../http/media-type.js";
import type { WrittenExactly } from "./content.js";
import { field } from "./query.js";
import { isRecord } from "./scalar.js";

const isPlain = (value: unknown): boolean =>
  Array.isArray(value) ? value.every(isPlain) : !isRecord(value);

/**
 * Writes an object as `application/x-www-form-urlencoded`. Arrays repeat their key; what is nested
 * is written as JSON, unless the spec gives the field a style.
 *
 * @example encodeForm({ title: "A", tags: ["x", "y"] }) // "title=A&tags=x&tags=y"
 */
export function encodeForm(
  body: object,
  encoding: Readonly<Record<string, EncodingDescriptor & WrittenExactly>> = {},
): string {
  return Object.entries(body)
    .flatMap(([name, value]) => {
      const { contentType, style, explode, exactly } = encoding[name] ?? {};
      // The media type of a plain value is a text's, unless the spec names another.
      const isJson = contentType !== undefined && kindOf(contentType) === "json";
      const content = isJson || (!style && !isPlain(value)) ? "application/json" : undefined;
      return field({ name, style, explode, content, exactly }, value);
    })
    .join("&")
    .replaceAll("%20", "+");
}
