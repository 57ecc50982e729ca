import { ConfigError } from "@specwright/runtime";

/** Conditions as MongoDB writes them. */
export type Json = { readonly [key: string]: unknown };

/**
 * A condition on the records of a list. Made by `fields`; `String(condition)` is what `q` takes.
 *
 * Its only operators are those that somebody saw Plutio take: `$or $and $ne $in $gt $gte $lt $lte
 * $regex $options $elemMatch $size`.
 */
export class Condition<T = unknown> {
  readonly #json: Json;
  /** Keeps conditions on one kind of record from being used for another. */
  declare protected readonly about: { readonly [K in keyof T]-?: true };

  /** @param json a condition that is complete; `fields` makes one */
  constructor(json: Json) {
    this.#json = json;
  }

  /** Both conditions hold. */
  and(...others: readonly Condition<T>[]): Condition<T> {
    return all(this as Condition<T>, ...others);
  }

  /** At least one of the conditions holds. */
  or(...others: readonly Condition<T>[]): Condition<T> {
    return any(this as Condition<T>, ...others);
  }

  /** The condition as data, for `JSON.stringify`. */
  toJSON(): Json {
    return this.#json;
  }

  /** The condition as JSON, which is what the parameter `q` takes. */
  toString(): string {
    return JSON.stringify(this.#json);
  }
}

/**
 * All conditions hold. Those on different fields are written side by side, as the clients do whose
 * queries are known to work; others below `$and`.
 *
 * @throws ConfigError without any condition: it would match every record
 */
export function all<T>(...conditions: readonly Condition<T>[]): Condition<T> {
  const parts = checkSome("all", conditions);
  const keys = parts.flatMap((part) => Object.keys(part));
  const apart = new Set(keys).size === keys.length;
  return new Condition(apart ? Object.assign({}, ...parts) : { $and: parts });
}

/**
 * At least one of the conditions holds.
 *
 * @throws ConfigError without any condition: it would match no record
 */
export function any<T>(...conditions: readonly Condition<T>[]): Condition<T> {
  const parts = checkSome("any", conditions);
  return parts.length === 1 ? (conditions[0] as Condition<T>) : new Condition({ $or: parts });
}

function checkSome<T>(word: string, conditions: readonly Condition<T>[]): Json[] {
  if (conditions.length > 0) return conditions.map((condition) => condition.toJSON());
  throw new ConfigError(`${word}()`, "has no condition", "leave `q` out to match every record");
}
