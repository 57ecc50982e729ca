import { configError } from "../errors/fail.js";

/** What an engine's `fetch` was given. */
export interface Given {
  readonly method: string;
  readonly url: string;
  readonly body?: unknown;
}

/** Node's own words for what it takes nothing of. No other engine lets these fail: they leave headers out. */
const CODES: Readonly<Record<string, string>> = {
  UND_ERR_INVALID_ARG: "hold one that this fetch does not send",
  UND_ERR_NOT_SUPPORTED: "hold one that this fetch does not send",
  UND_ERR_REQ_CONTENT_LENGTH_MISMATCH: "say another length than the body has",
};

const OTHER = "nodeFetch() of @specwright/runtime/node sends it";

const makes = (url: string, init: RequestInit): boolean => {
  try {
    return new Request(url, init) !== undefined;
  } catch {}
  return false;
};

/**
 * Why a request that failed can't have been sent: what no Request can be made of, and what Node's fetch
 * turns down before it connects. It is a mistake of whoever calls, and trying again won't help.
 *
 * @returns undefined where the request may have been sent
 */
export function refused(error: unknown, { method, url, body }: Given): Error | undefined {
  if (!(error instanceof TypeError)) return undefined;
  const { code, message } = (error.cause ?? {}) as { code?: unknown; message?: unknown };
  const header = CODES[String(code)];
  if (header) return configError("headers", header, OTHER);
  if (message === "bad port") {
    return configError("servers", "name a port that no fetch connects to", "choose another port");
  }
  // What the network said, not the engine.
  if (error.cause !== undefined) return undefined;
  if (!makes(url, {})) return configError("servers", "make an address that no request can have");
  if (!makes(url, { method })) return configError("method", `${method} is sent by no fetch`, OTHER);
  const has = body !== undefined && body !== null;
  if (has && !makes(url, { method, body: "" })) {
    return configError("body", `can't be sent with ${method} by fetch`, OTHER);
  }
  return undefined;
}
