import type { LightRequestType } from "./request.js";

/** Key under which a fetch carries the light request that it takes in the place of the engine's own. */
export const REQUEST: unique symbol = Symbol.for("@specwright/request") as never;

/** A fetch that heeds the signal as the engine's does, and takes light requests of its own. */
export type Transport = typeof globalThis.fetch & { readonly [REQUEST]: LightRequestType };

/** The light request that a fetch wants to be given, where it says so. */
export const requestOf = (fetch: unknown): LightRequestType | undefined =>
  (fetch as Partial<Transport> | undefined)?.[REQUEST];
