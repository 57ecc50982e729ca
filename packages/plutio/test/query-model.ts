import fc from "fast-check";
import { all, any, type Condition, type Field, fields } from "../src/index.js";

/** A record with every shape of field that Plutio's have: plain, nested, lists of values and of objects. */
export interface Row {
  title?: string | null;
  time?: number | null;
  isBillable?: boolean | null;
  dueDate?: string | null;
  name?: { first?: string | null } | null;
  tags?: string[] | null;
  emails?: Email[] | null;
}

interface Email {
  address?: string | null;
  count?: number | null;
}

/** A condition, and what it means, said without MongoDB. */
export interface Meaning<T> {
  readonly condition: Condition<T>;
  readonly holds: (record: T) => boolean;
}

type Plain = string | number | boolean | null;

/** Characters that JSON, regular expressions, addresses and MongoDB have plans with. */
const nasty = fc.constantFrom(
  "a",
  "A",
  "b",
  '"',
  "\\",
  "$",
  "{",
  "}",
  ".",
  "*",
  "[",
  "]",
  "|",
  "&",
  "%",
  "\n",
  "é",
  "😀",
  "-",
  "/",
);
const text = fc.oneof(fc.string({ unit: nasty, maxLength: 3 }), fc.string({ maxLength: 4 }));
const number = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const moment = fc.date({
  min: new Date("2026-01-01"),
  max: new Date("2026-01-04"),
  noInvalidDate: true,
});
const maybe = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) });

const email: fc.Arbitrary<Email> = fc.record(
  { address: maybe(text), count: maybe(number) },
  { requiredKeys: [] },
);

/** Records in which every field may be null or left out, as nobody knows which are. */
export const row: fc.Arbitrary<Row> = fc.record(
  {
    title: maybe(text),
    time: maybe(number),
    isBillable: maybe(fc.boolean()),
    dueDate: maybe(moment.map((date) => date.toISOString())),
    name: maybe(fc.record({ first: maybe(text) }, { requiredKeys: [] })),
    tags: maybe(fc.array(text, { maxLength: 3 })),
    emails: maybe(fc.array(email, { maxLength: 3 })),
  },
  { requiredKeys: [] },
);

/** One field: how it is named to the builder, and how its values are found without it. */
interface Place<T, V extends Plain> {
  readonly field: Field<T, V>;
  /** Every value that a condition may look at: one, or those of a list. */
  readonly values: (record: T) => readonly (Plain | undefined)[];
  readonly value: fc.Arbitrary<V & NonNullable<Plain>>;
  /** What `is(null)` means for lists differs between versions of MongoDB, so lists are not asked. */
  readonly plain: boolean;
}

const sameKind = (one: unknown, other: unknown) => typeof one === typeof other;

/** Every condition that a field with values of one kind can be put under. */
function conditions<T, V extends string | number | boolean>(
  place: Place<T, V>,
): fc.Arbitrary<Meaning<T>> {
  const { field, values, value, plain } = place;
  const value0 = plain ? maybe(value) : value;
  const some = (test: (found: Plain | undefined) => boolean) => (record: T) =>
    values(record).some(test);
  const equal = (wanted: Plain) => (found: Plain | undefined) => (found ?? null) === wanted;
  const ordered = (compare: (found: V, wanted: V) => boolean, wanted: V) =>
    some((found) => sameKind(found, wanted) && compare(found as V, wanted));
  return fc.oneof(
    value0.map((wanted) => ({ condition: field.is(wanted as never), holds: some(equal(wanted)) })),
    value0.map((wanted) => ({
      condition: field.isNot(wanted as never),
      holds: (record: T) => !values(record).some(equal(wanted)),
    })),
    fc.array(value0, { maxLength: 3 }).map((wanted) => ({
      condition: field.in(wanted as never),
      holds: some((found) => wanted.some((one) => equal(one)(found))),
    })),
    value.map((wanted) => ({
      condition: field.gt(wanted as never),
      holds: ordered((a, b) => a > b, wanted),
    })),
    value.map((wanted) => ({
      condition: field.gte(wanted as never),
      holds: ordered((a, b) => a >= b, wanted),
    })),
    value.map((wanted) => ({
      condition: field.lt(wanted as never),
      holds: ordered((a, b) => a < b, wanted),
    })),
    value.map((wanted) => ({
      condition: field.lte(wanted as never),
      holds: ordered((a, b) => a <= b, wanted),
    })),
  );
}

