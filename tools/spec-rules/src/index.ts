/** Lint rules for specs, in two strengths. */
export { lint, type Problem, refuseToFetch } from "./lint.ts";
export type { Strength } from "./support/rule.ts";
