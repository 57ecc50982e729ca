/** How a body of a media type is written and read, and so what its type is. */
export type MediaKind = "json" | "form" | "multipart" | "text" | "events" | "binary";

/** Whatever it is, it may be JSON. Not what only begins so: `json-seq` holds many documents. */
const JSON_TYPE = /^(?:\*|application)\/\*$|[/+]json$/;
const TEXT_TYPE = /^text\/|[/+](?:xml|csv|yaml|javascript)(?![\w.+])/;

/** A media type without its parameters. */
export const bareType = (type: string): string =>
  (type.split(";", 1)[0] as string).trim().toLowerCase();

/**
 * The kind of a media type, parameters or not. This is the one reader of media types: the generator's
 * types, what is sent and what is read all ask it.
 */
export function kindOf(type: string): MediaKind {
  const bare = bareType(type);
  if (JSON_TYPE.test(bare)) return "json";
  if (bare === "application/x-www-form-urlencoded") return "form";
  // Of the others nobody but the caller knows how their parts are written.
  if (/^multipart\/(?:form-data|\*)$/.test(bare)) return "multipart";
  if (bare === "text/event-stream") return "events";
  return TEXT_TYPE.test(bare) ? "text" : "binary";
}

/** What stands in the place of a wildcard, which no body can be sent as. */
const CONCRETE: Readonly<Partial<Record<MediaKind, string>>> = {
  json: "application/json",
  text: "text/plain",
  multipart: "multipart/form-data",
};

/** The type that a body is sent as: of a wildcard (`image/*`), one of its kind. */
export const sendable = (type: string): string =>
  bareType(type).includes("*") ? (CONCRETE[kindOf(type)] ?? "application/octet-stream") : type;

/** Whether a media type is one of those that a pattern means (`text/*`). */
export function matchesType(pattern: string, type: string): boolean {
  const [wanted, is] = [bareType(pattern), bareType(type)];
  return (
    wanted === is ||
    wanted === "*/*" ||
    (wanted.endsWith("/*") && is.startsWith(wanted.slice(0, -1)))
  );
}

/** The charset that a media type declares, in lower case. */
export const charsetOf = (type: string | null): string | undefined =>
  /;\s*charset\s*=\s*"?([^\s;"]+)/.exec(`${type}`.toLowerCase())?.[1];
