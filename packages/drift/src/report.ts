/** What differs, by kind. */
export type DifferenceKind =
  /** A field that the spec lacks. The pointer is where it would stand. */
  | "field"
  /** A value of another type. The pointer leads to the schema that says the type. */
  | "type"
  /** A null where the spec has none. */
  | "null"
  /** A required field that is not there. The pointer leads to the field. */
  | "missing"
  /** A value that is none of those listed. The pointer leads to the list. */
  | "enum"
  /** A status that the operation does not declare. The pointer is where it would stand. */
  | "status"
  /** A content type that the response does not declare. The pointer is where it would stand. */
  | "content";

/** All kinds, in the order in which a reader wants them. */
export const KINDS: readonly DifferenceKind[] = [
  "status",
  "content",
  "missing",
  "null",
  "type",
  "enum",
  "field",
];

/** The types of JSON, and what stands where there is none of them. */
export const TYPES = [
  "string",
  "integer",
  "number",
  "boolean",
  "object",
  "array",
  "null",
  "nothing",
  "no JSON",
] as const;

/** A type that a report may name. */
export type TypeName = (typeof TYPES)[number];

/** One thing that differs: where, of which types, how often. Never a value. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** Into the bundled spec, made of the spec's own words; `*` stands for names that are not told. */
  readonly pointer: string;
  /** How often it was seen, by the type that was seen. */
  readonly types: Readonly<Partial<Record<TypeName, number>>>;
  /** Answers in which it was seen. */
  readonly answers: number;
  /** Objects, values or answers that were looked at there: in so many it could have been seen. */
  readonly of: number;
  /** Operations whose answers had it, at most {@link MOST_OPERATIONS}. */
  readonly operations: readonly string[];
  /** First and last day. */
  readonly first: string;
  readonly last: string;
}

/** What was looked at of an operation. */
export interface Looked {
  /** Answers that were held against the spec. */
  readonly answers: number;
  /** Bodies that were not looked at: left to the caller as streams or files. */
  readonly streams: number;
  /** Answers that were let go, since too many waited or they were too large. */
  readonly skipped: number;
}

/** What a radar has seen: pointers, types and counts. */
export interface Report {
  /** Version of this form. */
  readonly drift: 1;
  /** Which spec the pointers lead into. */
  readonly spec: { readonly title: string; readonly version: string; readonly hash: string };
  readonly first: string;
  readonly last: string;
  /** By operation. */
  readonly looked: Readonly<Record<string, Looked>>;
  readonly differences: readonly Difference[];
  /** Differences that no longer fitted in. */
  readonly dropped: number;
}

/** The most differences that a report holds; the most operations that one names. */
export const MOST_DIFFERENCES = 500;
/** The most operations that a difference names. */
export const MOST_OPERATIONS = 8;

/** What makes a difference that one and no other. */
export const keyOf = ({ kind, pointer }: Pick<Difference, "kind" | "pointer">): string =>
  `${kind} ${pointer}`;

/** How often a difference was seen. */
export const countOf = ({ types }: Pick<Difference, "types">): number =>
  Object.values(types).reduce((sum, count) => sum + count, 0);
