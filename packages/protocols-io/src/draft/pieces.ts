import type { Draft, DraftBlock, DraftEntity } from "../gen/client.gen.js";
import { listOf } from "../values.js";
import { entityAt } from "./parse.js";

/** A run of a block's text with one set of styles and at most one entity. */
export interface DraftPiece {
  readonly text: string;
  readonly styles: readonly string[];
  readonly entity: DraftEntity | undefined;
}

/** The ranges of a block that are any: v3 may write an empty list as a map, or not at all. */
export const rangesOf = <R extends { offset: number; length: number }>(
  ranges: readonly R[] | null | undefined,
): R[] => listOf(ranges).filter((range) => range?.length > 0 && range.offset >= 0);

/**
 * Cuts a block's text where its styles and entities begin and end. Offsets count UTF-16 code units,
 * as JavaScript strings do.
 *
 * @example piecesOf(draft, block) // [{ text: "Add", styles: ["bold"] }, { text: " ", entity: { type: "amount" } }]
 */
export function piecesOf(draft: Draft, block: DraftBlock): DraftPiece[] {
  const { text } = block;
  const [styles, entities] = [rangesOf(block.inlineStyleRanges), rangesOf(block.entityRanges)];
  const cuts = new Set([0, text.length]);
  for (const { offset, length } of [...styles, ...entities]) {
    for (const at of [offset, offset + length]) if (at > 0 && at < text.length) cuts.add(at);
  }
  const places = [...cuts].sort((a, b) => a - b);
  const holds = (range: { offset: number; length: number }, at: number) =>
    range.offset <= at && at < range.offset + range.length;
  return places.slice(0, -1).map((from, index) => {
    const range = entities.find((one) => holds(one, from));
    return {
      text: text.slice(from, places[index + 1]),
      styles: styles.filter((one) => holds(one, from)).map(({ style }) => style),
      entity: range && entityAt(draft, range.key),
    };
  });
}
