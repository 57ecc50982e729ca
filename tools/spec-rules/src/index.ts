/** Lint rules for specs, in two strengths. */
export { lint, type Problem, refusals } from "./lint.ts";
export { SpecReader } from "./reader.ts";
export type { Strength } from "./support/rule.ts";
