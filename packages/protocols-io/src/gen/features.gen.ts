// @generated from specs/protocols-io. Do not edit; run: pnpm gen protocols-io

import { type Feature, PagePlan, form, pagesBy, renewal } from "@specwright/runtime/parts";
import type { ProtocolsIoSession } from "./core.gen.js";
import type { paths } from "./schema.gen.js";

export { budget, layers, logs, places, progress, redirects, transport } from "@specwright/runtime/parts";

/** Tokens that a function or a source gives; sources are lent the provider's token operation. */
export const tokens: Feature<paths> = /* @__PURE__ */ renewal(() => ({
  token: {
    descriptor: {
      operation: "oauth.tokens.create",
      grants: {
        authorization_code: { grant_type: "authorization_code" },
        refresh_token: { grant_type: "refresh_token" },
      },
      accessToken: ["/access_token"],
      refreshToken: ["/refresh_token"],
      expiresIn: ["/expires_in"],
    },
    operation: { id: "oauth.tokens.create", method: "POST", security: [] },
    sent: (body) => ({ path: "/v3/oauth/token", body: form(body) }),
  },
}));

/** All pages of an operation that lists something. */
export const pages = /* @__PURE__ */ pagesBy<ProtocolsIoSession>(PagePlan);
