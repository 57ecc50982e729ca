import type { Cursor } from "./cursor.ts";
import type { ExtensionUse } from "./extension-visitor.ts";
import type { Spec } from "./spec.ts";

/** The sources of `sources.yaml` by id. */
export function sourcesOf(spec: Spec): Map<string, Cursor> {
  const list = spec.files.sources?.get("sources")?.items() ?? [];
  return new Map(list.map((source) => [source.text("id") ?? "", source]));
}

/** A source that a fact stands on, and where in it the fact stands. */
export interface Citation {
  readonly id: string;
  /** Places in the source; empty where only the source is named. */
  readonly at: readonly string[];
}

/** What a use of `x-evidence` cites; nothing for another key or another shape. */
export function citationsOf({ key, value }: ExtensionUse): Citation[] {
  if (key !== "x-evidence" || typeof value !== "object" || value === null) return [];
  const { sources } = value as { sources?: unknown };
  return Array.isArray(sources) ? sources.flatMap(readCitation) : [];
}

/** The ids that a use of `x-evidence` names. */
export function sourceIdsOf(use: ExtensionUse): string[] {
  return citationsOf(use).map(({ id }) => id);
}

function readCitation(entry: unknown): Citation[] {
  if (typeof entry === "string") return [{ id: entry, at: [] }];
  if (typeof entry !== "object" || entry === null) return [];
  const { id, at } = entry as { id?: unknown; at?: unknown };
  if (typeof id !== "string") return [];
  return [{ id, at: [at].flat().filter((place): place is string => typeof place === "string") }];
}
