/** How a success body is read. */
export type BodyMode = "json" | "text" | "stream" | "none";

const JSON_TYPE = /[/+]json\b/i;
const TEXT_TYPE = /^text\/|[/+](?:xml|csv|yaml|javascript)\b|^application\/x-www-form-urlencoded/i;

const modeOfType = (type: string): BodyMode => {
  if (JSON_TYPE.test(type)) return "json";
  return TEXT_TYPE.test(type) ? "text" : "stream";
};

/** A type without its parameters. */
const bare = (type: string): string => (type.split(";", 1)[0] as string).trim().toLowerCase();

const matches = (pattern: string, type: string): boolean => {
  const [wanted, is] = [bare(pattern), bare(type)];
  return (
    wanted === is ||
    (wanted.endsWith("/*") && is.startsWith(wanted.slice(0, -1))) ||
    wanted === "*/*"
  );
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
  const fits = contentType !== null && types.some((type) => matches(type, contentType));
  return modeOfType(fits ? contentType : (types[0] as string));
}

/**
 * Is this JSON where a file or a text was due? Some providers answer so when a download fails, with
 * a status of success.
 */
export function isStrayJson(
  accept: readonly string[] | undefined,
  contentType: string | null,
): boolean {
  if (contentType === null || accept === undefined || accept.length === 0) return false;
  return JSON_TYPE.test(bare(contentType)) && !accept.some((one) => matches(one, contentType));
}
