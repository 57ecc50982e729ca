import { kindOf } from "../http/media-type.js";
import { jsonText, scalar } from "./scalar.js";

/** Writes JSON anew whose whole numbers the caller gave as text; the name is what errors say. */
export type WriteExactly = (text: string, name: string) => string;

/** How what is written as JSON has its whole numbers, where the spec says so and a client knows how. */
export interface WrittenExactly {
  readonly exactly?: WriteExactly | undefined;
}

/** Is a value of a media type written as JSON? */
export const isJson = (type: string, value: unknown): boolean =>
  kindOf(type) === "json" || typeof value === "object";

/**
 * A parameter or a form field that has a media type: JSON in every place, a text in quotes; other types take
 * texts as they are.
 */
export function contentText(
  type: string,
  value: unknown,
  name: string,
  exactly?: WriteExactly,
): string {
  if (!isJson(type, value)) return scalar(value, name);
  const text = jsonText(value, name);
  return exactly ? exactly(text, name) : text;
}
