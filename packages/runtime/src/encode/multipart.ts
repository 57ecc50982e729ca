import type { EncodingDescriptor } from "../descriptor.js";
import { configError } from "../errors/fail.js";
import { kindOf } from "../http/media-type.js";
import { bytesOf } from "./bytes.js";
import { contentText, type WrittenExactly } from "./content.js";
import { isRecord, scalar } from "./scalar.js";

/** Streams, and whatever else gives its content bit by bit: as JSON it would be `{}`. */
const isFlow = (value: unknown): boolean =>
  Object(value) === value &&
  (value instanceof ReadableStream ||
    Symbol.asyncIterator in (value as object) ||
    (Symbol.iterator in (value as object) && !Array.isArray(value)));

function part(
  value: unknown,
  name: string,
  { contentType: type, exactly }: EncodingDescriptor & WrittenExactly,
): string | Blob {
  const options = type ? { type } : {};
  // slice gives a Blob another type without copying it; a File keeps its name below.
  if (value instanceof Blob) return type && !value.type ? value.slice(0, value.size, type) : value;
  const bytes = bytesOf(value);
  if (bytes) return new Blob([bytes], options);
  if (isFlow(value))
    throw configError(name, "can't be written as a part", "give text, bytes or a Blob");
  if (isRecord(value) || (type !== undefined && kindOf(type) === "json")) {
    const written = type ?? "application/json";
    return new Blob([contentText(written, value, name, exactly)], { type: written });
  }
  const text = scalar(value, name);
  return type ? new Blob([text], options) : text;
}

/**
 * Writes an object as `multipart/form-data`. Files keep their names; arrays repeat their key;
 * objects become JSON parts.
 *
 * @throws ConfigError where a value has no plain form
 */
export function encodeMultipart(
  body: object,
  encoding: Readonly<Record<string, EncodingDescriptor & WrittenExactly>> = {},
): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item === undefined || item === null) continue;
      const written = part(item, name, encoding[name] ?? {});
      if (typeof written === "string") form.append(name, written);
      else form.append(name, written, item instanceof File ? item.name : name);
    }
  }
  return form;
}
