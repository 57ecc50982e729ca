import { describe, expect, it } from "vitest";
import { oauth } from "../../src/auth/oauth.js";
import { quiet } from "../support/clock.js";
import { clientOf, failure, json, type Seen } from "../support/handler.js";
import { FIELDS, rig } from "./oauth-kit.js";

describe("the first token", () => {
  it("is asked for as the spec says, without credentials, once", async () => {
    const { get, asked, seen } = rig();
    expect(await get()).toEqual({ as: "Bearer access-1" });
    await get();
    expect(asked.map(({ body }) => body)).toEqual([
      { grant_type: "client_credentials", ...FIELDS },
    ]);
    expect(seen[0]?.headers.has("authorization")).toBe(false);
    expect(seen[0]?.headers.get("content-type")).toBe("application/x-www-form-urlencoded");
    expect(seen[0]?.method).toBe("POST");
  });

  it("is asked for once, however many calls wait", async () => {
    const { client, clock, asked } = rig();
    const calls = Promise.all(Array.from({ length: 20 }, () => client.things.get("x")));
    expect(new Set((await clock.settle(calls)).map(({ as }: { as: string }) => as))).toEqual(
      new Set(["Bearer access-1"]),
    );
    expect(asked).toHaveLength(1);
  });

  it("comes from fields that a function gives", async () => {
    const { get, asked } = rig({
      fields: async () => ({ client_id: "late", client_secret: "later-secret" }),
    });
    await get();
    expect(asked[0]?.body).toEqual({
      grant_type: "client_credentials",
      client_id: "late",
      client_secret: "later-secret",
    });
  });

  it("comes from the grant that one names", async () => {
    const grants = { password: {}, client_credentials: { grant_type: "client_credentials" } };
    const { get, asked } = rig({ grant: "client_credentials" }, { descriptor: { grants } });
    await get();
    expect(asked[0]?.body.grant_type).toBe("client_credentials");
    const first = rig(
      { fields: { username: "u", password: "canary-password" } },
      { descriptor: { grants } },
    );
    await first.get();
    expect(first.asked[0]?.body).toEqual({ username: "u", password: "canary-password" });
  });

  it("of a grant that the spec does not know is refused", async () => {
    const { get } = rig({ grant: "magic" });
    const error = await failure(get());
    expect(error.message).toBe("grant is none that acme knows (client_credentials, refresh_token)");
  });

  it("may be what one kept", async () => {
    const { get, asked } = rig({ tokens: { accessToken: "kept-access" } });
    expect(await get()).toEqual({ as: "Bearer kept-access" });
    expect(asked).toHaveLength(0);
  });

  it.each([{}, { access_token: "" }, { access_token: 5 }, null])(
    "must be in the answer: %j",
    async (answer) => {
      const { get } = rig({}, { grant: () => json(answer) });
      expect((await failure(get())).message).toBe(
        "token is missing in the answer of oauth.createToken",
      );
    },
  );

  it("is asked for again by the next call, where it could not be had", async () => {
    const grant = (_: Seen, i: number) =>
      i === 0 ? json({ message: "later" }, 503) : json({ access_token: "access-2" });
    const { get, asked } = rig({}, { grant });
    expect((await failure(get())).message).toBe("acme oauth.createToken: 503 — later");
    expect(await get()).toEqual({ as: "Bearer access-2" });
    expect(asked).toHaveLength(2);
  });

  it("that could not be had fails every call that waits for it, with one request", async () => {
    const { client, clock, asked } = rig({}, { grant: () => json({}, 400) });
    const calls = ["x", "y", "z"].map((id) => failure(client.things.get(id)));
    const errors = await clock.settle(Promise.all(calls));
    expect(errors.map(({ name }) => name)).toEqual(Array(3).fill("BadRequestError"));
    expect(asked).toHaveLength(1);
  });

  it("needs fields: a function that throws fails the call with its error, and is asked again", async () => {
    let turn = 0;
    const fields = () => {
      if (turn++ === 0) throw new Error("vault is sealed");
      return FIELDS;
    };
    const { get, asked } = rig({ fields });
    expect((await failure(get())).message).toBe("vault is sealed");
    expect(asked).toHaveLength(0);
    expect(await get()).toEqual({ as: "Bearer access-1" });
    expect(turn).toBe(2);
  });

  it("leaves the fields that it was given as they were", async () => {
    const fields = Object.freeze({ ...FIELDS, code: "one-time-code" });
    const tokens = { accessToken: "old", refreshToken: "refresh-0", expiresAt: 1 };
    await rig({ fields, tokens }).get();
    expect(fields.code).toBe("one-time-code");
  });

  it("the spec's constants go under one's own fields", async () => {
    const { get, asked } = rig({ fields: { ...FIELDS, grant_type: "mine", scope: "read" } });
    await get();
    expect(asked[0]?.body).toEqual({ ...FIELDS, grant_type: "mine", scope: "read" });
  });

  it("of a spec with nothing but a refresh grant needs a refresh token", async () => {
    const descriptor = { grants: { refresh_token: { grant_type: "refresh_token" } } };
    const none = rig({}, { descriptor });
    expect((await failure(none.get())).message).toBe(
      "grant is none that acme knows (refresh_token)",
    );
    expect(none.asked).toHaveLength(0);
    const tokens = { accessToken: "old", refreshToken: "refresh-0", expiresAt: 1 };
    const kept = rig({ tokens }, { descriptor });
    expect(await kept.get()).toEqual({ as: "Bearer access-1" });
    expect(kept.asked[0]?.body).toEqual({
      grant_type: "refresh_token",
      refresh_token: "refresh-0",
      ...FIELDS,
    });
  });

  it.each([{}, undefined])("of a spec with the grants %j is refused", async (grants) => {
    const error = await failure(rig({}, { descriptor: { grants } as never }).get());
    expect([error.name, error.message]).toEqual(["ConfigError", "grant is none that acme knows"]);
  });

  it("comes from the first grant that is no refresh, wherever that stands", async () => {
    const grants = {
      refresh_token: { grant_type: "refresh_token" },
      password: { grant_type: "password" },
      client_credentials: { grant_type: "client_credentials" },
    };
    const { get, asked } = rig({}, { descriptor: { grants } });
    await get();
    expect(asked[0]?.body.grant_type).toBe("password");
  });
});

