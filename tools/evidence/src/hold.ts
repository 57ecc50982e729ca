import { placeOf } from "@specwright/spec-rules/places";
import type { Citation, Cited } from "./citations.ts";
import { Copy } from "./copies.ts";

/** What became of one citation. */
export interface Looked {
  readonly citation: Citation;
  readonly outcome: "found" | "not found" | "not tried";
  /** Why it was not found, or could not be tried. */
  readonly why?: string;
}

/** A cited file whose copy is not what was read. */
export interface Drifted {
  readonly source: string;
  readonly path: string;
  readonly why: "changed" | "missing";
  /** Operations that cite it: those to read again. */
  readonly operations: readonly string[];
}

/** What holding a provider's citations against copies of its sources has shown. */
export interface Held {
  readonly looked: readonly Looked[];
  readonly drifted: readonly Drifted[];
  /** Files whose copies are what was read. */
  readonly unchanged: number;
  /** Sources without a copy. */
  readonly absent: readonly string[];
}

/**
 * Holds citations and hashes against local copies.
 *
 * @param folderOf where the copy of a source would lie
 */
export function hold(
  citations: readonly Citation[],
  sources: readonly Cited[],
  folderOf: (source: string) => string,
): Held {
  const copies = new Map(sources.map(({ id }) => [id, new Copy(folderOf(id))]));
  const present = sources.filter(({ id }) => copies.get(id)?.exists);
  const looked = citations.map((citation) => look(citation, copies.get(citation.source)));
  const files = present.flatMap(({ id, files = [] }) =>
    files.map((file) => ({ ...file, source: id, now: copies.get(id)?.hash(file.path) })),
  );
  const drifted = files
    .filter(({ now, sha256 }) => now !== sha256)
    .map(({ source, path, now }) => ({
      source,
      path,
      why: now === undefined ? ("missing" as const) : ("changed" as const),
      operations: citersOf(citations, source, path),
    }));
  return {
    looked,
    drifted,
    unchanged: files.length - drifted.length,
    absent: sources.filter((source) => !present.includes(source)).map(({ id }) => id),
  };
}

function look(citation: Citation, copy: Copy | undefined): Looked {
  const { at } = citation;
  if (copy === undefined) {
    return { citation, outcome: "not found", why: "sources.yaml does not list the source" };
  }
  if (at === undefined) return { citation, outcome: "not tried", why: "it names no place" };
  if (!copy.exists) return { citation, outcome: "not tried", why: "there is no copy" };
  const { file, text } = placeOf(at, copy.files);
  if (file !== undefined && !copy.files.includes(file)) {
    return { citation, outcome: "not found", why: `the copy has no file ${file}` };
  }
  const within = file === undefined ? copy.files : [file];
  if (text === undefined || within.some((path) => copy.holds(path, text))) {
    return { citation, outcome: "found" };
  }
  const where = file ?? "any file of the copy";
  return { citation, outcome: "not found", why: `${JSON.stringify(text)} is not in ${where}` };
}

/** The operations that cite a file of a source. */
export function citersOf(citations: readonly Citation[], source: string, path: string): string[] {
  const citing = citations.filter(
    ({ source: id, at }) => id === source && at !== undefined && placeOf(at, [path]).file === path,
  );
  return [...new Set(citing.map(({ by }) => by))].sort();
}
