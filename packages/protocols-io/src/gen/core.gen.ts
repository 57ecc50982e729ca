// @generated from specs/protocols-io. Do not edit; run: pnpm gen protocols-io

import type { ClientOptions } from "@specwright/runtime";
import {
  addressIn,
  attach,
  environment,
  explain,
  newEngine,
  optionText,
  variable,
  type Facts,
  type Feature,
  type Session,
} from "@specwright/runtime/parts";
import type { ProtocolsIoOptions } from "./client.gen.js";
import type { paths } from "./schema.gen.js";

const FACTS: Omit<Facts, "servers"> = {
  name: "protocols-io",
  auth: {
    token: {
      in: "header",
      name: "Authorization",
      prefix: "Bearer",
      option: "token",
      env: "PROTOCOLS_IO_TOKEN",
      hint: "Copy a client access token from https://www.protocols.io/developers, or let a user authorise your client",
    },
  },
  security: [["token"]],
  error: {
    code: ["/status_code"],
    message: ["/error_message/error", "/error_message", "/status_text"],
    success: [0],
    kinds: {
      "bad-request": [5, 124, 1302],
      authentication: [1217, 1218, 1219],
      permission: [101, 132, 205, 250, 1905],
      "not-found": [212],
      conflict: [123, 255],
      unprocessable: [254, 256, 257],
      "rate-limit": [1266],
    },
    meanings: {
      "1": "A required parameter is missing or empty; on v4 reads, there is no such protocol",
      "5": "The body is empty, or the id is not an integer",
      "101": "Not authorised",
      "123": "The e-mail address is already in use",
      "124": "The e-mail address is not valid",
      "132": "Access denied",
      "205": "Not authorised for this protocol",
      "212": "There is no such protocol",
      "250": "Access to this protocol has been asked for and not been granted yet",
      "254": "The changes of the protocol could not be saved",
      "255": "The protocol is already public",
      "256": "A protocol needs a title to be published",
      "257": "A protocol needs at least one author to be published",
      "1217": "The refresh token has expired: only the user can help, by authorising the client again",
      "1218": "The token is missing, malformed or wrong",
      "1219": "The access token has expired",
      "1266": "Too many requests",
      "1302": "The list can't be ordered by this field",
      "1905": "The workspace has reached the limit of its subscription",
    },
  },
  retry: {
    attempts: 4,
    statuses: [429, 502, 503, 504],
    backoff: { base: 2000, factor: 2, max: 60000 },
  },
  rateLimit: { limit: 100, window: 60, kind: "sliding", scope: "account" },
  timeout: 30000,
  secrets: [
    "awsaccesskeyid",
    "policy",
    "signature",
    "access_token",
    "client_secret",
    "code",
    "old_password",
    "password",
    "refresh_token",
    "token",
    "authorization",
    "cookie",
    "set-cookie",
  ],
};

/** What the runtime needs to know of the provider. */
export const factsFor = (options: ProtocolsIoOptions): Facts => ({
  ...FACTS,
  explain,
  servers: {
    api: options.servers?.["api"] ?? addressIn({ production: "https://www.protocols.io/api" }, options.environment),
    web: options.servers?.["web"] ?? addressIn({ production: "https://www.protocols.io" }, options.environment),
    organization: options.servers?.["organization"] ?? addressIn({ production: () => `https://${variable("subdomain", optionText("subdomain", options.subdomain), "www")}.protocols.io/api` }, options.environment),
  },
});

/** Options with the credentials that environment variables give. */
export const optionsFor = (options: ProtocolsIoOptions): ClientOptions => ({ ...options, token: options.token ?? environment("PROTOCOLS_IO_TOKEN") });

/** What `connect` gives: protocols-io with credentials, and no methods. */
export interface ProtocolsIoSession extends Session<paths> {}

/**
 * Signs in at protocols-io: a session, which the functions of `/operations` take. It has what every call
 * needs; what else a program wants it imports from `/features`, and hands in.
 *
 * @throws ConfigError for an option that can't be used, or that needs a feature which is not there
 */
export const connect = (
  options: ProtocolsIoOptions = {},
  ...features: readonly Feature<paths>[]
): ProtocolsIoSession =>
  attach({}, newEngine(factsFor(options), optionsFor(options), features));
