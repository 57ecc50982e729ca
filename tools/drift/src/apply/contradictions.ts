import { type Difference, mergeReports, type Report } from "@specwright/drift";
import { seenTypes } from "./types.ts";

/** Reports that say different things of one place. */
export interface Contradiction {
  readonly pointer: string;
  /** What each says: the report, and the types. */
  readonly says: readonly string[];
}

/** What several reports say together, and where they contradict each other: that is told and not merged. */
export function reconcile(reports: readonly { readonly name: string; readonly report: Report }[]): {
  differences: Difference[];
  contradictions: Contradiction[];
} {
  const contradictions = new Map<string, Contradiction>();
  const said = new Map<string, { name: string; types: string[] }[]>();
  for (const { name, report } of reports)
    for (const one of report.differences) {
      if (one.kind !== "field" && one.kind !== "type") continue;
      const types = seenTypes(one).sort();
      if (types.length === 0) continue;
      const key = `${one.kind} ${one.pointer}`;
      said.set(key, [...(said.get(key) ?? []), { name, types }]);
    }
  for (const [key, list] of said) {
    // Two that have not one type in common can't both be right about one field.
    const isApart = list.some((a) =>
      list.some((b) => !a.types.some((type) => b.types.some((other) => alike(type, other)))),
    );
    // Names that are not told may be of different fields.
    if (!isApart || key.endsWith("/*")) continue;
    contradictions.set(key, {
      pointer: key.slice(key.indexOf(" ") + 1),
      says: list.map(({ name, types }) => `${name} says ${types.join(" or ")}`),
    });
  }
  const [head, ...others] = reports.map(({ report }) => report);
  // Of several versions of a spec, too: a pointer that leads nowhere today is told when it is applied.
  const same = others.map((report) => ({ ...report, spec: head?.spec ?? report.spec }));
  const merged = head ? mergeReports([head, ...same]).differences : [];
  return {
    differences: merged.filter(({ kind, pointer }) => !contradictions.has(`${kind} ${pointer}`)),
    contradictions: [...contradictions.values()],
  };
}

const alike = (a: string, b: string): boolean => a === b || (isNumber(a) && isNumber(b));
const isNumber = (type: string): boolean => type === "integer" || type === "number";
