import type { AuthDescriptor } from "../descriptor.js";
import { ConfigError } from "../errors/config-error.js";

/**
 * Checks a token against the provider's rule. The token itself is never shown.
 *
 * @throws ConfigError naming option, rule and where to get a right one
 */
export function checkToken(auth: AuthDescriptor, token: unknown): string {
  if (typeof token !== "string" || token === "") {
    throw new ConfigError(auth.option, "is empty", auth.hint);
  }
  if (auth.pattern && !new RegExp(auth.pattern, "u").test(token)) {
    throw new ConfigError(auth.option, `does not match ${auth.pattern}`, auth.hint);
  }
  if (/[^\t\u0020-\u007e\u0080-\u00ff]/.test(token)) {
    throw new ConfigError(auth.option, "holds characters that no header can carry", auth.hint);
  }
  return token;
}
