import {
  type Difference,
  KINDS,
  keyOf,
  type Looked,
  MOST_DIFFERENCES,
  MOST_OPERATIONS,
  type Report,
  type TypeName,
} from "./report.js";

/**
 * Reports of several runs as one.
 *
 * @throws Error where they are about different specs: their pointers do not lead to the same places
 */
export function mergeReports(reports: readonly [Report, ...Report[]]): Report {
  const [head, ...others] = reports;
  for (const { spec } of others) {
    if (spec.hash === head.spec.hash) continue;
    throw new Error(
      `reports of different specs can't be merged: one is of ${nameOf(head)}, one of ${spec.title} ${spec.version} (${spec.hash}); merge those of each spec by themselves`,
    );
  }
  return others.reduce(mergeTwo, head);
}

const nameOf = ({ spec }: Report): string => `${spec.title} ${spec.version} (${spec.hash})`;

function mergeTwo(a: Report, b: Report): Report {
  const found = new Map(a.differences.map((one) => [keyOf(one), one]));
  let dropped = a.dropped + b.dropped;
  for (const one of b.differences) {
    const known = found.get(keyOf(one));
    if (known) found.set(keyOf(one), mergeDifference(known, one));
    else if (found.size < MOST_DIFFERENCES) found.set(keyOf(one), one);
    else dropped++;
  }
  const looked: Record<string, Looked> = { ...a.looked };
  for (const [id, more] of Object.entries(b.looked)) {
    const {
      answers = 0,
      streams = 0,
      skipped = 0,
    } = Object.hasOwn(looked, id) ? (looked[id] as Looked) : {};
    looked[id] = {
      answers: answers + more.answers,
      streams: streams + more.streams,
      skipped: skipped + more.skipped,
    };
  }
  return {
    ...a,
    first: earlier(a.first, b.first),
    last: later(a.last, b.last),
    looked: sorted(looked),
    differences: inOrder([...found.values()]),
    dropped,
  };
}

function mergeDifference(a: Difference, b: Difference): Difference {
  const types: Partial<Record<TypeName, number>> = { ...a.types };
  for (const [type, count] of Object.entries(b.types) as [TypeName, number][])
    types[type] = (types[type] ?? 0) + count;
  const operations = [...new Set([...a.operations, ...b.operations])].sort();
  return {
    ...a,
    types,
    answers: a.answers + b.answers,
    of: a.of + b.of,
    operations: operations.slice(0, MOST_OPERATIONS),
    first: earlier(a.first, b.first),
    last: later(a.last, b.last),
  };
}

/** Differences as a report lists them: by kind, then by place. */
export function inOrder(differences: readonly Difference[]): Difference[] {
  const rank = ({ kind }: Difference) => KINDS.indexOf(kind);
  return [...differences].sort(
    (a, b) => rank(a) - rank(b) || (a.pointer < b.pointer ? -1 : a.pointer > b.pointer ? 1 : 0),
  );
}

/** An object with its names in order, so that equal reports are equal files. */
export const sorted = <T>(values: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The earlier of two days. */
export const earlier = (a: string, b: string): string => (a < b ? a : b);
/** The later of two days. */
export const later = (a: string, b: string): string => (a > b ? a : b);
