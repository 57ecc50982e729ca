import type { Draft, DraftBlock, DraftEntity, Unit } from "../gen/client.gen.js";
import { listOf, numberIn, wordOf } from "../values/values.js";
import { describeEntity } from "./describe.js";
import { type DraftEntityOf, draftsIn, isEntity } from "./entity.js";
import { type DraftInput, parseDraft } from "./parse.js";
import { piecesOf } from "./pieces.js";

/** How a document becomes text. */
export interface PlainTextOptions {
  /** The protocol's `units`, in which the ids of units are looked up. */
  readonly units?: readonly Unit[] | undefined;
  /** Between two lines. Default a line break. */
  readonly separator?: string | undefined;
}

/** Two blanks for each level of a list. */
const indentOf = ({ depth }: DraftBlock): string =>
  "  ".repeat(Math.min(Math.max(0, numberIn(depth) || 0), 20));

/** What a document is written with. */
interface Writing {
  readonly units: readonly Unit[];
  /** Entities whose inside was written: many blocks may show one, and the blocks in it one more. */
  readonly entered: Set<DraftEntity>;
  readonly level: number;
}

/** Documents nested deeper than any editor makes them are left alone. */
const MOST_LEVELS = 32;

function blockText(draft: Draft, block: DraftBlock, writing: Writing): string[] {
  const { units, entered, level } = writing;
  const after: string[] = [];
  const tables: string[] = [];
  const line = piecesOf(draft, block)
    .map(({ text, entity }) => {
      if (!entity) return text;
      const isTable = isEntity(entity, "tables");
      if (!entered.has(entity) && level < MOST_LEVELS) {
        entered.add(entity);
        for (const inner of draftsIn(entity))
          for (const line of linesOf(inner, { ...writing, level: level + 1 })) after.push(line);
        // Not all at once: a call takes so many arguments, and a table has as many rows as it likes.
        if (isTable) for (const row of rowsOf(entity)) tables.push(row);
      }
      if (isTable) return "";
      return text.trim() === "" ? describeEntity(entity, units) || text : text;
    })
    .join("");
  const behind = [...tables, ...after];
  const indent = indentOf(block);
  if (block.type === "unordered-list-item") return [`${indent}- ${line}`, ...behind];
  // The place of a block entity that has no words of its own is no line.
  if (line.trim() === "" && (behind.length > 0 || block.type === "atomic")) return behind;
  return [line, ...behind];
}

/** Rows of a table with tabs. */
const rowsOf = (entity: DraftEntityOf<"tables">): string[] =>
  listOf(entity.data.data).map((row) => listOf(row).map(wordOf).join("\t"));

const linesOf = (draft: Draft, writing: Writing): string[] => {
  let number = 0;
  return draft.blocks.flatMap((block) => {
    number = block.type === "ordered-list-item" ? number + 1 : 0;
    const lines = blockText(draft, block, writing);
    if (number > 0 && lines.length > 0) lines[0] = `${indentOf(block)}${number}. ${lines[0]}`;
    return lines;
  });
};

/**
 * The plain text of a document: a line for each block, amounts, times and names in words, rows of
 * tables with tabs, notes and captions after the block that holds them.
 *
 * Text that is no Draft (HTML, Markdown) comes back as it is; null and undefined as the empty string.
 *
 * @example plainText(step.step, { units: protocol.units })  // "Add 20 mL of water."
 */
export function plainText(input: DraftInput, options: PlainTextOptions = {}): string {
  const { units = [], separator = "\n" } = options;
  const draft = parseDraft(input);
  if (!draft) return typeof input === "string" ? input : "";
  return linesOf(draft, { units, entered: new Set(), level: 0 }).join(separator);
}
