import type { Rule } from "../support/rule.ts";
import { authTokenResolves } from "./auth-token-resolves.ts";
import { errorResolves } from "./error-resolves.ts";
import { extensionKnown } from "./extension-known.ts";
import { extensionPlacement } from "./extension-placement.ts";
import { extensionValid } from "./extension-valid.ts";
import { methodIdFormat } from "./method-id-format.ts";
import { methodIdPrefix } from "./method-id-prefix.ts";
import { methodIdReserved } from "./method-id-reserved.ts";
import { methodIdUnique } from "./method-id-unique.ts";
import { methodsResolve } from "./methods-resolve.ts";
import { paginationResolves } from "./pagination-resolves.ts";
import { pollResolves } from "./poll-resolves.ts";
import { unwrapResolves } from "./unwrap-resolves.ts";

/** All our rules. */
export const RULES: readonly Rule[] = [
  authTokenResolves,
  errorResolves,
  extensionKnown,
  extensionPlacement,
  extensionValid,
  methodIdFormat,
  methodIdPrefix,
  methodIdReserved,
  methodIdUnique,
  methodsResolve,
  paginationResolves,
  pollResolves,
  unwrapResolves,
];
