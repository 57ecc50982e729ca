import type { AuthDescriptor } from "../descriptor.js";
import { REDACTED } from "../redact/words.js";

/** An answer whose address does not show a credential that was put into it. */
export function hideInUrl(response: Response, schemes: Iterable<AuthDescriptor>): Response {
  for (const { in: place, name } of schemes) {
    if (place !== "query" || !URL.canParse(response.url)) continue;
    const url = new URL(response.url);
    if (!url.searchParams.has(name)) continue;
    url.searchParams.set(name, REDACTED);
    Object.defineProperty(response, "url", { value: url.href, configurable: true });
  }
  return response;
}
