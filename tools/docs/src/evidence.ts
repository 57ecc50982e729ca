import { isObj, list, type Obj, obj, text } from "./json.ts";
import type { Provider } from "./provider.ts";

/** A grade of evidence: what it means and how its badge looks. */
export interface Grade {
  readonly name: string;
  readonly means: string;
  /** Background of the badge; its text is white. */
  readonly color: string;
}

/** Grades, the strongest first. */
export const GRADES: readonly Grade[] = [
  { name: "documented", means: "the provider's own published text", color: "#17653a" },
  { name: "vendor-client", means: "the provider's own client code", color: "#1f5a9e" },
  { name: "third-party", means: "somebody else's working client", color: "#7a4a00" },
  { name: "inferred", means: "a pattern only", color: "#8f2d2d" },
];

/** The grade of something that carries `x-evidence`. */
export function gradeOf(node: Obj): Grade | undefined {
  const { grade } = obj(node["x-evidence"]);
  return GRADES.find(({ name }) => name === grade);
}

/** What supports an operation, as a Markdown paragraph: grade, sources, note. */
export function evidenceText({ sources }: Provider, node: Obj): string | undefined {
  const grade = gradeOf(node);
  if (!grade) return undefined;
  const { sources: ids, note } = obj(node["x-evidence"]);
  const titles = list(ids).map((source) => {
    const id = text(source) ?? text(obj(source).id) ?? "";
    const places = [obj(source).at].flat().filter((place) => typeof place === "string");
    return [sources.get(id) ?? id, ...places].join(", ");
  });
  const said = text(note);
  return [
    `**Evidence: ${grade.name}** (${grade.means}).`,
    titles.length > 0
      ? `Sources: ${titles.map(plain).join("; ")}.`
      : "What it rests on is not open to everybody.",
    ...(said === undefined ? [] : [plain(said)]),
  ].join(" ");
}

/**
 * Says below the description of everything inside an operation or component that has evidence of its
 * own what that is.
 */
export function noteEvidence(node: unknown): void {
  if (Array.isArray(node)) for (const item of node) noteEvidence(item);
  if (!isObj(node)) return;
  const grade = gradeOf(node);
  const description = text(node.description);
  if (grade && description !== undefined) {
    const note = text(obj(node["x-evidence"]).note);
    node.description = `${description}\n\n*Evidence: ${grade.name}.${note ? ` ${plain(note)}` : ""}*`;
  }
  for (const [key, value] of Object.entries(node)) {
    if (!key.startsWith("x-") && !["example", "examples", "enum", "default", "const"].includes(key))
      noteEvidence(value);
  }
}

/** One line of text; Markdown's code spans stay. */
function plain(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
