import { ConfigError } from "@specwright/runtime";
import type { Json } from "./condition.js";
import { checkValue } from "./value.js";

/** What has a meaning of its own in the expressions of JavaScript and of MongoDB alike. */
const SPECIAL = /[\\^$.*+?()[\]{}|/-]/g;
/** What a flag means is the same on both sides only for these. */
const FLAGS = /^[ims]*$/;

/**
 * A condition on text: an expression, or text to be found as it is.
 *
 * @throws ConfigError for a flag that MongoDB does not have
 */
export function pattern(field: string, wanted: RegExp | string, ignoreCase = false): Json {
  if (!(wanted instanceof RegExp)) {
    const text = String(checkValue(field, wanted)).replace(SPECIAL, "\\$&");
    return { $regex: text, ...(ignoreCase && { $options: "i" }) };
  }
  const { source, flags } = wanted;
  if (!FLAGS.test(flags)) {
    throw new ConfigError(
      `the expression for ${field}`,
      `has the flags ${flags}`,
      "MongoDB knows i, m and s",
    );
  }
  return { $regex: source, ...(flags && { $options: flags }) };
}
