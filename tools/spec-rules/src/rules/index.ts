import type { Rule } from "../support/rule.ts";
import { authTokenResolves } from "./auth-token-resolves.ts";
import { collectionResolves } from "./collection-resolves.ts";
import { componentUsed } from "./component-used.ts";
import { coverage } from "./coverage.ts";
import { defaultSourced } from "./default-sourced.ts";
import { described } from "./described.ts";
import { describedBeyondName } from "./described-beyond-name.ts";
import { enumOpen } from "./enum-open.ts";
import { errorResolves } from "./error-resolves.ts";
import { evidenceGrade } from "./evidence-grade.ts";
import { evidencePlace } from "./evidence-place.ts";
import { evidencePresent } from "./evidence-present.ts";
import { evidenceSources } from "./evidence-sources.ts";
import { exactInteger } from "./exact-integer.ts";
import { exampleDistinct } from "./example-distinct.ts";
import { exampleFile } from "./example-file.ts";
import { exampleHost } from "./example-host.ts";
import { examplePresent } from "./example-present.ts";
import { exampleTimes } from "./example-times.ts";
import { exampleUnwraps } from "./example-unwraps.ts";
import { exampleValue } from "./example-value.ts";
import { extensionKnown } from "./extension-known.ts";
import { extensionPlacement } from "./extension-placement.ts";
import { extensionValid } from "./extension-valid.ts";
import { firstPageComplete } from "./first-page-complete.ts";
import { methodIdFormat } from "./method-id-format.ts";
import { methodIdPrefix } from "./method-id-prefix.ts";
import { methodIdReserved } from "./method-id-reserved.ts";
import { methodIdUnique } from "./method-id-unique.ts";
import { methodsResolve } from "./methods-resolve.ts";
import { operationSummary } from "./operation-summary.ts";
import { operationTag } from "./operation-tag.ts";
import { paginationResolves } from "./pagination-resolves.ts";
import { parameterExample } from "./parameter-example.ts";
import { pollResolves } from "./poll-resolves.ts";
import { publishedPlainly } from "./published-plainly.ts";
import { quirkPlays } from "./quirk-plays.ts";
import { resourceFile } from "./resource-file.ts";
import { responseSchema } from "./response-schema.ts";
import { secretMarked } from "./secret-marked.ts";
import { sourcesFollowed } from "./sources-followed.ts";
import { sourcesUsed } from "./sources-used.ts";
import { sourcesValid } from "./sources-valid.ts";
import { unwrapResolves } from "./unwrap-resolves.ts";
import { worldIds } from "./world-ids.ts";

/** All our rules. */
export const RULES: readonly Rule[] = [
  authTokenResolves,
  collectionResolves,
  componentUsed,
  coverage,
  defaultSourced,
  described,
  describedBeyondName,
  enumOpen,
  errorResolves,
  evidenceGrade,
  evidencePlace,
  evidencePresent,
  evidenceSources,
  exactInteger,
  exampleDistinct,
  exampleFile,
  exampleHost,
  examplePresent,
  exampleTimes,
  exampleUnwraps,
  exampleValue,
  extensionKnown,
  extensionPlacement,
  extensionValid,
  firstPageComplete,
  methodIdFormat,
  methodIdPrefix,
  methodIdReserved,
  methodIdUnique,
  methodsResolve,
  operationSummary,
  operationTag,
  paginationResolves,
  parameterExample,
  pollResolves,
  publishedPlainly,
  quirkPlays,
  resourceFile,
  responseSchema,
  secretMarked,
  sourcesFollowed,
  sourcesUsed,
  sourcesValid,
  unwrapResolves,
  worldIds,
];
