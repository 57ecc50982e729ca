import { Condition } from "./condition.js";
import type { Comparable, FieldPath, FieldValue, Scalar } from "./path.js";
import { pattern } from "./pattern.js";
import { checkField, checkValue } from "./value.js";

/** The conditions that a field of a record can be put under. On a list, one element has to fulfil them. */
export interface Field<T, V> {
  /** Equals the value. `null` matches a field that is null or not there. */
  is(value: Comparable<V>): Condition<T>;
  /** Does not equal the value, or is not there. On a list: no element equals it. */
  isNot(value: Comparable<V>): Condition<T>;
  /** Equals one of the values. No value matches nothing. */
  in(values: readonly Comparable<V>[]): Condition<T>;
  /** Is above the value: greater, later, further in the alphabet. */
  gt(value: NonNullable<Comparable<V>>): Condition<T>;
  /** Is the value or above. */
  gte(value: NonNullable<Comparable<V>>): Condition<T>;
  /** Is below the value. */
  lt(value: NonNullable<Comparable<V>>): Condition<T>;
  /** Is the value or below. */
  lte(value: NonNullable<Comparable<V>>): Condition<T>;
  /** Text that a regular expression finds something in. Of the flags only `i`, `m` and `s` may stand. */
  matches(expression: RegExp): Condition<T>;
  /** Text that holds this text, letter by letter or whatever the case. */
  contains(text: string, options?: { readonly ignoreCase?: boolean }): Condition<T>;
  /** A list with so many elements. */
  size(count: number): Condition<T>;
  /** A list with one element that fulfils the whole condition. */
  some(condition: Condition<V> | ((field: Fields<V>) => Condition<V>)): Condition<T>;
}

/** Names a field of a record, dotted where nested, and lets conditions be put on it. */
export interface Fields<T> {
  <P extends FieldPath<T>>(name: P): Field<T, FieldValue<T, P>>;
  /** A field that our description of the record does not know. */
  other(name: string): Field<T, Scalar>;
}

/**
 * The fields of a kind of record.
 *
 * @example
 * const person = fields<Person>();
 * const robins = person("name.first").is("Robin").or(person("name.last").is("Example"));
 * await plutio.people.list({ q: String(robins) });
 */
export function fields<T>(): Fields<T> {
  const named = (name: string) => field<T>(name) as never;
  return Object.assign(named, { other: named });
}

/**
 * A query for the parameter `q` of a list.
 *
 * @example
 * plutio.tasks.list({ q: query<Task>((task) => task("dueDate").lt(new Date()).and(task("status").isNot("completed"))) });
 */
export function query<T>(build: (field: Fields<T>) => Condition<T>): string {
  return build(fields<T>()).toString();
}

function field<T>(given: string): Field<T, Scalar> {
  const name = checkField(given);
  const plain = (value: unknown) => checkValue(name, value);
  const where = (json: unknown) => new Condition<T>({ [name]: json });
  return {
    is: (value) => where(plain(value)),
    isNot: (value) => where({ $ne: plain(value) }),
    in: (values) => where({ $in: values.map(plain) }),
    gt: (value) => where({ $gt: plain(value) }),
    gte: (value) => where({ $gte: plain(value) }),
    lt: (value) => where({ $lt: plain(value) }),
    lte: (value) => where({ $lte: plain(value) }),
    matches: (expression) => where(pattern(name, expression)),
    contains: (text, { ignoreCase = false } = {}) => where(pattern(name, text, ignoreCase)),
    size: (count) => where({ $size: plain(count) }),
    some: (condition) =>
      where({
        $elemMatch: (typeof condition === "function" ? condition(fields()) : condition).toJSON(),
      }),
  };
}
