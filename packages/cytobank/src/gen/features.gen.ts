// @generated from specs/cytobank. Do not edit; run: pnpm gen cytobank

import { type Feature, formBody, renewal } from "@specwright/runtime/parts";
import type { paths } from "./schema.gen.js";

export { budget, layers, logs, places, progress, redirects, transport } from "@specwright/runtime/parts";

/** Tokens that a function or a source gives; sources are lent the provider's token operation. */
export const tokens: Feature<paths> = /* @__PURE__ */ renewal(() => ({
  token: {
    descriptor: {
      operation: "authentication.login",
      grants: { password: {} },
      accessToken: ["/user/authToken"],
      lifetime: 28800,
    },
    operation: { id: "authentication.login", method: "POST", security: [], timeout: 30000 },
    sent: (body) => ({ path: "/authenticate", body: formBody(body, { types: ["application/json", "application/x-www-form-urlencoded"] }) }),
  },
}));

