import { list, obj, text } from "@specwright/spec/json";

/** What supports a fact, as `x-evidence` tells it. */
export interface Evidence {
  readonly grade: string | undefined;
  readonly note: string | undefined;
  /** Ids of sources, each once. */
  readonly sources: readonly string[];
}

/** The evidence of something that carries `x-evidence`; a source may stand there alone or with its places. */
export function evidenceOf(node: unknown): Evidence {
  const { grade, note, sources } = obj(obj(node)["x-evidence"]);
  const ids = list(sources).map((one) => text(one) ?? text(obj(one).id) ?? "");
  return { grade: text(grade), note: text(note), sources: [...new Set(ids)].filter(Boolean) };
}
