import { visible } from "./line.js";
import type { Redactor } from "./redactor.js";
import { REDACTED } from "./words.js";

/**
 * An address that may be logged: no user info, no fragment, secret parameters blotted out, and
 * nothing that ends the line.
 *
 * @param own is it the provider's? The query of a foreign (signed) address is a secret as a whole.
 */
export function cleanUrl(address: string, redactor: Redactor, own = true): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url) return "[not an address]";
  let query = "";
  if (url.search) {
    query = own
      ? [...url.searchParams]
          .map(([name, value]) => `${name}=${redactor.hides(name) ? REDACTED : value}`)
          .join("&")
      : REDACTED;
  }
  return visible(redactor.text(`${url.origin}${url.pathname}${query && `?${query}`}`));
}
