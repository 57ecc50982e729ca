/** When somebody last looked at what a spec rests on. */
export interface Freshness {
  /** Days on which sources were read: the earliest and the latest. Undefined where no day is known. */
  readonly read: { readonly first: string; readonly last: string } | undefined;
  /** Sources, and those of them whose day is known. */
  readonly sources: number;
  readonly dated: number;
  /** What was seen in real answers: how many places of the spec say so, and the last day. Undefined: none does. */
  readonly observed: { readonly places: number; readonly last: string } | undefined;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * How fresh a spec is, by the days that its sources and its evidence tell.
 *
 * @param sources those of its `sources.yaml`
 * @param document the spec, in whatever form: `x-evidence` is looked for anywhere in it
 */
export function freshnessOf(
  sources: readonly { readonly read?: unknown }[],
  document: unknown,
): Freshness {
  const days = sources
    .map(({ read }) => String(read))
    .filter((day) => DAY.test(day))
    .sort();
  const seen: string[] = [];
  const known = new Set<unknown>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null || known.has(node)) return;
    known.add(node);
    for (const [key, value] of Object.entries(node)) {
      if (key === "example" || key === "examples") continue;
      if (key === "x-evidence") {
        const last = (value as { observed?: { last?: unknown } } | null)?.observed?.last;
        if (DAY.test(String(last))) seen.push(String(last));
      } else visit(value);
    }
  };
  visit(document);
  const [first, last] = [days[0], days.at(-1)];
  const lastSeen = seen.sort().at(-1);
  return {
    read: first === undefined || last === undefined ? undefined : { first, last },
    sources: sources.length,
    dated: days.length,
    observed: lastSeen === undefined ? undefined : { places: seen.length, last: lastSeen },
  };
}

/** The same as a sentence. */
export function freshnessLine({ read, sources, dated, observed }: Freshness): string {
  const days =
    read && (read.first === read.last ? `on ${read.last}` : `from ${read.first} to ${read.last}`);
  const said =
    days === undefined
      ? "On what days the sources were read is not known"
      : `Read ${days}: ${dated} of ${sources} sources`;
  const answers =
    observed === undefined
      ? "no answer of the live service was ever observed"
      : `last observed in answers on ${observed.last}, at ${observed.places} ${observed.places === 1 ? "place" : "places"} of the spec`;
  return `${said}; ${answers}.`;
}
