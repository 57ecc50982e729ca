import { configError } from "../errors/fail.js";

/**
 * Percent-encodes one value.
 *
 * @throws ConfigError for text that is not well-formed (a lone surrogate)
 */
export function percent(text: string, name: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    throw configError(name, "is not well-formed text", "it holds half of a character");
  }
}

/** Percent-encodes a name; the brackets of `ids[]` stay readable, as providers document them. */
export const percentName = (name: string): string =>
  percent(name, name).replaceAll("%5B", "[").replaceAll("%5D", "]");

/**
 * A scalar as it is written: dates as ISO 8601, numbers and booleans as JSON writes them.
 *
 * @throws ConfigError for what has no plain form (NaN, an invalid date, a function)
 */
export function scalar(value: unknown, name: string): string {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  if (Number.isFinite(value)) return String(value);
  if (typeof value === "boolean" || typeof value === "bigint") return String(value);
  throw configError(name, "has no plain form", "give a string, number, boolean or valid Date");
}

/**
 * A value as JSON.
 *
 * @throws ConfigError for what JSON can't hold: the engine would write nothing, or quote the value
 */
export function jsonText(value: unknown, name: string): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch {}
  if (text !== undefined) return text;
  const why = "it is a function, circular, or holds a BigInt";
  throw configError(name, "can't be written as JSON", why);
}

/** Is it an object in the sense of OpenAPI styles: no array, no date, nothing that an engine made? */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  Object.prototype.toString.call(value) === "[object Object]";

/** The entries of an object that are to be sent; absent ones are not. */
export const entriesOf = (value: object): [string, unknown][] =>
  Object.entries(value).filter(([, item]) => item !== undefined && item !== null);
