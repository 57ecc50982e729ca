import { entriesOf, field, given } from "../core/encode.js";
import type { SentBody } from "../core/wire.js";
import { jsonText } from "../encode/scalar.js";

const isPlain = (value: unknown): boolean =>
  Array.isArray(value) ? value.every(isPlain) : !entriesOf(value);

/**
 * A body as a form whose fields the spec gives no style: arrays repeat their key, what is nested is
 * written as JSON.
 */
export function form(from: object): SentBody {
  const pairs: string[] = [];
  for (const [name, item] of Object.entries(from))
    if (given(item)) field(name, isPlain(item) ? item : jsonText(item, name), pairs);
  const content = pairs.join("&").replaceAll("%20", "+");
  return { content, type: "application/x-www-form-urlencoded", from };
}
