// @generated from specs/pluto. Do not edit; run: pnpm gen pluto

import type { ClientOptions } from "@specwright/runtime";
import {
  addressIn,
  attach,
  environment,
  newEngine,
  optionText,
  type Facts,
  type Feature,
  type Session,
} from "@specwright/runtime/parts";
import type { PlutoOptions } from "./client.gen.js";
import type { paths } from "./schema.gen.js";

const FACTS: Omit<Facts, "servers"> = {
  name: "pluto",
  auth: {
    apiToken: {
      in: "header",
      name: "Authorization",
      prefix: "Token",
      option: "token",
      env: "PLUTO_API_TOKEN",
      pattern: "^[A-Za-z0-9]{40}$",
      hint: "Create one with \"+ API token\" on your Account page, https://pluto.bio/account.",
    },
  },
  security: [["apiToken"]],
  error: {
    code: ["/code"],
    message: ["/message", "/detail"],
    kinds: {
      "not-found": ["invalid_object_id", "object_not_found", "resource_not_found"],
      authentication: ["authentication_failed"],
    },
  },
  retry: {
    attempts: 4,
    statuses: [429, 500, 502, 503, 504],
    backoff: { base: 1000, factor: 2, max: 30000 },
  },
  timeout: 60000,
  secrets: ["session_url", "url", "authorization", "cookie", "set-cookie"],
};

/** What the runtime needs to know of the provider. */
export const factsFor = (options: PlutoOptions): Facts => ({
  ...FACTS,
  servers: {
    api: options.servers?.["api"] ?? addressIn({ production: "https://api.pluto.bio", staging: "https://staging-api.pluto.bio", development: "https://dev-api.pluto.bio" }, options.environment),
  },
  headers: {
    Organization: optionText("organization", options.organization ?? environment("PLUTO_ORGANIZATION")),
  },
});

/** Options with the credentials that environment variables give. */
export const optionsFor = (options: PlutoOptions): ClientOptions => ({ ...options, token: options.token ?? environment("PLUTO_API_TOKEN") });

/** What `connect` gives: pluto with credentials, and no methods. */
export interface PlutoSession extends Session<paths> {}

/**
 * Signs in at pluto: a session, which the functions of `/operations` take. It has what every call
 * needs; what else a program wants it imports from `/features`, and hands in.
 *
 * @throws ConfigError for an option that can't be used, or that needs a feature which is not there
 */
export const connect = (
  options: PlutoOptions = {},
  ...features: readonly Feature<paths>[]
): PlutoSession =>
  attach({}, newEngine(factsFor(options), optionsFor(options), features));
