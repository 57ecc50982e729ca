/**
 * What every provider's package exports again, as one: the errors and their guards, and the types that
 * signatures are made of.
 */
export * from "./errors/index.js";
export type * from "./types.js";
