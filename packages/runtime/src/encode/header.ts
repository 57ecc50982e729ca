import type { ParameterDescriptor } from "../descriptor.js";
import { configError } from "../errors/fail.js";
import { contentText, isJson, type WrittenExactly } from "./content.js";
import { percent, percentName } from "./scalar.js";
import { inline } from "./style.js";

/** RFC 9110: what a header may be called. Anything else fetch turns down with an error of its own. */
const NAME = /^[!#$%&'*+.^_`|~\w-]+$/;
/** Anything else splits a header, or is turned down by fetch with an error that quotes the value. */
const VALUE = /^[\t\u0020-\u007e\u0080-\u00ff]*$/;

/**
 * Checks a header's value.
 *
 * @throws ConfigError naming the header; the value is not shown
 */
export function checkHeader(name: string, value: string): string {
  if (!VALUE.test(value)) {
    throw configError(name, "must hold no line breaks, control or non-Latin-1 characters");
  }
  return value.trim();
}

/** JSON in ASCII: of anything else a server could only guess in which charset it came. */
const ascii = (text: string): string =>
  text.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

/**
 * Writes header parameters; undefined and null ones are left out.
 *
 * @throws ConfigError for a name or a value that no header can have
 */
export function encodeHeaders(
  values: Readonly<Record<string, unknown>>,
  params?: readonly (ParameterDescriptor & WrittenExactly)[],
): Record<string, string> {
  const headers: [name: string, value: string][] = [];
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    if (!NAME.test(name)) {
      throw configError("headers", `hold ${JSON.stringify(name)}, which is no header's name`);
    }
    const param = params?.find((known) => known.in === "header" && same(known.name, name));
    const { explode = false, content, exactly } = param ?? {};
    const text = content
      ? contentText(content, value, name, exactly)
      : inline({ name, explode }, value, (plain) => plain);
    const written = content && isJson(content, value) ? ascii(text) : text;
    headers.push([name, checkHeader(name, written)]);
  }
  // Not by assignment: a header called __proto__ is a header.
  return Object.fromEntries(headers);
}

/** Header names are equal whatever their case. */
export const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Writes cookie parameters as the value of one `Cookie` header. */
export function encodeCookies(
  values: Readonly<Record<string, unknown>>,
  params?: readonly (ParameterDescriptor & WrittenExactly)[],
): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => {
      const { content, exactly } =
        params?.find((known) => known.in === "cookie" && known.name === name) ?? {};
      const text = content
        ? percent(contentText(content, value, name, exactly), name)
        : inline({ name, explode: false }, value);
      // A name that a cookie can have is sent as it is: servers do not decode it.
      return `${NAME.test(name) ? name : percentName(name)}=${text}`;
    })
    .join("; ");
}
