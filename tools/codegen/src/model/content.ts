import { kindOf } from "@specwright/spec/media-type";
// The runtime's own reader, by its file: the generator runs before anything is built.

import { obj } from "@specwright/spec/json";
import type { ContentModel } from "./model.ts";

/** Statuses that have no content, whatever a spec says (RFC 9110, 15.3.5, 15.3.6 and 15.4.5). */
export const WITHOUT_CONTENT: ReadonlySet<string> = new Set(["204", "205", "304"]);

/** The contents of a body in the order of the spec, what has fields before what is text or bytes. */
export function contentsOf(content: unknown): ContentModel[] {
  const contents = Object.entries(obj(content)).map(([type, node]) => ({
    type,
    kind: isBytes(type, obj(node).schema) ? "binary" : kindOf(type),
    schema: obj(node).schema,
    node: obj(node),
  }));
  const hasFields = ({ kind }: ContentModel): boolean =>
    kind !== "text" && kind !== "binary" && kind !== "events";
  return [...contents.filter(hasFields), ...contents.filter((one) => !hasFields(one))];
}

/** Whether a body of a media type holds bytes, in a part or as a whole. */
export function hasBytes(type: string, schema: unknown): boolean {
  const kind = isBytes(type, schema) ? "binary" : kindOf(type);
  return kind === "multipart" || kind === "binary";
}

/** Under a type that may be anything, a schema may still say that it is bytes. */
function isBytes(type: string, schema: unknown): boolean {
  return type.includes("*") && obj(schema).format === "binary";
}
