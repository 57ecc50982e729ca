/** A value that a condition compares with. Dates are sent as ISO 8601 text, as Plutio keeps them. */
export type Scalar = string | number | boolean | null;

/** What one element of a list is; anything else is itself. */
type Element<T> = NonNullable<T> extends readonly (infer E)[] ? NonNullable<E> : NonNullable<T>;

/** Deeper than this no record of Plutio goes. */
type Less = [never, 0, 1, 2];

/**
 * The names of a record's fields, dotted where nested, through lists as MongoDB reads them:
 * `"name.first"`, `"contactEmails.address"`.
 */
export type FieldPath<T, Depth extends number = 3> = [Depth] extends [never]
  ? never
  : {
      [K in keyof T & string]:
        | K
        | (Element<T[K]> extends Scalar | undefined
            ? never
            : `${K}.${FieldPath<Element<T[K]>, Less[Depth]>}`);
    }[keyof T & string];

/** What a field holds; for a list, what its elements are, since a condition on a list asks for one of them. */
export type FieldValue<T, P extends string> = P extends keyof T
  ? Element<T[P]>
  : P extends `${infer Head}.${infer Rest}`
    ? Head extends keyof T
      ? FieldValue<Element<T[Head]>, Rest>
      : never
    : never;

/** What a field may be compared with: values of its own kind, moments for text, and null for "not there". */
export type Comparable<V> =
  | Extract<V, Scalar>
  | (V extends string ? Date : never)
  | (unknown extends V ? Scalar | Date : never)
  | null;
