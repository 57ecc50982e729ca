/** How parameters and bodies are written by default. Styles that a spec asks for are a feature. */

import { jsonText, percent, percentName, scalar } from "../encode/scalar.js";
import { checkPlace } from "../encode/steps.js";
import { configError } from "../errors/fail.js";
import { learnFrom } from "../redact/learn.js";
import type { SentBody } from "./wire.js";

/** Names and values that are written as they are. */
const PLAIN = /^[\w.-]+$/;
/** No provider nests deeper; a circular value would never end. */
const DEEPEST = 16;

const tag = Object.prototype.toString;

/** Is there a value to send? */
export const given = (value: unknown): value is NonNullable<unknown> =>
  value !== undefined && value !== null;

/**
 * The entries of an object or list that are to be sent; undefined for what is neither. Dates, signals,
 * sets and promises have none: nothing would be sent, and nobody told.
 */
export const entriesOf = (value: unknown): [string, unknown][] | undefined =>
  typeof value === "object" && value && /^\[object (Object|Array)]$/.test(tag.call(value))
    ? Object.entries(value).filter(([, item]) => given(item))
    : undefined;

/**
 * An argument that says what its call is about. Left out, another call would go out: one for the first of
 * all things, or to all of them.
 *
 * @param inBody it stands in a body, where nothing and an empty text are values
 * @throws ConfigError where it is absent
 */
export function needed<Value>(value: Value, name: string, inBody?: boolean): Value {
  if (value === undefined || (!inBody && (value === null || value === "")))
    throw configError(name, "is required", "without it this would be another call");
  return value;
}

/** The style `simple`: everything in one string. */
export const inline = (
  value: unknown,
  name: string,
  write = (text: string): string => text,
): string =>
  (
    entriesOf(value)?.flatMap(([key, item]) => (Array.isArray(value) ? [item] : [key, item])) ?? [
      value,
    ]
  )
    .map((item) => write(scalar(item, name)))
    .join();

/**
 * A path parameter, checked and encoded.
 *
 * @throws ConfigError naming the parameter
 */
export function segment(value: unknown, name: string): string {
  const write = (text: string) => percent(checkPlace(text, name), name);
  return checkPlace(inline(needed(value, name), name, write), name);
}

/**
 * Checks a header; the value is never shown.
 *
 * @throws ConfigError for a name or a value that no header can have
 */
export function checkHeader(name: string, value: string): string {
  if (!/^(?!__proto__$)[!#$%&'*+.^`|~\w-]+$/i.test(name))
    throw configError("headers", `hold ${JSON.stringify(name)}, which is no header's name`);
  if (/[^\t\x20-\x7e\x80-\xff]/.test(value))
    throw configError(name, "must hold no line breaks, control or non-Latin-1 characters");
  return value.trim();
}

/** The style `form`, exploded: one query parameter or form field as encoded pairs. */
export function field(name: string, value: unknown, out: string[], depth = 0): void {
  if (!given(value)) return;
  if (typeof value === "string" && PLAIN.test(name) && PLAIN.test(value)) {
    out.push(`${name}=${value}`);
    return;
  }
  if (depth > DEEPEST) throw configError(name, "is nested too deeply or circular");
  const entries = entriesOf(value);
  if (entries && !Array.isArray(value))
    for (const [key, item] of entries) field(key, item, out, depth + 1);
  else {
    const key = percentName(name);
    for (const item of entries ? (value as unknown[]) : [value])
      out.push(`${key}=${percent(scalar(item, name), name)}`);
  }
}

/**
 * A body that its operation can't do without.
 *
 * @throws ConfigError where there is none
 */
export function due<Body>(body: Body): Body {
  if (body === undefined) throw configError("input", "is missing", "this method sends a body");
  return body;
}

/** A body as JSON; none where there is nothing to send. */
export const json = (from: unknown, type = "application/json"): SentBody | undefined =>
  from === undefined
    ? undefined
    : { content: jsonText(from, "body"), type, learn: (redactor) => learnFrom(redactor, from) };
