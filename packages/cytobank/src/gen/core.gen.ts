// @generated from specs/cytobank. Do not edit; run: pnpm gen cytobank

import type { ClientOptions } from "@specwright/runtime";
import {
  addressIn,
  attach,
  explain,
  newEngine,
  optionText,
  variable,
  type Facts,
  type Feature,
  type Session,
} from "@specwright/runtime/parts";
import type { CytobankOptions } from "./client.gen.js";
import type { paths } from "./schema.gen.js";

const FACTS: Omit<Facts, "servers"> = {
  name: "cytobank",
  auth: {
    token: {
      in: "header",
      name: "Authorization",
      prefix: "Bearer",
      option: "token",
      hint: "Give a user name and password, or a token made in Cytobank under Account Settings > API Token > Generate API Token. Users of single sign-on (SAML) have no password that works here and need a token.",
    },
  },
  security: [["token"]],
  error: {
    code: ["/errors/0", "/msg"],
    message: ["/errors/0", "/msg"],
    kinds: {
      authentication: ["Authentication Timeout", "Not Authenticated -- invalid or missing auth token"],
      permission: ["Not Authorized To Access Resource"],
    },
    meanings: {
      "Authentication Timeout": "The token has expired. Sign in again and repeat the call.",
      "Not Authenticated -- invalid or missing auth token": "The token is missing or wrong.",
      "Not Authorized To Access Resource": "The token is good, but the account may not do this. Ask for access to the experiment, or clone it and work on the clone.",
    },
  },
  retry: {
    attempts: 4,
    statuses: [429, 502, 503, 504],
    backoff: { base: 1000, factor: 3, max: 30000 },
  },
  rateLimit: { limit: 100, window: 60, kind: "clock" },
  secrets: [
    "accesskeyid",
    "authtoken",
    "downloadurl",
    "password",
    "secretaccesskey",
    "sessiontoken",
    "authorization",
    "cookie",
    "set-cookie",
  ],
};

/** What the runtime needs to know of the provider. */
export const factsFor = (options: CytobankOptions): Facts => ({
  ...FACTS,
  explain,
  servers: {
    api: options.servers?.["api"] ?? addressIn({ production: () => `https://${variable("subdomain", optionText("subdomain", options.subdomain, "^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$"), "premium")}.${variable("domain", optionText("domain", options.domain), "cytobank.org", ["cytobank.org", "cytobank.cn"])}/cytobank/api/v1` }, options.environment),
    files: options.servers?.["files"] ?? addressIn({ production: () => `https://${variable("subdomain", optionText("subdomain", options.subdomain, "^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$"), "premium")}-api.${variable("domain", optionText("domain", options.domain), "cytobank.org", ["cytobank.org", "cytobank.cn"])}/api/v1` }, options.environment),
  },
});

/** Options with the credentials that environment variables give. */
export const optionsFor = (options: CytobankOptions): ClientOptions => ({ ...options });

/** What `connect` gives: cytobank with credentials, and no methods. */
export interface CytobankSession extends Session<paths> {}

/**
 * Signs in at cytobank: a session, which the functions of `/operations` take. It has what every call
 * needs; what else a program wants it imports from `/features`, and hands in.
 *
 * @throws ConfigError for an option that can't be used, or that needs a feature which is not there
 */
export const connect = (
  options: CytobankOptions = {},
  ...features: readonly Feature<paths>[]
): CytobankSession =>
  attach({}, newEngine(factsFor(options), optionsFor(options), features));
