import type { Answer } from "./answer.js";

/** The response of an answer with a body that can be read, where what was read of it was the whole. */
export function renewed({ response, text }: Answer): Response {
  if (text === undefined) return response;
  const { status, statusText, headers, url } = response;
  const fresh = new Response(text || null, { status, statusText, headers });
  return Object.defineProperty(fresh, "url", { value: url, configurable: true });
}
