/** Lint rules for specs, in two strengths. */
export { lint, refusals } from "./lint.ts";
export { notAsked, rulesOf } from "./plugin.ts";
export { SpecReader } from "./reader.ts";
export type { Strength } from "./support/rule.ts";
