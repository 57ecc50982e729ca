import { countOf, type Difference, type DifferenceKind, KINDS, type Report } from "./report.js";

const MEANING: Readonly<Record<DifferenceKind, string>> = {
  status: "statuses that are not declared",
  content: "content types that are not declared",
  missing: "required fields that were not there",
  null: "nulls where there should be none",
  type: "values of another type",
  enum: "values that are none of those listed",
  field: "fields that the spec lacks",
};

/** A report for a person to read. */
export function show(report: Report): string {
  const { spec, first, last, looked, differences, dropped } = report;
  const sum = (key: "answers" | "streams" | "skipped"): number =>
    Object.values(looked).reduce((total, one) => total + one[key], 0);
  const lines = [
    `${spec.title} ${spec.version} (${spec.hash}), ${first === last ? first : `${first} to ${last}`}`,
    `${sum("answers")} answers of ${Object.keys(looked).length} operations looked at; not looked at: ${sum("streams")} streams, ${sum("skipped")} for want of room`,
  ];
  for (const kind of KINDS) {
    const of = differences.filter((one) => one.kind === kind);
    if (of.length === 0) continue;
    lines.push("", `${of.length} ${MEANING[kind]}`);
    for (const one of of) lines.push(`  ${line(one)}`);
  }
  if (differences.length === 0) lines.push("", "nothing differs");
  if (dropped > 0) lines.push("", `${dropped} more did not fit in`);
  if (differences.some(({ pointer }) => pointer.endsWith("/*")))
    lines.push(
      "",
      "Names at * are not told: they may be somebody's data. If they are fields, name them: drift({ names: [...] }).",
    );
  return lines.join("\n");
}

function line(one: Difference): string {
  const { pointer, types, answers, of, operations } = one;
  const seen = Object.entries(types).map(([type, count]) => `${type} ${count}×`);
  return `${pointer}: ${seen.join(", ")} of ${Math.max(of, countOf(one))}, in ${answers} answers (${operations.join(", ")})`;
}
