// @generated from specs/pluto. Do not edit; run: pnpm gen pluto

import { type Feature, PagePlan, pagesBy, renewal } from "@specwright/runtime/parts";
import type { PlutoSession } from "./core.gen.js";

export { budget, layers, logs, places, progress, redirects, transport } from "@specwright/runtime/parts";

/** Tokens that a function or a source gives; asked for once more where they are refused. */
export const tokens: Feature = /* @__PURE__ */ renewal();

/** All pages of an operation that lists something. */
export const pages = /* @__PURE__ */ pagesBy<PlutoSession>(PagePlan);
