import { ConfigError, extend } from "@specwright/runtime";
import { additions, type CytobankAdditions } from "./additions.js";
import { type CytobankClient, createCytobank as createGenerated } from "./gen/client.gen.js";
import type { CytobankCredentials, CytobankOptions } from "./options.js";
import { passwordSession, type Session, tokenSession } from "./session/session.js";

/** A client of the Cytobank API: every operation as a method, and what is built from several. */
export type Cytobank = CytobankClient & CytobankAdditions;

/** Two ways to sign in at once, or half of one, is a mistake that would show much later. */
function sessionOf({ username, password, token }: Partial<CytobankCredentials>): Session {
  if (token !== undefined) {
    if (username !== undefined || password !== undefined) {
      throw new ConfigError("token", "goes without user name and password", "give one of the two");
    }
    return tokenSession(token);
  }
  if (username === undefined && password === undefined) return tokenSession(undefined);
  if (username === undefined) throw new ConfigError("username", "is missing beside the password");
  if (password === undefined) throw new ConfigError("password", "is missing beside the user name");
  return passwordSession(username, password);
}

/**
 * Makes a client of the Cytobank API.
 *
 * @param options `subdomain` of your server; `username` and `password`, or `token`; and what every
 * client takes: `timeout`, `retries`, `fetch`, `logger`, `layers`, `servers`
 * @throws ConfigError for an option that can't be used
 * @example
 * const cytobank = createCytobank({ subdomain: "premium", username, password });
 * const files = await cytobank.fcsFiles.list(90210);
 * await cytobank.transfers.downloadAll(files, { directory: "fcs" });
 */
export function createCytobank(options: CytobankOptions): Cytobank {
  // Without types one may leave them out; then the first option that is needed says so.
  const { username, password, token, storage, ...rest } = options ?? ({} as CytobankOptions);
  const session = sessionOf({ username, password, token } as Partial<CytobankCredentials>);
  const client = createGenerated({ ...rest, token: session.credential });
  return extend(client, additions(client, session, storage)) as unknown as Cytobank;
}
