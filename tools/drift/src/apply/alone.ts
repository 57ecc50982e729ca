import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isSeq,
  type Node,
  parseDocument,
  visit,
} from "yaml";
import { inline } from "./inline.ts";

/** Names on the way to a node of a YAML file. */
export type Path = readonly (string | number)[];

/**
 * Takes anchors and aliases out of the way to a place, so that an edit there is one of that place alone: an alias on the way is written out, and
 * so are the aliases of an anchor on the way, which say what they said.
 */
export function alone(text: string, path: Path): string {
  for (let now = text; ; ) {
    const document = parseDocument(now, { keepSourceTokens: true });
    const shared = sharedOn(document, path);
    if (shared.length === 0) return now;
    // From the end, so that what stands before keeps its place.
    for (const alias of shared.toSorted((a, b) => startOf(b) - startOf(a))) {
      const [start, end] = alias.range as [number, number, number];
      now = now.slice(0, start) + inline(alias.toJS(document)) + now.slice(end);
    }
  }
}

/** The alias that is first on the way, or all aliases of the anchor that is. */
function sharedOn(document: Document.Parsed, path: Path): Node[] {
  const aliases: Node[] = [];
  visit(document, { Alias: (_, alias) => void aliases.push(alias) });
  let node: unknown = document.contents;
  for (const key of [undefined, ...path]) {
    if (key !== undefined) node = isMap(node) || isSeq(node) ? node.get(key, true) : undefined;
    if (!isNode(node)) return [];
    if (isAlias(node)) return [node];
    const { anchor } = node as { anchor?: string };
    const own = aliases.filter((one) => isAlias(one) && one.source === anchor);
    if (anchor !== undefined && own.length > 0) return own;
  }
  return [];
}

const startOf = ({ range }: Node): number => range?.[0] ?? 0;
