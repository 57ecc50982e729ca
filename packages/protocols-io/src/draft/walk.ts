import type { Draft, DraftBlock, DraftEntity } from "../gen/client.gen.js";
import { type DraftEntityOf, type DraftEntityType, draftsIn } from "./entity.js";
import { type DraftInput, entityAt, parseDraft } from "./parse.js";
import { rangesOf } from "./pieces.js";

/** A block and where it stands. */
export interface WalkedBlock {
  readonly block: DraftBlock;
  /** The document that the block belongs to. */
  readonly draft: Draft;
  /** The entity that this document is inside of; undefined in the outermost one. */
  readonly within: DraftEntity | undefined;
  /** Documents around this one. */
  readonly level: number;
}

/** An entity and where it stands. */
export interface WalkedEntity<Entity extends DraftEntity = DraftEntity> extends WalkedBlock {
  readonly entity: Entity;
  readonly key: number;
}

/** Documents nested deeper than any editor makes them are left alone. */
const MOST_LEVELS = 32;

/** The entities that a block refers to, each once, in the order of the text. */
export function entitiesOfBlock(
  draft: Draft,
  block: DraftBlock,
): { readonly key: number; readonly entity: DraftEntity }[] {
  const ranges = rangesOf(block.entityRanges).sort((a, b) => a.offset - b.offset);
  const keys = [...new Set(ranges.map(({ key }) => key))];
  return keys.flatMap((key) => {
    const entity = entityAt(draft, key);
    return entity ? [{ key, entity }] : [];
  });
}

/** @param entered entities whose documents were walked: many blocks may show one, and theirs one more */
function* blocksOf(
  draft: Draft,
  within: DraftEntity | undefined,
  level: number,
  entered: Set<DraftEntity>,
): Generator<WalkedBlock> {
  for (const block of draft.blocks) {
    yield { block, draft, within, level };
    if (level >= MOST_LEVELS) continue;
    for (const { entity } of entitiesOfBlock(draft, block)) {
      if (entered.has(entity)) continue;
      entered.add(entity);
      for (const inner of draftsIn(entity)) yield* blocksOf(inner, entity, level + 1, entered);
    }
  }
}

/**
 * Walks the blocks of a document in their order, those of notes, results, safety information, code
 * and captions right after the first block that holds them. Anything but a Draft has no blocks.
 *
 * @example for (const { block, within } of walkBlocks(step.step)) console.log(within?.type, block.text);
 */
export function* walkBlocks(input: DraftInput): Generator<WalkedBlock> {
  const draft = parseDraft(input);
  if (draft) yield* blocksOf(draft, undefined, 0, new Set());
}

/**
 * Walks the entities of a document in the order of its text, nested documents included. An entity
 * that no block refers to is not shown anywhere, and so not met here.
 */
export function* walkEntities(input: DraftInput): Generator<WalkedEntity> {
  const seen = new Map<Draft, Set<number>>();
  for (const walked of walkBlocks(input)) {
    const keys = seen.get(walked.draft) ?? new Set();
    seen.set(walked.draft, keys);
    for (const { key, entity } of entitiesOfBlock(walked.draft, walked.block)) {
      if (keys.has(key)) continue;
      keys.add(key);
      yield { ...walked, entity, key };
    }
  }
}

/**
 * Collects all entities of one type.
 *
 * @example const reagents = collectEntities(step.step, "reagents").map(({ data }) => data.name);
 */
export function collectEntities<Type extends DraftEntityType | (string & {})>(
  input: DraftInput,
  type: Type,
): DraftEntityOf<Type>[] {
  const found: DraftEntity[] = [];
  for (const { entity } of walkEntities(input)) if (entity.type === type) found.push(entity);
  return found as DraftEntityOf<Type>[];
}
