/** Marks our errors across copies of this package, where `instanceof` fails. */
export const BRAND: unique symbol = Symbol.for("@specwright/error") as never;

/**
 * The base of every error that a client throws, but for the caller's own abort, which is rethrown
 * untouched. No credential is ever in one: message, fields and cause are redacted before.
 */
export class SpecwrightError extends Error {
  declare readonly [BRAND]: string;

  static {
    identify(SpecwrightError, "SpecwrightError", "other");
  }

  /** What `JSON.stringify` shows: name, message and the error's own fields. */
  toJSON(): Record<string, unknown> {
    const { name, message } = this;
    return Object.assign({ name, message }, this as object);
  }
}

/** Gives a class a name that survives minifiers, and its brand. */
export function identify(type: { prototype: object }, name: string, brand: string): void {
  Object.defineProperties(type.prototype, { name: { value: name }, [BRAND]: { value: brand } });
}
