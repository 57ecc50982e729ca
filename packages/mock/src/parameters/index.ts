/** Parameters of a request, taken apart by their styles: each value is split first and decoded then. */
export { readParameters } from "./read.js";
export { counts, type ParameterRule, PLACES, type Place, ruleOf } from "./rule.js";
