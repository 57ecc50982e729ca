import type { Obj } from "./json.ts";

/** Keys whose texts are Markdown to Redoc, in which HTML would be HTML. */
const TEXTS = new Set(["description", "summary", "title", "x-displayName"]);

/**
 * A spec whose texts hold no HTML: they are somebody else's, and Redoc puts theirs into its page. What looks
 * like a tag is shown as it is written.
 */
export function withPlainTexts(spec: Obj): Obj {
  return plain(spec) as Obj;
}

function plain(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(plain);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      TEXTS.has(key) && typeof value === "string" ? withoutTags(value) : plain(value),
    ]),
  );
}

/**
 * In text an entity is what one sees. In code it would be seen as an entity, so that there a blank without
 * width keeps `<` from beginning a tag; what is code, we guess, and either is safe if we guess wrong.
 */
function withoutTags(text: string): string {
  const parts = text.split(/(```[\s\S]*?```|`[^`\n]+`)/);
  return parts
    .map((part, index) => part.replaceAll(/<(?=[a-z/!?])/gi, index % 2 === 0 ? "&lt;" : "<\u200b"))
    .join("");
}
