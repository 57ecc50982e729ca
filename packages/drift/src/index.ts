/** Holds the answers of a client against the spec that it ships, and tells what differs: pointers, types and counts. */
export { drift, type Radar } from "./drift.js";
export { hashOf } from "./hash.js";
export { mergeReports } from "./merge.js";
export type { DriftOptions } from "./options.js";
export { parseReport } from "./parse.js";
export {
  countOf,
  type Difference,
  type DifferenceKind,
  type Looked,
  type Report,
  type TypeName,
} from "./report.js";
