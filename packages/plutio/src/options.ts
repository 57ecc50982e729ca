import type { PlutioOptions as GeneratedOptions } from "./gen/client.gen.js";
import type { TokenOptions } from "./tokens/tokens.js";

/** Options of `createPlutio`: the credentials of an API client, or an access token from elsewhere. */
export interface PlutioOptions
  extends GeneratedOptions,
    Omit<TokenOptions, "clientId" | "clientSecret"> {
  /** Id of the API client, from Settings, API manager. */
  readonly clientId?: string | undefined;
  /** Secret of the API client. The app shows it once. */
  readonly clientSecret?: string | undefined;
}
