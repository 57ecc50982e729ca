import type { Behind } from "./cause.js";

/**
 * Codes by which engines say that a connection never came to be (Node and undici by system codes, Bun
 * by its own), and Deno's words for it. Anything else may have happened after the request was written.
 */
const UNSENT =
  /^(?:E(?:CONNREFUSED|NOTFOUND|AI_AGAIN|(?:HOST|NET)(?:UNREACH|DOWN)|ADDRNOTAVAIL)|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket|ERR_TLS_CERT_ALTNAME_INVALID|CERT_|UNABLE_TO_|(?:DEPTH_ZERO_)?SELF_SIGNED_CERT)|(?:tcp connect|dns) error|invalid peer certificate/;

/** Did the connection fail before anything was written? When in doubt, no. */
export const isUnsent = ({ codes, messages }: Behind): boolean =>
  [...codes, ...messages].some((one) => UNSENT.test(one));

/** The first code as engines write them; anything longer is somebody's text. */
export const systemCode = ({ codes }: Behind): string | undefined =>
  codes.find((one) => /^\w{1,40}$/.test(one));
