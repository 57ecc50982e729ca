/**
 * The only folder that touches Prism. It takes Prism's validators and its negotiator one by one
 * instead of `createInstance`: that routes by sorting all operations for each request, and loads a
 * data generator of fake words that a mock with fixed answers never calls (half of the start time).
 * The version is pinned exactly; see tools/decisions/0006-prism-version.md.
 */

export { chooseInvalid, chooseValid } from "./choose.js";
export type { Chosen } from "./chosen.js";
export {
  bodyViolations,
  hasCredentials,
  type PrismRequest,
  parameterViolations,
  type RequestBody,
  responseViolations,
} from "./judge.js";
export { type Prepared, prepare } from "./prepare.js";
export type { PrismOperation } from "./verdict.js";
