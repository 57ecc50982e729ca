import type { Draft, DraftBlock, DraftEntity, KnownDraftEntity } from "../gen/client.gen.js";

/** A part of a line: text, or an entity that stands in it. */
export type DraftPart = string | { readonly entity: DraftEntity; readonly text?: string };

const KEY_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

/** Five letters, as the editor makes them. */
function blockKey(taken: Set<string>): string {
  for (;;) {
    const bytes = crypto.getRandomValues(new Uint8Array(5));
    const key = [...bytes].map((byte) => KEY_LETTERS[byte % KEY_LETTERS.length]).join("");
    if (!taken.has(key)) {
      taken.add(key);
      return key;
    }
  }
}

/**
 * Makes a document of lines. A line is text, or a list of texts and entities.
 *
 * @example
 * draftOf("Wash the plate.", ["Add ", { entity: entityOf("amount", { amount: 20, unit: 2 }) }, "."])
 */
export function draftOf(...lines: (string | readonly DraftPart[])[]): Draft {
  const entityMap: Record<string, DraftEntity> = {};
  const taken = new Set<string>();
  let next = 0;
  const blocks = lines.map((line): DraftBlock => {
    const block = {
      key: blockKey(taken),
      text: "",
      type: "unstyled" as const,
      depth: 0,
      inlineStyleRanges: [],
      entityRanges: [] as { offset: number; length: number; key: number }[],
      data: {},
    };
    for (const part of typeof line === "string" ? [line] : line) {
      const text = typeof part === "string" ? part : part.text || " ";
      if (typeof part !== "string") {
        block.entityRanges.push({ offset: block.text.length, length: text.length, key: next });
        entityMap[String(next)] = part.entity;
        next += 1;
      }
      block.text += text;
    }
    return block;
  });
  return { blocks, entityMap };
}

/** Makes an entity of a known type. */
export function entityOf<Type extends KnownDraftEntity["type"]>(
  type: Type,
  data: Extract<KnownDraftEntity, { type: Type }>["data"],
): Extract<KnownDraftEntity, { type: Type }> {
  return { type, mutability: "IMMUTABLE", data } as Extract<KnownDraftEntity, { type: Type }>;
}
