import { parseYaml, SpecFiles } from "@specwright/spec";

/** A source as `sources.yaml` describes it. */
export interface Source {
  readonly id: string;
  readonly url?: string;
  /** Why it has no public address. */
  readonly private?: string;
  readonly read?: string;
  /** Files that are cited, as they were when they were read. */
  readonly files?: readonly { readonly path: string; readonly sha256: string }[];
}

/** The sources of a provider's `sources.yaml`; none where there is no such file. */
export function readSources(path: string): Source[] {
  const text = new SpecFiles(path).textIfAny(path);
  if (text === undefined) return [];
  const { sources } = (parseYaml(text, path) ?? {}) as { sources?: Source[] };
  return sources ?? [];
}
