import {
  ConfigError,
  type Credential,
  isApiError,
  oauth,
  type TokenBinding,
  type TokenSource,
} from "@specwright/runtime";
import type { UserId } from "../gen/client.gen.js";
import { userIdOf } from "./user-id.js";

/** Who a client works as. */
export interface Session {
  /** What the client is given as its token. */
  readonly credential: Credential | undefined;
  /**
   * The user's id, which the file service wants; signs in where that is needed to know it.
   *
   * @throws ConfigError where the token does not tell
   */
  userId(): Promise<UserId>;
}

/** Said where signing in fails: by far the most common reason is an account that has no password. */
export const SSO_HINT =
  "users of single sign-on (SAML) have no password here: make a token in Cytobank under Account Settings > API Token and give it as `token`";

const unknown = (): never => {
  throw new ConfigError("userId", "is not known", "the token does not tell; give it as an option");
};

/**
 * A session by user name and password: a token of eight hours, one request for it however many
 * calls wait, a new one before it runs out or when Cytobank says `Authentication Timeout`.
 */
export function passwordSession(username: string, password: string): Session {
  for (const [name, value] of Object.entries({ username, password })) {
    if (typeof value !== "string" || value === "") throw new ConfigError(name, "is empty");
  }
  // The name alone: the key of a budget may leave the process, and passwords can be guessed.
  const inner = oauth({ grant: "password", fields: { username, password }, id: username });
  let known: UserId | undefined;
  let bound: TokenSource | undefined;
  /** Looks at the answer on its way, since it names the user too. */
  const watched = (binding: TokenBinding): TokenBinding => ({
    ...binding,
    async request(body) {
      const answer = await binding.request(body).catch((error: unknown) => {
        const refused = isApiError(error) && error.status < 500 && error.status !== 429;
        if (refused) (error as Error).message += `; ${SSO_HINT}`;
        throw error;
      });
      const id = (answer as { user?: { id?: unknown } } | undefined)?.user?.id;
      if (typeof id === "number") known = id;
      return answer;
    },
  });
  const credential: TokenSource = {
    ...inner,
    bind(binding) {
      bound = inner.bind?.(watched(binding)) ?? inner;
      return bound;
    },
  };
  return {
    credential,
    async userId() {
      if (known === undefined) {
        // The answer that brings the token names the user, which is noted on its way.
        const token = await bound?.token();
        known ??= userIdOf(token ?? "");
      }
      return known ?? unknown();
    },
  };
}

/** A session by a token, or by something that gives one. */
export function tokenSession(credential: Credential | undefined): Session {
  if (typeof credential === "string") {
    return { credential, userId: async () => userIdOf(credential) ?? unknown() };
  }
  if (typeof credential !== "object") {
    const token = async () => (await credential?.()) ?? "";
    return { credential, userId: async () => userIdOf(await token()) ?? unknown() };
  }
  if (!credential.bind) {
    // The object itself, since its identity is what clients of one account share a budget by.
    return {
      credential,
      userId: async () => userIdOf(await credential.token()) ?? unknown(),
    };
  }
  let bound: TokenSource | undefined;
  const watched: TokenSource = {
    ...credential,
    token: (signal) => credential.token(signal),
    bind(binding) {
      bound = credential.bind?.(binding) ?? credential;
      return bound;
    },
  };
  return {
    credential: watched,
    userId: async () => userIdOf((await bound?.token()) ?? "") ?? unknown(),
  };
}
