/**
 * Tells which organizations a token belongs to, and what went wrong where it is a bad one.
 *
 *     node whose-token.ts
 */
import { isApiError, isAuthenticationError, isConfigError } from "@specwright/pluto";
import { pluto } from "./client.ts";

try {
  for (const { uuid, name } of await pluto.organizations.list()) console.log(`${uuid}\t${name}`);
} catch (error) {
  if (isConfigError(error)) console.error(`no good token: ${error.message}`);
  else if (isAuthenticationError(error)) console.error("the token is wrong or was deleted");
  else if (isApiError(error)) console.error(`${error.status} ${error.code}: ${error.message}`);
  else throw error;
  process.exitCode = 1;
}
