import { list, type Obj, obj, text } from "./json.ts";

/** A grade of evidence and what it means. */
export interface Grade {
  readonly name: string;
  readonly means: string;
}

/** Grades, the strongest first. */
export const GRADES: readonly Grade[] = [
  { name: "documented", means: "the provider's own published text" },
  { name: "vendor-client", means: "the provider's own client code" },
  { name: "third-party", means: "somebody else's working client" },
  { name: "observed", means: "answers that were counted; what it is for, nobody has told" },
  { name: "inferred", means: "a pattern only" },
];

/** Why a fact is believed. */
export interface Evidence {
  readonly grade: Grade;
  readonly sources: readonly { readonly id: string; readonly places: readonly string[] }[];
  readonly note: string | undefined;
}

/** The evidence that something carries itself. */
export function evidenceOf(node: Obj): Evidence | undefined {
  const { grade: name, sources, note, observed } = obj(node["x-evidence"]);
  if (text(name) === undefined) return undefined;
  const grade = GRADES.find((one) => one.name === name) ?? { name: String(name), means: "" };
  return {
    grade,
    note: [text(note), seen(obj(observed))].filter(Boolean).join(" ") || undefined,
    sources: list(sources).map((source) => ({
      id: text(source) ?? text(obj(source).id) ?? "",
      places: [obj(source).at].flat().filter((place) => typeof place === "string"),
    })),
  };
}

/** How often something was seen in answers, and when. */
function seen({ count, first, last }: Obj): string | undefined {
  if (count === undefined) return undefined;
  return `Observed ${String(count)} times, from ${String(first)} to ${String(last)}.`;
}
