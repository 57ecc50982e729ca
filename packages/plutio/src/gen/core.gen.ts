// @generated from specs/plutio. Do not edit; run: pnpm gen plutio

import type { ClientOptions } from "@specwright/runtime";
import {
  addressIn,
  attach,
  newEngine,
  optionText,
  variable,
  type Facts,
  type Feature,
  type Session,
} from "@specwright/runtime/parts";
import type { PlutioOptions } from "./client.gen.js";
import type { paths } from "./schema.gen.js";

const FACTS: Omit<Facts, "servers"> = {
  name: "plutio",
  auth: {
    bearer: {
      in: "header",
      name: "Authorization",
      prefix: "Bearer",
      option: "accessToken",
      hint: "Make a connection under Settings, API manager; it shows the client id, and the secret once.",
    },
  },
  security: [["bearer"]],
  error: {
    message: ["/message", "/error", "/errors/0/message", "/error_description"],
    messages: { method_not_allowed: ["Method not allowed"] },
    kinds: { "bad-request": ["method_not_allowed"] },
    requestId: "X-Request-Id",
  },
  retry: { attempts: 3, statuses: [429, 500], backoff: { base: 500, factor: 2, max: 60000 } },
  rateLimit: { limit: 1000, window: 3600, kind: "sliding", scope: "credential", tokens: true },
  required: { business: "business" },
  secrets: ["accesstoken", "access_token", "client_secret", "authorization", "cookie", "set-cookie"],
};

/** What the runtime needs to know of the provider. */
export const factsFor = (options: PlutioOptions): Facts => ({
  ...FACTS,
  servers: {
    api: options.servers?.["api"] ?? addressIn({ production: () => `https://api.plutio.com/v${variable("version", optionText("version", options.version, "^1(\\.[0-9]+)?$"), "1.11")}`, sandbox: "https://api.sandbox.plutio.com/v1.9" }, options.environment),
  },
  headers: {
    Business: optionText("business", options.business),
  },
});

/** Options with the credentials that environment variables give. */
export const optionsFor = (options: PlutioOptions): ClientOptions => ({ ...options });

/** What `connect` gives: plutio with credentials, and no methods. */
export interface PlutioSession extends Session<paths> {}

/**
 * Signs in at plutio: a session, which the functions of `/operations` take. It has what every call
 * needs; what else a program wants it imports from `/features`, and hands in.
 *
 * @throws ConfigError for an option that can't be used, or that needs a feature which is not there
 */
export const connect = (
  options: PlutioOptions = {},
  ...features: readonly Feature<paths>[]
): PlutioSession =>
  attach({}, newEngine(factsFor(options), optionsFor(options), features));
