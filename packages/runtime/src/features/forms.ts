import { entriesOf, field, json } from "../core/encode.js";
import type { SentBody } from "../core/wire.js";
import { jsonText } from "../encode/scalar.js";
import { learnFrom } from "../redact/learn.js";
import type { Kit } from "../table/method.js";

const FORM = "application/x-www-form-urlencoded";

const isPlain = (value: unknown): boolean =>
  Array.isArray(value) ? value.every(isPlain) : !entriesOf(value);

/**
 * A body as a form whose fields the spec gives no style: arrays repeat their key, what is nested is
 * written as JSON. None where there is nothing to send.
 */
export function form(from: object | undefined): SentBody | undefined {
  if (from === undefined) return undefined;
  const pairs: string[] = [];
  for (const [name, item] of Object.entries(from))
    field(name, isPlain(item) ? item : jsonText(item, name), pairs);
  const content = pairs.join("&").replaceAll("%20", "+");
  return { content, type: FORM, learn: (redactor) => learnFrom(redactor, from) };
}

/** Bodies of a spec that knows JSON and such forms. */
export const formOrJson: NonNullable<Kit["body"]> = (from, descriptor) => {
  const [type] = descriptor?.types ?? [];
  return type === FORM ? form(from as object) : json(from, type);
};
