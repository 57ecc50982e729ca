import { BRAND, mark, Thrown } from "./fail.js";

/**
 * Is a brand the one of a class, or of one that stands below it? `other` is every error of ours, `call`
 * all but refused input, `api` every kind of API error.
 */
const fits = (wanted: string, is: string | undefined): boolean =>
  is !== undefined &&
  (wanted === is ||
    wanted === "other" ||
    (wanted === "call" && is !== "config" && is !== "other") ||
    (wanted === "api" && is.startsWith("api:")));

/**
 * Gives a class a name that survives minifiers, and its brand: whatever carries that brand is an
 * instance of it, also where another copy of this package made it. Classes below it that have no brand
 * of their own are as strict as any other class.
 */
export function identify<T extends { prototype: object }>(type: T, name: string, brand: string): T {
  return Object.defineProperty(mark(type, name, brand), Symbol.hasInstance, {
    value(this: unknown, error: { [BRAND]?: string } | undefined): boolean {
      return this === type
        ? fits(brand, error?.[BRAND])
        : Function.prototype[Symbol.hasInstance].call(this as () => void, error);
    },
  });
}

/**
 * The base of every error that a client throws, but for the caller's own abort, which is rethrown
 * untouched. No credential is ever in one: message, fields and cause are redacted before.
 */
export class SpecwrightError extends Thrown {
  static {
    identify(SpecwrightError, "SpecwrightError", "other");
  }
}
