import type { Draft, DraftEntity, KnownDraftEntity } from "../gen/client.gen.js";
import { isDraft, parseDraft } from "./parse.js";

/** The types of entities that are known by name. */
export type DraftEntityType = KnownDraftEntity["type"];

/** The entity of a type. */
export type DraftEntityOf<Type extends string> = Type extends DraftEntityType
  ? Extract<KnownDraftEntity, { type: Type }>
  : DraftEntity;

/**
 * Is this an entity of that type? A plain comparison of `type` does not narrow, since the list of
 * types is open.
 *
 * @example if (isEntity(entity, "amount")) total += Number(entity.data.amount);
 */
export function isEntity<Type extends DraftEntityType>(
  entity: DraftEntity,
  type: Type,
): entity is DraftEntityOf<Type> {
  return entity.type === type;
}

/** Entities whose data is a document of its own. */
const DOCUMENTS: readonly string[] = ["result", "safety", "notes", "code_insert"];
/** Entities with a caption that may be a document. */
const CAPTIONED: readonly string[] = ["image", "imageblock", "tables"];

/** The documents inside of an entity: a note's text, an image's caption. */
export function draftsIn(entity: DraftEntity): Draft[] {
  const data = entity.data as { legend?: unknown };
  if (DOCUMENTS.includes(entity.type)) return isDraft(data) ? [data] : [];
  if (!CAPTIONED.includes(entity.type)) return [];
  const legend = parseDraft(data.legend as string | Draft | null | undefined);
  return legend ? [legend] : [];
}
