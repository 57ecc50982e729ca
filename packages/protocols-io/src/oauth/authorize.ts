import { ConfigError } from "@specwright/runtime";
import { withoutSlashes } from "../ids/ids.js";

const API = "https://www.protocols.io/api";

/** What the page on which a user authorises a client is given. */
export interface AuthorizeOptions {
  /** The client, from the developers page. */
  readonly clientId: string;
  /** Where the browser is sent afterwards; must be the address that is registered for the client. */
  readonly redirectUrl: string;
  /** A value of your own that comes back with the code: make it random, and compare it. */
  readonly state?: string | undefined;
  /** Default `readwrite`, the only published one. */
  readonly scope?: string | undefined;
  /** Address of the API. Default: the provider's. */
  readonly server?: string | undefined;
}

/**
 * The address to send a user's browser to. It is not a call: the user logs in there, and the browser
 * comes back to `redirectUrl` with a code.
 *
 * The provider's parameter is `redirect_url`, not OAuth's `redirect_uri`, so OAuth libraries get it
 * wrong.
 *
 * @example response.redirect(authorizeUrl({ clientId, redirectUrl: "https://app.example/back", state }));
 */
export function authorizeUrl(options: AuthorizeOptions): string {
  const { clientId, redirectUrl, state, scope = "readwrite", server = API } = options;
  if (!clientId) throw new ConfigError("clientId", "is empty", "copy it from the developers page");
  if (!URL.canParse(redirectUrl)) {
    throw new ConfigError("redirectUrl", "is no address", "give the registered one, whole");
  }
  const url = new URL(`${withoutSlashes(server)}/v3/oauth/authorize`);
  const query = { client_id: clientId, redirect_url: redirectUrl, response_type: "code", scope };
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  if (state !== undefined) url.searchParams.set("state", state);
  return url.href;
}

/** How a callback is read. */
export interface CallbackOptions {
  /**
   * Takes a callback without any `state`, too. The published callback shows none, newer readings do;
   * but without it nobody can tell whose sign-in came back, and a stranger's can be slipped to a user.
   */
  readonly missingState?: "accept" | undefined;
}

/**
 * Reads the code out of the address that the browser came back to.
 *
 * @param address the whole address, or its query
 * @param state what `authorizeUrl` was given. Left out, nothing is compared; one that is empty or undefined is
 * refused, for a session that has lost its state must not take a stranger's sign-in
 * @throws ConfigError where there is no code, or where no state or another one came back
 */
export function readCallback(
  address: string,
  ...given: [state?: string | undefined, options?: CallbackOptions]
): string {
  const [state, options = {}] = given;
  // One that was given and is lost is not one that was left out.
  if (given.length > 0 && (typeof state !== "string" || state === ""))
    throw new ConfigError("state", "is not known", "the session may be over: sign in again");
  const query = address.includes("?") ? address.slice(address.indexOf("?") + 1) : address;
  const fields = new URLSearchParams(query.split("#", 1)[0]);
  const code = fields.get("code");
  if (!code)
    throw new ConfigError("code", "is missing in the address", "the user may have declined");
  const [back = null, ...more] = fields.getAll("state");
  const missing = back === null && options.missingState === "accept";
  if (state !== undefined && !missing && (back !== state || more.length > 0)) {
    const rule = back === null ? "did not come back" : "is not the one that was sent";
    throw new ConfigError("state", rule, "it may be somebody else's sign-in");
  }
  return code;
}