describe("whoever aborts", () => {
  it("stops waiting; the others get the token", async () => {
    let answer = (_: Response): void => {};
    const { client, clock, asked } = rig(
      {},
      { grant: () => new Promise((done) => (answer = done)) },
    );
    const controller = new AbortController();
    const first = failure(client.things.get("x", {}, { signal: controller.signal }));
    const second = client.things.get("y");
    await quiet();
    controller.abort("gone");
    expect(await first).toBe("gone");
    answer(json({ access_token: "access-1" }));
    expect(await clock.settle(second)).toEqual({ as: "Bearer access-1" });
    expect(asked).toHaveLength(1);
  });

  it("alone leaves the token for the next call", async () => {
    let answer = (_: Response): void => {};
    const { client, clock, asked, get } = rig(
      {},
      { grant: () => new Promise((done) => (answer = done)) },
    );
    const controller = new AbortController();
    const only = failure(client.things.get("x", {}, { signal: controller.signal }));
    await quiet();
    controller.abort("gone");
    expect(await only).toBe("gone");
    answer(json({ access_token: "access-1" }));
    await quiet();
    expect(await get()).toEqual({ as: "Bearer access-1" });
    expect([asked.length, clock.pending]).toEqual([1, 0]);
  });
});

describe("the source", () => {
  it("is of no use before a client has it", () => {
    expect(() => oauth({ fields: FIELDS }).token()).toThrow(
      "token is a token source that no client has bound",
    );
  });

  it("names its account for budgets, also where a client has bound it", () => {
    const bound = (options: Parameters<typeof oauth>[0]) => oauth(options).bind?.({} as never);
    expect(bound({ fields: FIELDS, id: "lab" })?.id).toBe("lab");
    expect(bound({ fields: FIELDS })?.id).toBe(oauth({ fields: FIELDS }).id);
    expect("id" in oauth({ fields: () => FIELDS })).toBe(false);
    expect("id" in (bound({ fields: () => FIELDS }) as object)).toBe(false);
  });

  it("names its account for budgets", () => {
    expect(oauth({ fields: FIELDS, id: "lab" }).id).toBe("lab");
    expect(oauth({ fields: FIELDS }).id).toBe(oauth({ fields: FIELDS }).id);
    expect(oauth({ fields: FIELDS }).id).not.toContain("canary");
    expect(oauth({ fields: () => FIELDS }).id).toBeUndefined();
  });

  it("of an option without token operation says so", async () => {
    const { client } = clientOf(() => json({}), { token: oauth({ fields: FIELDS }) });
    expect((await failure(client.things.get("x"))).message).toMatch(
      /^grant is none that acme knows/,
    );
  });

  it("keeps its secrets out of errors", async () => {
    const echo = ({ body }: Seen) => json({ message: `bad request: ${body}` }, 400);
    const { get } = rig(
      { tokens: { accessToken: "x", refreshToken: "canary-refresh", expiresAt: 1 } },
      { grant: echo },
    );
    const error = await failure(get());
    for (const secret of ["canary-client-secret", "canary-refresh"]) {
      expect(JSON.stringify(error) + error.message).not.toContain(secret);
    }
  });

  it("keeps what it was handed out of errors, too", async () => {
    const grant = () =>
      json({ access_token: "handed-access-1", refresh_token: "handed-refresh-1" });
    const data = () => json({ message: "handed-access-1 and handed-refresh-1" }, 400);
    const error = await failure(rig({}, { grant, data }).get());
    expect(error.message).toBe("acme things.get: 400 — [redacted] and [redacted]");
  });

  it("takes a slot of the budget for token calls, unless the spec says otherwise", async () => {
    const limit = (tokens: boolean) => ({
      rateLimit: { limit: 2, window: 60, kind: "clock", tokens },
    });
    for (const [tokens, sent] of [
      [true, 1],
      [false, 2],
    ] as const) {
      const taken: string[] = [];
      const store = {
        take(key: string) {
          taken.push(key);
          return 0;
        },
        learn() {},
      };
      const { get } = rig({}, { facts: limit(tokens), client: { rateLimit: { store } } });
      await get();
      expect(taken).toHaveLength(3 - sent);
    }
  });

  it("hides what is secret among its fields, not the name of the client", async () => {
    const fields = { client_id: "my-client-id", client_secret: "my-client-secret" };
    const grant = ({ body }: Seen) => json({ message: body.replaceAll("&", " ") }, 400);
    const error = await failure(rig({ fields }, { grant }).get());
    expect(error.message).toContain("client_id=my-client-id client_secret=[redacted]");
  });
});

it("a source gives no provider the tokens of another", () => {
  const source = oauth({ fields: FIELDS });
  const bind = (provider: string) => () => source.bind?.({ provider } as never);
  for (const provider of ["acme", "acme"]) bind(provider)();
  expect(bind("other")).toThrow("token is a source of acme's tokens (each provider needs its own)");
});
