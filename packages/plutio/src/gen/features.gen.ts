// @generated from specs/plutio. Do not edit; run: pnpm gen plutio

import { type Feature, OffsetPlan, form, pagesBy, renewal } from "@specwright/runtime/parts";
import type { PlutioSession } from "./core.gen.js";
import type { paths } from "./schema.gen.js";

export { budget, layers, logs, places, progress, redirects, transport } from "@specwright/runtime/parts";

/** Tokens that a function or a source gives; sources are lent the provider's token operation. */
export const tokens: Feature<paths> = /* @__PURE__ */ renewal(() => ({
  bearer: {
    descriptor: {
      operation: "tokens.create",
      grants: { client_credentials: { grant_type: "client_credentials" } },
      accessToken: ["/accessToken", "/access_token"],
      expiresIn: ["/expires_in", "/accessTokenExpiresAt"],
      lifetime: 259200,
    },
    operation: {
      id: "tokens.create",
      method: "POST",
      security: [],
      errors: {
        "400": { code: ["/name", "/code"], message: ["/message"] },
        "401": { code: ["/name", "/code"], message: ["/message"] },
      },
      takes: [],
    },
    sent: (body) => ({ path: "/oauth/token", body: form(body) }),
  },
}));

/** All pages of an operation that lists something. */
export const pages = /* @__PURE__ */ pagesBy<PlutioSession>(OffsetPlan);
