import type { TokenSource } from "../../src/auth/credential.js";
import type { Facts } from "../../src/core/facts.js";

/** A provider that wants one key in a header. */
export const ACME_KEY: Facts = {
  name: "acme",
  servers: { api: "https://api.acme.test" },
  auth: { key: { in: "header", name: "X-Key", option: "token" } },
  security: [["key"]],
  retry: { attempts: 1, statuses: [], backoff: { base: 1, factor: 1, max: 1 } },
  secrets: [],
};

/** A source of tokens, and what asks the provider by the operation that was lent to it. */
export function lent(): { token: TokenSource; ask: () => Promise<unknown> } {
  let ask = async (): Promise<unknown> => undefined;
  const token: TokenSource = {
    token: () => "unbound",
    bind: ({ request }) => {
      ask = () => request({});
      return { token: () => "t0ken1" };
    },
  };
  return { token, ask: () => ask() };
}
