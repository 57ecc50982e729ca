import type { AuthDescriptor } from "../descriptor.js";
import { checkToken } from "./check-token.js";
import { written } from "./place.js";

/** A token that was checked. */
export interface ReadyToken {
  readonly token: string;
  /** As it is written. */
  readonly value: string;
  /** What of it may come back in an answer. */
  readonly secrets: readonly string[];
}

/** A token, checked and written. */
function prepare(auth: AuthDescriptor, given: string): ReadyToken {
  const token = checkToken(auth, given);
  const value = written(auth, token);
  // A server may send the credential back without the word before it, or the password alone.
  const bare = value.slice((auth.prefix?.length ?? -1) + 1);
  const secrets = new Set([token, value, bare, token.slice(token.indexOf(":") + 1)]);
  return { token, value, secrets: [...secrets] };
}

/**
 * Makes what checks and writes the tokens of a scheme. The last one is kept, since few calls come with
 * another: in here, where no listing of a client's inside shows it.
 */
export function newReady(auth: AuthDescriptor): (token: string) => ReadyToken {
  let last: ReadyToken | undefined;
  return (token) => {
    if (!last || last.token !== token) last = prepare(auth, token);
    return last;
  };
}
