import { countOf, type Difference } from "@specwright/drift";
import { addMember, replace } from "./edit.ts";
import { inline } from "./inline.ts";
import type { Place, SpecTexts } from "./sources.ts";

/** What `x-evidence` says of something that was seen in answers. */
export interface Observed {
  readonly count: number;
  readonly first: string;
  readonly last: string;
}

/** How often something was seen, and when. */
export const observedOf = (one: Difference): Observed => ({
  count: countOf(one),
  first: one.first,
  last: one.last,
});

/** Evidence of something that was not in the spec before. */
export const evidence = (observed: Observed, note?: string): Record<string, unknown> => ({
  grade: "observed",
  observed,
  ...(note !== undefined && { note }),
});

/** Says at a place that was in the spec before that answers differed: what else supports it stays. */
export function observeAt(texts: SpecTexts, place: Place, observed: Observed, note: string): void {
  const { file, path } = place;
  const node = texts.value(place) as Record<string, unknown> | undefined;
  const known = node?.["x-evidence"] as
    | { grade?: string; note?: string; observed?: Observed }
    | undefined;
  if (!known) {
    texts.edit(file, (text) =>
      addMember(text, path, "x-evidence", [inline(evidence(observed, note))]),
    );
    return;
  }
  const at = [...path, "x-evidence"];
  const before = known.observed;
  const both = before ? together(before, observed) : observed;
  texts.edit(file, (text) =>
    before
      ? replace(text, [...at, "observed"], inline(both))
      : addMember(text, at, "observed", [inline(both)]),
  );
  if (known.note === undefined)
    texts.edit(file, (text) => addMember(text, at, "note", [inline(note)]));
  else if (known.grade === "observed" && !known.note.includes(note))
    texts.edit(file, (text) => replace(text, [...at, "note"], inline(`${known.note} ${note}`)));
}

const together = (a: Observed, b: Observed): Observed => ({
  count: Math.max(a.count, b.count),
  first: [a.first, b.first].sort()[0] as string,
  last: [a.last, b.last].sort()[1] as string,
});
