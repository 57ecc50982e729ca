import { kindOf } from "../http/media-type.js";
import { jsonText, scalar } from "./scalar.js";

/**
 * A parameter or a form field that has a media type: JSON in every place, a text in quotes; other types take
 * texts as they are.
 */
export const contentText = (type: string, value: unknown, name: string): string =>
  kindOf(type) === "json" || typeof value === "object"
    ? jsonText(value, name)
    : scalar(value, name);
