import { earlier, inOrder, later, sorted } from "./merge.js";
import { isTellable, type Vocabulary } from "./names.js";
import { segment } from "./pointer.js";
import {
  type Difference,
  type DifferenceKind,
  type Looked,
  MOST_DIFFERENCES,
  MOST_OPERATIONS,
  type Report,
  type TypeName,
} from "./report.js";
import type { Counted } from "./schema.js";
import type { Found } from "./walk.js";

/** One difference while it is counted. */
interface Entry {
  readonly kind: DifferenceKind;
  readonly pointer: string;
  readonly name: string | undefined;
  readonly within: Counted;
  readonly types: Map<TypeName, number>;
  readonly operations: Set<string>;
  answers: number;
  /** The last answer that had it, so that each is counted once. */
  lastAnswer: number;
  first: string;
  last: string;
}

type Open = { -readonly [K in keyof Looked]: Looked[K] };

/** Counts what was found. Names that are not told yet live here alone. */
export class Tally {
  readonly #entries = new Map<string, Entry>();
  readonly #looked = new Map<string, Open>();
  #answer = 0;
  #dropped = 0;
  #first: string | undefined;
  #last = "";

  /** Counts one answer of an operation: looked at, left to its caller, or let go. */
  count(operationId: string, what: keyof Looked, day: string): void {
    const looked = this.#looked.get(operationId) ?? { answers: 0, streams: 0, skipped: 0 };
    this.#looked.set(operationId, looked);
    looked[what]++;
    this.#first ??= day;
    this.#last = day;
  }

  /** Counts what was found in one answer. */
  add(operationId: string, found: readonly Found[], vocabulary: Vocabulary, day: string) {
    const answer = ++this.#answer;
    for (const one of found) {
      const entry = this.#entry(one, vocabulary, day);
      if (!entry) continue;
      entry.types.set(one.type, (entry.types.get(one.type) ?? 0) + 1);
      if (entry.lastAnswer !== answer) entry.answers++;
      entry.lastAnswer = answer;
      if (entry.operations.size < MOST_OPERATIONS) entry.operations.add(operationId);
      entry.last = day;
    }
  }

  #entry(one: Found, vocabulary: Vocabulary, day: string): Entry | undefined {
    const { kind, pointer, within, name, beside = 1 } = one;
    const told = name !== undefined && isTellable(name, beside, vocabulary) ? name : undefined;
    const place = name === undefined ? pointer : `${pointer}/properties/`;
    const key = `${kind} ${place}${told ?? (name === undefined ? "" : "*")}`;
    let entry = this.#entries.get(key);
    if (entry) return entry;
    if (this.#entries.size >= MOST_DIFFERENCES) {
      this.#dropped++;
      return undefined;
    }
    entry = {
      kind,
      pointer: place,
      name: name === undefined ? undefined : (told ?? "*"),
      within,
      types: new Map(),
      operations: new Set(),
      answers: 0,
      lastAnswer: 0,
      first: day,
      last: day,
    };
    this.#entries.set(key, entry);
    return entry;
  }

  /**
   * What was counted so far.
   *
   * @param least a name is told once so many answers had it
   */
  report(spec: Report["spec"], least: number, today: string): Report {
    const told = new Map<string, Difference>();
    for (const entry of this.#entries.values()) {
      const { name } = entry;
      const shown = name !== undefined && name !== "*" && entry.answers < least ? "*" : name;
      const pointer = shown === undefined ? entry.pointer : entry.pointer + segment(shown);
      const key = `${entry.kind} ${pointer}`;
      told.set(key, together(told.get(key), differenceOf(entry, pointer)));
    }
    return {
      drift: 1,
      spec,
      first: this.#first ?? today,
      last: this.#last || today,
      looked: sorted(Object.fromEntries([...this.#looked].map(([id, one]) => [id, { ...one }]))),
      differences: inOrder([...told.values()]),
      dropped: this.#dropped,
    };
  }
}

function differenceOf(entry: Entry, pointer: string): Difference {
  const { kind, answers, within, first, last } = entry;
  return {
    kind,
    pointer,
    types: sorted(Object.fromEntries(entry.types)),
    answers,
    of: within.seen,
    operations: [...entry.operations].sort(),
    first,
    last,
  };
}

/** Names that are not told are one entry. */
function together(a: Difference | undefined, b: Difference): Difference {
  if (!a) return b;
  const types: Partial<Record<TypeName, number>> = { ...a.types };
  for (const [type, count] of Object.entries(b.types) as [TypeName, number][])
    types[type] = (types[type] ?? 0) + count;
  return {
    ...a,
    types: sorted(types as Record<string, number>),
    answers: Math.max(a.answers, b.answers),
    operations: [...new Set([...a.operations, ...b.operations])].sort().slice(0, MOST_OPERATIONS),
    first: earlier(a.first, b.first),
    last: later(a.last, b.last),
  };
}
