/** What the tools share about specs: where they lie, what they may be called, how they are read. */

// The published mock can't depend on a private package, so the reader is the mock's: decision 0015.
export { isEndless } from "../../../packages/mock/src/patterns.ts";
export { linesOf, oneLine } from "../../../packages/mock/src/printable.ts";
export {
  leadsOut,
  parsePlain,
  parseYaml,
  SpecFileError,
  SpecFiles,
} from "../../../packages/mock/src/spec-files.ts";
export { type Covered, readCoverage, readSources, type Source } from "./curated.ts";
export {
  folderProblems,
  foldersOf,
  isCurated,
  type ProviderSpec,
  SPEC_FILE_NAMES,
  specFileIn,
  specFolders,
} from "./folders.ts";
export { type Freshness, freshnessLine, freshnessOf } from "./freshness.ts";
export { type SpecKind, specKind } from "./kind.ts";
export { METHODS } from "./methods.ts";
export { describeProblem, type Problem } from "./problem.ts";