/** Expressions that mean the same in JavaScript and in MongoDB. */
const expression = fc.constantFrom(/a/, /A/i, /^b/, /a$/m, /a.b/s, /[ab]{2}/, /"|\\/, /\$/);

function texts<T>(place: Place<T, string>): fc.Arbitrary<Meaning<T>> {
  const { field, values } = place;
  const some = (test: (found: string) => boolean) => (record: T) =>
    values(record).some((found) => typeof found === "string" && test(found));
  return fc.oneof(
    { weight: 3, arbitrary: conditions(place) },
    {
      weight: 1,
      arbitrary: expression.map((wanted) => ({
        condition: field.matches(wanted),
        holds: some((found) => wanted.test(found)),
      })),
    },
    {
      weight: 1,
      arbitrary: text.map((wanted) => ({
        condition: field.contains(wanted),
        holds: some((found) => found.includes(wanted)),
      })),
    },
  );
}

const of = fields<Row>();
const ofEmail = fields<Email>();

const emailMeaning: fc.Arbitrary<Meaning<Email>> = fc.oneof(
  texts<Email>({
    field: ofEmail("address") as Field<Email, string>,
    values: (e) => [e.address],
    value: text,
    plain: true,
  }),
  conditions<Email, number>({
    field: ofEmail("count") as Field<Email, number>,
    values: (e) => [e.count],
    value: number,
    plain: true,
  }),
);

const leaf: fc.Arbitrary<Meaning<Row>> = fc.oneof(
  texts<Row>({
    field: of("title") as Field<Row, string>,
    values: (r) => [r.title],
    value: text,
    plain: true,
  }),
  conditions<Row, number>({
    field: of("time") as Field<Row, number>,
    values: (r) => [r.time],
    value: number,
    plain: true,
  }),
  fc.boolean().map((wanted) => ({
    condition: of("isBillable").is(wanted),
    holds: (r: Row) => r.isBillable === wanted,
  })),
  moment.map((wanted) => ({
    condition: of("dueDate").lt(wanted),
    holds: (r: Row) => typeof r.dueDate === "string" && Date.parse(r.dueDate) < wanted.getTime(),
  })),
  texts<Row>({
    field: of("name.first") as Field<Row, string>,
    values: (r) => [r.name?.first],
    value: text,
    plain: true,
  }),
  texts<Row>({
    field: of("tags") as Field<Row, string>,
    values: (r) => r.tags ?? [],
    value: text,
    plain: false,
  }),
  texts<Row>({
    field: of("emails.address") as Field<Row, string>,
    values: (r) => (r.emails ?? []).map(({ address }) => address),
    value: text,
    plain: false,
  }),
  fc.nat(3).map((count) => ({
    condition: of("tags").size(count),
    holds: (r: Row) => r.tags?.length === count,
  })),
  pairs(emailMeaning).map(({ condition, holds }) => ({
    condition: of("emails").some(condition),
    holds: (r: Row) => (r.emails ?? []).some(holds),
  })),
);

/** One or two conditions, joined. */
function pairs<T>(one: fc.Arbitrary<Meaning<T>>): fc.Arbitrary<Meaning<T>> {
  return fc
    .tuple(fc.array(one, { minLength: 1, maxLength: 3 }), fc.boolean())
    .map(([parts, both]) => join(parts, both));
}

function join<T>(parts: readonly Meaning<T>[], both: boolean): Meaning<T> {
  const conditions = parts.map(({ condition }) => condition);
  return both
    ? {
        condition: all(...conditions),
        holds: (record) => parts.every(({ holds }) => holds(record)),
      }
    : {
        condition: any(...conditions),
        holds: (record) => parts.some(({ holds }) => holds(record)),
      };
}

/** Any expression of the builder: leaves joined by `and` and `or`, three levels deep. */
export const meaning: fc.Arbitrary<Meaning<Row>> = pairs(
  fc.oneof(leaf, pairs(fc.oneof(leaf, pairs(leaf)))),
);
