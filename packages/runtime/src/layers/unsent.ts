/**
 * Codes by which engines say that a connection never came to be: Node and undici by system codes,
 * Bun by its own. Anything else may have happened after the request was written.
 */
const UNSENT =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket|ERR_TLS_CERT_ALTNAME_INVALID|CERT_|UNABLE_TO_|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN)/;

/** Deno gives no code, only words. */
const WORDS = /tcp connect error|dns error|invalid peer certificate/;

/** The errors behind an error, itself included. */
function* chain(error: unknown, depth = 0): Generator<{ code?: unknown; message?: unknown }> {
  if (typeof error !== "object" || error === null || depth > 4) return;
  yield error;
  const { cause, errors } = error as { cause?: unknown; errors?: unknown };
  yield* chain(cause, depth + 1);
  if (Array.isArray(errors)) for (const one of errors) yield* chain(one, depth + 1);
}

/** A code as engines write them; anything longer is somebody's text. */
const CODE = /^\w{1,40}$/;

/** The first system code behind an error of fetch. */
export function systemCode(error: unknown): string | undefined {
  for (const { code } of chain(error)) if (typeof code === "string" && CODE.test(code)) return code;
  return undefined;
}

/** Did the connection fail before anything was written? When in doubt, no. */
export function isUnsent(error: unknown): boolean {
  for (const { code, message } of chain(error)) {
    if (typeof code === "string" && UNSENT.test(code)) return true;
    if (typeof message === "string" && WORDS.test(message)) return true;
  }
  return false;
}
