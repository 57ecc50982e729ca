import { configError } from "../errors/fail.js";

/** Longer addresses are refused by most servers, with an answer that helps nobody. */
const LONGEST = 8192;
/**
 * A step of a path that is `.` or `..`, alone or beside others: also as engines, proxies that decode once more,
 * and servers that know parameters of steps see it.
 */
const LEADS_BACK =
  /(?:^|[/\\]|%(?:25)*(?:2f|5c))(?:\.|%(?:25)*2e){1,2}(?:$|[/\\;]|%(?:25)*(?:2f|3b|5c))/i;

/**
 * Refuses text that would not reach the operation that was called: the control characters, `.` and
 * `..`, the last two also as proxies that decode once more would see them.
 *
 * @throws ConfigError naming the parameter
 */
export function checkPlace(text: string, name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  if (!text || text.length > LONGEST || /[\0-\x1f\x7f]/.test(text) || LEADS_BACK.test(text))
    throw configError(
      name,
      `must not be empty, ".", "..", longer than ${LONGEST} characters or hold control characters`,
      "it is part of the address",
    );
  return text;
}
