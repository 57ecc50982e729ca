import { type Obj, text } from "@specwright/spec/json";
import { toPointer } from "@specwright/spec/pointer";

/**
 * References by a name that a schema gives itself (`$anchor`, `$dynamicAnchor`) become pointers, and so do
 * dynamic ones: a spec is one document, in which a name has one place (JSON Schema 2020-12, core, 8.2.2).
 *
 * The document is changed; hand in a copy.
 */
export function resolveAnchors(document: Obj): void {
  const pointers = new Map<string, string>();
  everyNode(document, (node, words) => {
    const name = text(node.$anchor) ?? text(node.$dynamicAnchor);
    if (name !== undefined && !pointers.has(name)) pointers.set(name, `#${toPointer(words)}`);
  });
  everyNode(document, (node) => {
    for (const keyword of ["$ref", "$dynamicRef"]) {
      const pointer = pointers.get(text(node[keyword])?.slice(1) ?? "");
      if (pointer === undefined || !text(node[keyword])?.startsWith("#")) continue;
      delete node[keyword];
      node.$ref = pointer;
    }
  });
}

type Look = (node: Record<string, unknown>, words: readonly string[]) => void;

function everyNode(node: unknown, look: Look, words: readonly string[] = []): void {
  if (typeof node !== "object" || node === null) return;
  look(node as Record<string, unknown>, words);
  for (const [word, child] of Object.entries(node)) everyNode(child, look, [...words, word]);
}
