import { type OAuthOptions, oauth } from "../../src/auth/oauth.js";
import type { TokenDescriptor } from "../../src/descriptor.js";
import { FakeClock } from "../support/clock.js";
import { clientOf, json, type Seen } from "../support/handler.js";
import { operation, provider } from "../support/provider.js";

export const TOKENS: TokenDescriptor = {
  operation: "oauth.createToken",
  grants: {
    client_credentials: { grant_type: "client_credentials" },
    refresh_token: { grant_type: "refresh_token" },
  },
  accessToken: ["/accessToken", "/access_token"],
  refreshToken: ["/refresh_token"],
  expiresIn: ["/expires_in", "/accessTokenExpiresAt"],
};

export const FIELDS = { client_id: "id-1", client_secret: "canary-client-secret" };
export const HOUR = 3600_000;

interface Rig {
  descriptor?: Partial<TokenDescriptor>;
  facts?: object;
  client?: object;
  /** Answers the token operation; the default counts tokens. */
  grant?: (seen: Seen, index: number) => Response | Error | Promise<Response>;
  /** Answers everything else. */
  data?: (seen: Seen) => Response;
}

export function rig(
  options: Partial<OAuthOptions> = {},
  { descriptor, facts, client: more, grant, data }: Rig = {},
) {
  const clock = new FakeClock();
  const asked: { at: number; body: Record<string, string> }[] = [];
  const start = clock.now();
  const auth = {
    bearer: {
      in: "header",
      name: "Authorization",
      prefix: "Bearer",
      option: "token",
      token: { ...TOKENS, ...descriptor },
    },
  } as const;
  const operations = {
    "oauth.createToken": operation({
      method: "POST",
      path: "/oauth/token",
      security: [],
      body: { types: ["application/x-www-form-urlencoded"], required: true },
    }),
    "things.get": operation(),
  };
  const source = oauth({ fields: FIELDS, ...options });
  const { client, seen } = clientOf(
    (one) => {
      if (one.url.pathname !== "/oauth/token")
        return data?.(one) ?? json({ as: one.headers.get("authorization") });
      asked.push({
        at: clock.now() - start,
        body: Object.fromEntries(new URLSearchParams(one.body)),
      });
      return (
        grant?.(one, asked.length - 1) ??
        json({ access_token: `access-${asked.length}`, expires_in: 3600 })
      );
    },
    { ...clock.option, retries: 0, token: source, ...more },
    operations,
    provider({ auth, security: [["bearer"]], ...facts }),
  );
  const get = (callOptions: object = {}) => clock.settle(client.things.get("x", {}, callOptions));
  return { clock, client, asked, seen, get, source };
}

/** A token operation that gives a new refresh token with each token. */
export const rotating = (_: Seen, i: number) =>
  json({ access_token: `access-${i + 1}`, refresh_token: `refresh-${i + 1}`, expires_in: 3600 });

/** Grants of a sign-in, whose code buys one token. */
export const SIGN_IN = {
  authorization_code: { grant_type: "authorization_code" },
  refresh_token: { grant_type: "refresh_token" },
};
