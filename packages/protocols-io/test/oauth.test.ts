import type { TokenSet } from "@specwright/runtime";
import { describe, expect, it } from "vitest";
import { authorizeUrl, createProtocolsIo, readCallback, userTokens } from "../src/index.js";
import { type Arrived, connect, failure } from "./support/server.js";

const CLIENT = { clientId: "example-client", clientSecret: "canary-secret-1234" };
const fields = ({ body }: Arrived) => Object.fromEntries(new URLSearchParams(body.toString()));
const bearer = ({ headers }: Arrived) => headers.authorization?.replace("Bearer ", "");
const EXPIRED = { status: 400, body: { status_code: 1219, error_message: "token is expired" } };
const PROFILE = { user: { name: "Ana Torres" }, status_code: 0 };

/** A provider whose tokens rotate: a pair works until the next one is handed out. */
function rotating(first: { access: string; refresh: string }) {
  let now = first;
  let count = 0;
  return (request: Arrived) => {
    if (request.url.pathname !== "/v3/oauth/token") {
      return bearer(request) === now.access ? PROFILE : EXPIRED;
    }
    const { grant_type, refresh_token } = fields(request);
    if (grant_type !== "refresh_token" || refresh_token !== now.refresh) {
      const body = { status_code: 1217, error_message: "Refresh token is expired" };
      return { status: 400, body };
    }
    count += 1;
    now = { access: `canary-access-${count}`, refresh: `canary-refresh-${count}` };
    return {
      access_token: now.access,
      refresh_token: now.refresh,
      token_type: "bearer",
      expires_in: "30681976",
      refresh_expires_in: "62217976",
      scope: "readwrite",
      status_code: 0,
    };
  };
}

describe("signing in", () => {
  it("sends the browser to an address with redirect_url", () => {
    const url = new URL(
      authorizeUrl({
        clientId: "example-client",
        redirectUrl: "https://app.example/back?a=1&b",
        state: "s 1",
      }),
    );
    expect(url.origin + url.pathname).toBe("https://www.protocols.io/api/v3/oauth/authorize");
    expect([...url.searchParams]).toEqual([
      ["client_id", "example-client"],
      ["redirect_url", "https://app.example/back?a=1&b"],
      ["response_type", "code"],
      ["scope", "readwrite"],
      ["state", "s 1"],
    ]);
  });

  it("goes to the server that the client goes to", () => {
    const protocolsIo = createProtocolsIo({ servers: { api: "http://127.0.0.1:4010/api" } });
    const url = protocolsIo.oauth.authorizeUrl({ clientId: "c", redirectUrl: "https://a.example" });
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:4010\/api\/v3\/oauth\/authorize\?/);
  });

  it("refuses an address that is none", () => {
    expect(() => authorizeUrl({ clientId: "c", redirectUrl: "/back" })).toThrow(/^redirectUrl /);
    expect(() => authorizeUrl({ clientId: "", redirectUrl: "https://a.example" })).toThrow(
      /^clientId /,
    );
  });

  it("reads the code, and compares the state where it comes back", () => {
    expect(readCallback("https://app.example/back?code=abc&scope=readwrite")).toBe("abc");
    expect(readCallback("https://app.example/back?code=abc&state=s1#x", "s1")).toBe("abc");
    expect(() => readCallback("?code=abc&state=other", "s1")).toThrow(/^state is not the one/);
    // Whoever slips a stranger's sign-in to a user would leave the state out, or send two.
    expect(() => readCallback("?code=attackers", "s1")).toThrow(/^state did not come back/);
    expect(() => readCallback("?code=attackers#state=s1", "s1")).toThrow(
      /^state did not come back/,
    );
    expect(() => readCallback("?code=attackers&state=", "s1")).toThrow(/^state is not the one/);
    expect(() => readCallback("?code=a&state=s1&state=s2", "s1")).toThrow(/^state is not the one/);
    expect(() => readCallback("?code=a&state=s2&state=s1", "s1")).toThrow(/^state is not the one/);
    const lenient = { missingState: "accept" } as const;
    expect(readCallback("?code=abc", "s1", lenient)).toBe("abc");
    expect(() => readCallback("?code=abc&state=x", "s1", lenient)).toThrow(/^state is not the one/);
    expect(() => readCallback("?error=denied", "s1")).toThrow(/^code is missing/);
  });

  it("takes no sign-in of whoever comes to a session that has lost its state", () => {
    for (const lost of [undefined, null, "", 5])
      for (const query of ["?code=attackers", "?code=attackers&state=", "?code=attackers&state=s1"])
        for (const options of [undefined, { missingState: "accept" } as const])
          expect(() => readCallback(query, lost as string, options)).toThrow(
            /^state is not known .the session may be over/,
          );
    expect(readCallback("?code=a&state=s1")).toBe("a");
  });

  it("exchanges the code by a form, without redirect address and without token", async () => {
    const { protocolsIo, requests } = await connect(() => ({
      access_token: "canary-access-0",
      refresh_token: "canary-refresh-0",
      expires_in: "30681976",
      refresh_expires_in: 62217976,
      user: { name: "Ana Torres" },
      status_code: 0,
    }));
    const before = Date.now();
    const tokens = await protocolsIo.oauth.exchangeCode({ ...CLIENT, code: "abc" });
    const [request] = requests as [Arrived];
    expect(request.headers["content-type"]).toBe("application/x-www-form-urlencoded");
    expect(request.headers.authorization).toBeUndefined();
    expect(fields(request)).toEqual({
      client_id: "example-client",
      client_secret: "canary-secret-1234",
      grant_type: "authorization_code",
      code: "abc",
    });
    expect(tokens).toMatchObject({
      accessToken: "canary-access-0",
      refreshToken: "canary-refresh-0",
    });
    expect(tokens.user?.name).toBe("Ana Torres");
    const [access, refresh] = [tokens.expiresAt ?? 0, tokens.refreshExpiresAt ?? 0];
    expect(Math.abs(access - before - 30_681_976_000)).toBeLessThan(5000);
    expect(refresh - access).toBe((62_217_976 - 30_681_976) * 1000);
  });
});

