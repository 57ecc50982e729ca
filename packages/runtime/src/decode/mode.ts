import { kindOf, type MediaKind, matchesType } from "../http/media-type.js";

/** How a success body is read. */
export type BodyMode = "json" | "text" | "events" | "stream" | "none";

const MODES: Readonly<Record<MediaKind, BodyMode>> = {
  json: "json",
  form: "text",
  text: "text",
  events: "events",
  multipart: "stream",
  binary: "stream",
};

/**
 * How a success is to be read: as the answer says, among what the operation may answer; where it
 * says something else, as the operation's first content type, so that the mismatch comes to light.
 *
 * @param accept content types of a success; absent means JSON, empty means no body
 */
export function modeOf(
  accept: readonly string[] | undefined,
  contentType: string | null,
): BodyMode {
  const types = accept ?? ["application/json"];
  if (types.length === 0) return "none";
  const fits = contentType !== null && types.some((type) => matchesType(type, contentType));
  return MODES[kindOf(fits ? contentType : (types[0] as string))];
}

/** Is the body left to the caller, who reads it as it comes? */
export const isLeft = (mode: BodyMode): boolean => mode === "stream" || mode === "events";

/**
 * What came where a file or a text was due: JSON, by which some providers tell that a download failed,
 * or the HTML of a page to sign in, either with a status of success. Undefined where it is what was due.
 */
export function strayOf(
  accept: readonly string[] | undefined,
  contentType: string | null,
): "JSON" | "HTML" | undefined {
  if (contentType === null || accept === undefined || accept.length === 0) return undefined;
  if (accept.some((one) => matchesType(one, contentType))) return undefined;
  if (kindOf(contentType) === "json") return "JSON";
  return /^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i.test(contentType)
    ? "HTML"
    : undefined;
}
