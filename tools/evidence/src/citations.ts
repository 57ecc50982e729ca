import type { Source } from "@specwright/spec";

type Json = Record<string, unknown>;

/** One place of one source, and what stands on it. */
export interface Citation {
  readonly source: string;
  /** Undefined where the source is named without a place. */
  readonly at: string | undefined;
  /** The operationId, else the place in the spec. */
  readonly by: string;
}

/** A source, as far as citations are held against it. */
export type Cited = Pick<Source, "id" | "url" | "private" | "read" | "files">;

/** Every citation of a bundled spec. What is inside an operation is the operation's. */
export function citationsOf(spec: Json): Citation[] {
  const found: Citation[] = [];
  const visit = (value: unknown, by: string, pointer: string): void => {
    if (typeof value !== "object" || value === null) return;
    const node = value as Json;
    const owner = typeof node.operationId === "string" ? node.operationId : by;
    found.push(...read(node["x-evidence"], owner || pointer));
    for (const [key, one] of Object.entries(node)) {
      if (key !== "examples" && key !== "x-evidence") visit(one, owner, `${pointer}/${key}`);
    }
  };
  visit(spec, "", "#");
  return found;
}

function read(evidence: unknown, by: string): Citation[] {
  const sources = (evidence as { sources?: unknown } | undefined)?.sources;
  return (Array.isArray(sources) ? sources : []).flatMap((entry): Citation[] => {
    if (typeof entry === "string") return [{ source: entry, at: undefined, by }];
    const { id, at } = entry as { id?: unknown; at?: unknown };
    return [at].flat().map((place) => ({ source: String(id), at: place as string, by }));
  });
}