describe("a signed-in user's tokens", () => {
  const old = { accessToken: "canary-access-old", refreshToken: "canary-refresh-old" };

  async function rig(options: object = {}, first = { access: "x", refresh: old.refreshToken }) {
    const events: string[] = [];
    const provider = rotating(first);
    const kept: unknown[] = [];
    const token = userTokens({
      ...CLIENT,
      tokens: old,
      onTokens: async (tokens) => {
        events.push(`keep ${tokens.accessToken}`);
        await new Promise((done) => setTimeout(done, 20));
        kept.push(tokens);
        events.push(`kept ${tokens.accessToken}`);
      },
      ...options,
    });
    const server = await connect(
      (request) => {
        const { pathname } = request.url;
        events.push(pathname === "/v3/oauth/token" ? "refresh" : `call ${bearer(request)}`);
        return provider(request);
      },
      { token },
    );
    return { ...server, events, kept };
  }

  it("are refreshed once for five calls that find them expired, and kept before they are used", async () => {
    const { protocolsIo, events, kept } = await rig();
    const users = await Promise.all(Array.from({ length: 5 }, () => protocolsIo.profile.get()));
    expect(users.map(({ name }) => name)).toEqual(Array(5).fill("Ana Torres"));
    expect(events.filter((event) => event === "refresh")).toHaveLength(1);
    expect(events.filter((event) => event === "call canary-access-old")).toHaveLength(5);
    expect(events.filter((event) => event === "call canary-access-1")).toHaveLength(5);
    expect(events.indexOf("call canary-access-1")).toBeGreaterThan(
      events.indexOf("kept canary-access-1"),
    );
    expect(kept).toEqual([
      {
        accessToken: "canary-access-1",
        refreshToken: "canary-refresh-1",
        expiresAt: expect.any(Number),
      },
    ]);
  });

  it("are refreshed before five calls where their time is known to be over", async () => {
    const tokens = { ...old, expiresAt: Date.now() - 1000 };
    const { protocolsIo, events } = await rig({ tokens });
    await Promise.all(Array.from({ length: 5 }, () => protocolsIo.profile.get()));
    expect(events.filter((event) => event === "refresh")).toHaveLength(1);
    expect(events).not.toContain("call canary-access-old");
  });

  it("that can't be refreshed any more say what to do, and no secret", async () => {
    const { protocolsIo, events } = await rig({}, { access: "x", refresh: "another" });
    const error = await failure(protocolsIo.profile.get());
    expect(error.name).toBe("AuthenticationError");
    expect(error.code).toBe(1217);
    expect(error.operationId).toBe("oauth.tokens.create");
    expect(error.message).toBe(
      "protocols-io oauth.tokens.create: 400 1217 — Refresh token is expired (The refresh token has expired: only the user can help, by authorising the client again)",
    );
    expect(JSON.stringify(error) + error.stack).not.toContain("canary");
    expect(events.filter((event) => event === "refresh")).toHaveLength(1);
  });

  it("need a refresh token", () => {
    expect(() => userTokens({ ...CLIENT, tokens: { accessToken: "a" } })).toThrow(
      /^tokens hold no refresh token/,
    );
  });
});

describe("the tokens of several users", () => {
  const cache = () => {
    const kept = new Map<string, TokenSet>();
    return {
      kept,
      get: (key: string) => kept.get(key),
      set: (key: string, tokens: TokenSet) => void kept.set(key, tokens),
    };
  };

  it("do not mix in one cache", async () => {
    const shared = cache();
    for (const id of ["ana", "ben"]) {
      const provider = rotating({ access: "x", refresh: `canary-refresh-${id}` });
      const tokens = { accessToken: `canary-old-${id}`, refreshToken: `canary-refresh-${id}` };
      const token = userTokens({ ...CLIENT, tokens, cache: shared, id });
      const { protocolsIo, requests } = await connect(provider, { token });
      await protocolsIo.profile.get();
      expect(requests.map(bearer)[0]).toBe(`canary-old-${id}`);
    }
    expect([...shared.kept.keys()].sort()).toEqual(["protocols-io:ana", "protocols-io:ben"]);
  });

  it("need names there", () => {
    const tokens = { accessToken: "a", refreshToken: "b" };
    expect(() => userTokens({ ...CLIENT, tokens, cache: cache() })).toThrow(/^id is missing/);
  });
});

describe("the kinds of token", () => {
  it.each([
    ["a client token", "canary-client-token"],
    ["a function", async () => "canary-client-token"],
  ])("%s goes into the header as Bearer", async (_, token) => {
    const { protocolsIo, requests } = await connect(() => PROFILE, { token });
    await protocolsIo.profile.get();
    expect(requests[0]?.headers.authorization).toBe("Bearer canary-client-token");
  });
});
