import type { Cursor } from "./cursor.ts";
import type { ExtensionUse } from "./extension-visitor.ts";
import type { Spec } from "./spec.ts";

/** The sources of `sources.yaml` by id. */
export function sourcesOf(spec: Spec): Map<string, Cursor> {
  const list = spec.files.sources?.get("sources")?.items() ?? [];
  return new Map(list.map((source) => [source.text("id") ?? "", source]));
}

/** The ids that a use of `x-evidence` names; empty for another key or another shape. */
export function sourceIdsOf({ key, value }: ExtensionUse): string[] {
  if (key !== "x-evidence" || typeof value !== "object" || value === null) return [];
  const { sources } = value as { sources?: unknown };
  return Array.isArray(sources) ? sources.filter((id) => typeof id === "string") : [];
}
