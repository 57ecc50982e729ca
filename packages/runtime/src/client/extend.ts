import { configError } from "../errors/fail.js";

type Fn = (...args: never[]) => unknown;

/** Additions that are there already become a type error that names them. */
export type NoCollision<C, A> = {
  [K in keyof A]: K extends keyof C
    ? A[K] extends Fn
      ? { readonly collides: K }
      : C[K] extends Fn
        ? { readonly collides: K }
        : NoCollision<C[K], A[K]>
    : unknown;
};

/** A client with additions under its resources. */
export type Extended<C, A> = {
  [K in keyof C | keyof A]: K extends keyof C
    ? K extends keyof A
      ? C[K] extends Fn
        ? C[K]
        : Extended<C[K], A[K]>
      : C[K]
    : K extends keyof A
      ? A[K]
      : never;
};

const isResource = (value: unknown): value is object => typeof value === "object" && value !== null;

function merge(into: object, additions: object, path: string): void {
  for (const [name, value] of Object.entries(additions)) {
    const here = `${path}${name}`;
    const old = Object.getOwnPropertyDescriptor(into, name);
    if (!old) {
      Object.defineProperty(into, name, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    } else if (isResource(old.value) && isResource(value)) {
      merge(old.value, value, `${here}.`);
    } else {
      throw configError(here, "is there already", "an addition can't replace a method");
    }
  }
}

/**
 * Adds hand-written methods to a client, under its resources or new ones. The client itself is
 * extended, so that `coreOf` works on what comes back.
 *
 * @throws ConfigError where a name is taken; a type error before that
 * @example extend(createPluto(options), { experiments: { readTable } })
 */
export function extend<C extends object, A extends object>(
  client: C,
  additions: A & NoCollision<C, A>,
): Extended<C, A> {
  merge(client, additions, "");
  return client as unknown as Extended<C, A>;
}
