import type { Draft, DraftEntity } from "../gen/client.gen.js";

/** Rich text as a body carries it, or a document that is parsed already. */
export type DraftInput = string | Draft | null | undefined;

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Is this value a Draft document? */
export function isDraft(value: unknown): value is Draft {
  return (
    isObject(value) &&
    Array.isArray((value as Draft).blocks) &&
    (value as Draft).blocks.every((block) => isObject(block) && typeof block.text === "string") &&
    isObject((value as Draft).entityMap)
  );
}

/**
 * Reads rich text as a Draft document.
 *
 * A text field may also hold HTML or Markdown, or nothing at all (`content_format`, older v3
 * answers, an empty step), so what is no Draft is not an error.
 *
 * @returns the document as it came, or undefined where the text is none
 * @example const draft = parseDraft(step.step);
 */
export function parseDraft(input: DraftInput): Draft | undefined {
  if (typeof input !== "string") return isDraft(input) ? input : undefined;
  if (!input.trimStart().startsWith("{")) return undefined;
  try {
    const value: unknown = JSON.parse(input);
    return isDraft(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a Draft document in the form that bodies carry: a JSON string. */
export const writeDraft = (draft: Draft): string => JSON.stringify(draft);

/** An entity of a document by its key. An empty map comes as an empty array, and has none. */
export function entityAt(draft: Draft, key: number | string): DraftEntity | undefined {
  const { entityMap } = draft;
  if (Array.isArray(entityMap) || !entityMap) return undefined;
  const entity = Object.hasOwn(entityMap, String(key)) ? entityMap[String(key)] : undefined;
  return isObject(entity) && isObject(entity.data) ? entity : undefined;
}
