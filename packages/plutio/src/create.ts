import { ConfigError } from "@specwright/runtime";
import { createPlutio as createGenerated, type PlutioClient } from "./gen/client.gen.js";
import type { PlutioOptions } from "./options.js";
import { noTokens, plutioTokens } from "./tokens/tokens.js";

/**
 * Makes a client of the Plutio API.
 *
 * All clients of one client id in a process share its 1000 calls an hour. Who finds none left waits
 * for one; `timeout` bounds the wait.
 *
 * @throws ConfigError for options that can't be used together
 * @example
 * const plutio = createPlutio({
 *   clientId: process.env.PLUTIO_CLIENT_ID,
 *   clientSecret: process.env.PLUTIO_CLIENT_SECRET,
 *   business: "studio",
 * });
 * const task = await plutio.tasks.create({ title: "Send proposal", projectId });
 */
export function createPlutio(options: PlutioOptions = {}): PlutioClient {
  const { clientId, clientSecret, tokenCache, onTokens, accessToken, ...rest } = options;
  const byClient = clientId !== undefined || clientSecret !== undefined;
  if (accessToken !== undefined && byClient) {
    throw new ConfigError("accessToken", "stands beside clientId", "give one of the two");
  }
  const credential = byClient
    ? plutioTokens({
        clientId: clientId ?? "",
        clientSecret: clientSecret ?? "",
        tokenCache,
        onTokens,
      })
    : (accessToken ?? noTokens);
  return createGenerated({ ...rest, accessToken: credential });
}
