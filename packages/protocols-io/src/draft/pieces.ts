import type { Draft, DraftBlock, DraftEntity } from "../gen/client.gen.js";
import { listOf } from "../values/values.js";
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
  const pieces = places.length - 1;
  const indexes = new Map(places.map((at, index) => [at, index]));
  /** The pieces that a range covers: from, up to. */
  const covered = ({ offset, length }: { offset: number; length: number }) =>
    [offset, Math.min(offset + length, text.length)].map((at) => indexes.get(at) ?? pieces) as [
      number,
      number,
    ];
  const styled = stylesOf(styles, covered, pieces);
  const first = firstOf(entities, covered, pieces);
  return places.slice(0, -1).map((from, index) => {
    const range = first[index];
    return {
      text: text.slice(from, places[index + 1]),
      styles: styled[index] ?? [],
      entity: range && entityAt(draft, range.key),
    };
  });
}

type Covered<R> = (range: R) => [from: number, to: number];

/** Editors know a dozen styles. */
const MOST_STYLES = 64;

/** The styles of each piece, each once. */
function stylesOf<R extends { readonly style: string }>(
  ranges: readonly R[],
  covered: Covered<R>,
  pieces: number,
): string[][] {
  const found = Array.from({ length: pieces }, (): string[] => []);
  const changes = new Map<string, Int32Array>();
  for (const range of ranges) {
    let change = changes.get(range.style);
    if (!change) {
      if (changes.size === MOST_STYLES) continue;
      change = new Int32Array(pieces + 1);
      changes.set(range.style, change);
    }
    const [from, to] = covered(range);
    change[from] = (change[from] ?? 0) + 1;
    change[to] = (change[to] ?? 0) - 1;
  }
  for (const [style, change] of changes) {
    let open = 0;
    for (let index = 0; index < pieces; index++) {
      open += change[index] ?? 0;
      if (open > 0) found[index]?.push(style);
    }
  }
  return found;
}

/** The first range, in the order of the list, that covers each piece. */
function firstOf<R>(ranges: readonly R[], covered: Covered<R>, pieces: number): (R | undefined)[] {
  const found = new Array<R | undefined>(pieces).fill(undefined);
  // From each piece to the next that is still without one, so that no piece is looked at twice.
  const next = Int32Array.from({ length: pieces + 1 }, (_, index) => index);
  const free = (index: number): number => {
    let at = index;
    while (next[at] !== at) {
      next[at] = next[next[at] as number] as number;
      at = next[at] as number;
    }
    return at;
  };
  for (const range of ranges) {
    const [from, to] = covered(range);
    for (let at = free(from); at < to; at = free(at)) {
      found[at] = range;
      next[at] = at + 1;
    }
  }
  return found;
}
