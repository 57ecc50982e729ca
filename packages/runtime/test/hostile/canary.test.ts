import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { sendJson } from "../support/server.js";
import { CANARIES, Kit, load } from "./kit.js";

/** A kit whose errors and lines are wrong on purpose: the search itself must be able to fail. */
async function planted(error: unknown, line?: unknown): Promise<Kit> {
  const kit = new Kit(await load());
  kit.errors.push(error);
  if (line !== undefined) kit.lines.push(line);
  return kit;
}

describe("the search for canaries", () => {
  const hidden = (where: string): Error => {
    const error = new Error("plain");
    if (where === "message") error.message = CANARIES.token;
    if (where === "stack") error.stack = `at ${CANARIES.token}`;
    if (where === "cause") error.cause = new Error(CANARIES.token);
    if (where === "deep cause") error.cause = new Error("x", { cause: { note: CANARIES.token } });
    if (where === "field") Object.assign(error, { body: { list: [CANARIES.token] } });
    if (where === "hidden field") Object.defineProperty(error, "secret", { value: CANARIES.token });
    if (where === "base64") error.message = Buffer.from(CANARIES.token).toString("base64");
    if (where === "JSON") Object.assign(error, { toJSON: () => ({ a: CANARIES.token }) });
    return error;
  };

  it.each(["message", "stack", "cause", "deep cause", "field", "hidden field", "base64", "JSON"])(
    "finds one in an error's %s",
    async (where) => {
      const kit = await planted(hidden(where));
      expect(() => kit.checkCanaries()).toThrow("the token shows");
    },
  );

  it("finds one in a log line", async () => {
    const kit = await planted(new Error("plain"), ["GET", { url: `?t=${CANARIES.signature}` }]);
    expect(() => kit.checkCanaries()).toThrow("the signature shows");
  });

  it("is content where there is none", async () => {
    const kit = await planted(hidden("nothing"), ["GET", {}]);
    expect(() => kit.checkCanaries()).not.toThrow();
  });
});

describe("every kind of failure, with every secret planted and echoed", () => {
  const body = { pin: CANARIES.field, password: CANARIES.password, open: "fine" };

  /** Says back all that it was told, in headers, code, message and body. */
  const echo =
    (status: number, type = "application/json") =>
    async (kit: Kit) => {
      const server = await kit.serve(({ headers, raw, body: sent, url }, response) => {
        const all = `${raw.join(" ")} ${url} ${sent.toString()}`;
        if (type !== "application/json") {
          return response
            .writeHead(status, { "content-type": type, "x-id": all.slice(0, 400) })
            .end(all);
        }
        const sentBody = sent.length > 0 ? JSON.parse(sent.toString()) : {};
        return sendJson(
          response,
          { code: headers.authorization, message: all, [all.slice(0, 99)]: sentBody },
          status,
          {
            "x-id": String(headers["x-victim-key"]),
          },
        );
      });
      return kit.client(
        server.url,
        {},
        { provider: { error: { code: ["/code"], message: ["/message"], requestId: "x-id" } } },
      );
    };

  it.each([400, 401, 403, 404, 409, 418, 422, 429, 500, 503])("an answer of %i", async (status) => {
    const kit = new Kit(await load());
    const client = await echo(status)(kit);
    const error = await kit.fails(client.things.create(body));
    expect(error.status).toBe(status);
    expect(kit.lines).toHaveLength(1);
    expect(inspect(error)).toContain("[redacted]");
    kit.checkCanaries();
  });

  it.each([
    [200, "text/html"],
    [200, "application/octet-stream"],
    [500, "text/plain"],
    [502, "text/html"],
  ])("an answer of %i with %s", async (status, type) => {
    const kit = new Kit(await load());
    const client = await echo(status, type)(kit);
    const error = await kit.fails(client.things.create(body));
    expect(["DecodeError", "ServerError"]).toContain(error.name);
    kit.checkCanaries();
  });

  it("a web page whose media type says back what was sent", async () => {
    const kit = new Kit(await load());
    const server = await kit.serve(({ headers }, response) => {
      const type = `text/html; a="${headers.authorization}"; b="${headers["x-victim-key"]}"`;
      response.writeHead(200, { "content-type": type }).end("<html>");
    });
    const client = kit.client(server.url);
    for (const call of [client.things.list, client.things.csv]) {
      const error = await kit.fails(call());
      expect([error.name, error.contentType]).toEqual([
        "DecodeError",
        'text/html; a="[redacted]"; b="[redacted]"',
      ]);
    }
    kit.checkCanaries();
  });

  it("no answer at all", async () => {
    const kit = new Kit(await load());
    const server = await kit.serve((_, response) => response.destroy());
    const error = await kit.fails(kit.client(server.url).things.create(body));
    expect(error.name).toBe("ConnectionError");
    expect(error.cause).toBeInstanceOf(Error);
    kit.checkCanaries();
  });

  it("a fetch that puts everything into its error", async () => {
    const kit = new Kit(await load());
    const fetch = (async (request: Request) => {
      const all = `${[...request.headers].join(" ")} ${await request.text()}`;
      throw Object.assign(new TypeError(all, { cause: new Error(all) }), {
        request,
        all,
        code: all,
      });
    }) as typeof globalThis.fetch;
    const error = await kit.fails(kit.client("http://127.0.0.1:9", { fetch }).things.create(body));
    expect(error.cause.message).toContain("[redacted]");
    kit.checkCanaries();
    const coded = (async (request: Request) => {
      throw Object.assign(new TypeError("x"), {
        code: request.headers.get("x-victim-key")?.replaceAll("-", "_"),
      });
    }) as typeof globalThis.fetch;
    const short = await kit.fails(
      kit
        .client("http://127.0.0.1:9", { fetch: coded, key: "canary_key_header_word" })
        .things.create(body),
    );
    expect(short.message).toContain("([redacted])");
  });

  it("a time that runs out, and a body that can't be written", async () => {
    const kit = new Kit(await load());
    const server = await kit.serve(() => {});
    const client = kit.client(server.url, { attemptTimeout: 50 });
    expect((await kit.fails(client.things.create(body))).name).toBe("TimeoutError");
    expect((await kit.fails(client.things.create({ ...body, big: 1n }))).name).toBe("ConfigError");
    kit.checkCanaries();
  });

  it("a token that breaks the provider's rule", async () => {
    const kit = new Kit(await load());
    const auth = {
      bearer: { in: "header", name: "Authorization", option: "token", pattern: "^[0-9]+$" },
    } as const;
    const error = await kit.fails(() =>
      kit.client("http://127.0.0.1:9", {}, { provider: { auth } }),
    );
    expect(error.message).toBe("token does not match ^[0-9]+$");
    kit.checkCanaries();
  });
});
