import { optionText } from "../core/address.js";
import type { ProviderDescriptor } from "../descriptor.js";
import { configError } from "../errors/fail.js";
import { environment } from "./environment.js";
import type { ClientOptions } from "./options.js";

/**
 * The values of the options that the spec declares (`organization`, `subdomain`), from the client's
 * options, else from the environment.
 *
 * @throws ConfigError naming the option and its rule
 */
export function declaredOptions(
  provider: ProviderDescriptor,
  options: ClientOptions,
): Map<string, string> {
  const values = new Map<string, string>();
  for (const [name, { env, pattern, required }] of Object.entries(provider.options ?? {})) {
    const value = options[name] ?? environment(env);
    const text = optionText(name, value, pattern);
    if (text !== undefined) values.set(name, text);
    // A whole address for every server leaves nothing for the option to fill.
    else if (required && !Object.keys(provider.servers).every((key) => options.servers?.[key]))
      throw configError(name, "is missing", env ? `give the option or set ${env}` : "");
  }
  return values;
}
