/** Key under which a fetch carries a lighter Request than the engine's own. */
export const REQUEST: unique symbol = Symbol.for("@specwright/request") as never;

/** A fetch that heeds the signal as the engine's does, and makes its own requests. */
export type Transport = typeof globalThis.fetch & { readonly [REQUEST]: typeof Request };

/** The requests that a fetch wants to be given, where it says so. */
export const requestOf = (fetch: unknown): typeof Request | undefined =>
  (fetch as Partial<Transport> | undefined)?.[REQUEST];
