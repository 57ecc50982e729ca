import { obj } from "./json.ts";
import type { ContentModel } from "./model.ts";

/** How a body of a media type is read and written. */
export function kindOf(type: string): ContentModel["kind"] {
  const plain = (type.split(";")[0] ?? "").trim().toLowerCase();
  if (/^[\w.+*-]+\/(?:[\w.!#$&^-]+\+)?json$/.test(plain) || plain === "*/*") return "json";
  if (plain === "application/x-www-form-urlencoded") return "form";
  if (plain.startsWith("multipart/")) return "multipart";
  if (/^text\/|[/+](?:xml|csv|yaml|javascript)\b/.test(plain)) return "text";
  return "binary";
}

/** Statuses that have no content, whatever a spec says (RFC 9110, 15.3.5, 15.3.6 and 15.4.5). */
export const WITHOUT_CONTENT: ReadonlySet<string> = new Set(["204", "205", "304"]);

/** The contents of a body in the order of the spec, what has fields before what is text or bytes. */
export function contentsOf(content: unknown): ContentModel[] {
  const contents = Object.entries(obj(content)).map(([type, node]) => ({
    type,
    kind: kindOf(type),
    schema: obj(node).schema,
    node: obj(node),
  }));
  const hasFields = ({ kind }: ContentModel): boolean => kind !== "text" && kind !== "binary";
  return [...contents.filter(hasFields), ...contents.filter((one) => !hasFields(one))];
}
