import type { ParameterDescriptor } from "../descriptor.js";
import { configError } from "../errors/fail.js";
import { contentText, type WrittenExactly } from "./content.js";
import { percent, scalar } from "./scalar.js";
import { checkPlace } from "./steps.js";
import { inline } from "./style.js";

/**
 * Checks a path that nobody's spec has named. Put behind a server's address, one that does not begin
 * with a slash would change the host; steps back would leave what the server's address allows.
 *
 * @throws ConfigError
 */
export function checkPath(path: unknown): void {
  if (typeof path !== "string" || !path.startsWith("/"))
    throw configError("path", "must begin with a slash", "it follows the server's address");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  if (/[\0-\x1f\x7f]/.test(path)) throw configError("path", "must not hold control characters");
  checkPlace(path.replace(/[?#].*/s, ""), "path");
}

/** One step of a path, checked and encoded. */
const step = (text: string, name: string): string => percent(checkPlace(text, name), name);

function segments(text: string, name: string): string {
  if (/^\/|\/$|\/\//.test(text)) {
    const rule = 'must not begin or end with a slash, or hold "//"';
    throw configError(name, rule, "it is part of the address, and no address itself");
  }
  return text
    .split("/")
    .map((segment) => step(segment, name))
    .join("/");
}

/**
 * Fills a path template. Every value is checked: a typed client must never reach another operation
 * than the one that was called.
 *
 * @param template `/experiments/{id}`
 * @param params the descriptors of parameters that are not written by default
 * @throws ConfigError naming the parameter and the rule that its value breaks
 */
export function encodePath(
  template: string,
  values: Readonly<Record<string, unknown>>,
  params?: readonly (ParameterDescriptor & WrittenExactly)[],
): string {
  return template.replace(/\{([^{}]+)\}|#.*/gs, (_, name?: string) => {
    // A fragment tells operations of one address apart in a spec, and is not sent.
    if (name === undefined) return "";
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined || value === null) {
      throw configError(name, "is required", "without it this would be another call");
    }
    const param = params?.find((known) => known.in === "path" && known.name === name);
    if (param?.multiSegment) return segments(scalar(value, name), name);
    const { style, explode = false, content, exactly } = param ?? {};
    if (content) return step(contentText(content, value, name, exactly), name);
    // Once more as a whole: of an empty list nothing is left, and of a label its dot.
    return checkPlace(
      inline({ name, style, explode }, value, (text) => step(text, name)),
      name,
    );
  });
}
