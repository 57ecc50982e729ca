import type { BillableItem, Block } from "../gen/client.gen.js";

/** A line as it is shown on an invoice or a proposal. */
export type Line = BillableItem;

/**
 * The lines in the blocks of an invoice, in their order. They stand in blocks of type `items`; what
 * such a block calls its array was never shown, so where it is not `items`, the first array is taken
 * whose elements have a quantity or an amount.
 *
 * @example
 * const blocks = await plutio.blocks.list({ entityType: "invoice", entityId: invoice._id }).all();
 * for (const { title, quantity, amount } of linesOf(blocks)) console.log(title, quantity, amount);
 */
export function linesOf(blocks: Iterable<Block>): Line[] {
  return [...blocks]
    .filter(({ type }) => type === "items")
    .flatMap((block) => block.items ?? guess(block));
}

function guess(block: Block): Line[] {
  return Object.values(block).find(isLines) ?? [];
}

const isLines = (value: unknown): value is Line[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every(
    (line) => typeof line === "object" && line !== null && ("quantity" in line || "amount" in line),
  );
