import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import type { AuthDescriptor } from "../../src/descriptor.js";
import { clientOf, failure } from "../support/handler.js";
import { operation, provider } from "../support/provider.js";

/** Servers send back what they were sent. Whatever the scheme and the form, it does not show. */
const SCHEMES: Record<string, Partial<AuthDescriptor>> = {
  "a header": { in: "header", name: "X-Key" },
  "a header with a word": { in: "header", name: "Authorization", prefix: "Bearer" },
  "user and password": { in: "header", name: "Authorization", prefix: "Basic" },
  "a cookie": { in: "cookie", name: "sid" },
  "a query parameter": { in: "query", name: "api_key" },
};

const FORMS: Record<string, (secret: string) => string> = {
  "as it is": (secret) => secret,
  "as in an address": encodeURIComponent,
  "as in JSON": (secret) => JSON.stringify(secret),
  "in the middle of a word": (secret) => `x${secret}y`,
  twice: (secret) => `${secret} ${secret}`,
};

const SECRETS = ["canary-plain-token", "canary user:pässwörd", 'canary"quoted\\token'];

const OPERATIONS = {
  "x.get": operation({ path: "/x" }),
  "x.create": operation({
    method: "POST",
    path: "/x",
    body: { types: ["application/json"], required: true },
  }),
};

describe.each(Object.entries(SCHEMES))("a credential in %s", (_, scheme) => {
  const facts = provider({
    auth: { a: { option: "token", ...scheme } as AuthDescriptor },
    security: [["a"]],
  });

  it.each(Object.entries(FORMS))("that is sent back %s does not show", async (__, form) => {
    for (const secret of SECRETS) {
      const lines: unknown[] = [];
      const log = (...line: unknown[]) => void lines.push(line);
      const logger = { debug: log, warn: log, error: log };
      const echo = form(secret);
      const replies = [
        () =>
          new Response(JSON.stringify({ message: echo, code: echo, echo: [echo] }), {
            status: 400,
          }),
        () => new Response(`no: ${echo}`, { status: 400 }),
        () => new Response(`<html>${echo}`, { headers: { "content-type": "text/html" } }),
        () => new Response("{}", { status: 400, headers: { "x-request-id": encodeURI(echo) } }),
        () => Object.assign(new TypeError(`failed at ${echo}`), { code: echo }),
      ];
      for (const reply of replies) {
        const { client } = clientOf(
          reply,
          { token: secret, retries: 0, logger },
          OPERATIONS,
          facts,
        );
        const error = await failure(client.x.get());
        const shown = [
          error.message,
          error.stack,
          JSON.stringify(error),
          inspect(error, { depth: 9, showHidden: true }),
          inspect(lines, { depth: 9 }),
        ];
        for (const text of shown) {
          expect(text).not.toContain(secret);
          expect(text).not.toContain(encodeURIComponent(secret));
          expect(text).not.toContain(JSON.stringify(secret).slice(1, -1));
        }
      }
    }
  });

  it("as it was written on the wire does not show, either", async () => {
    for (const secret of SECRETS) {
      const { client } = clientOf(
        ({ headers, url }) =>
          new Response(
            JSON.stringify({
              message: [headers.get("authorization"), headers.get("x-key"), headers.get("cookie")]
                .concat(url.search)
                .join(" "),
            }),
            { status: 400 },
          ),
        { token: secret, retries: 0 },
        OPERATIONS,
        facts,
      );
      const { message } = await failure(client.x.get());
      const base64 = Buffer.from(secret, "utf8").toString("base64");
      for (const form of [secret, encodeURIComponent(secret), base64])
        expect(message).not.toContain(form);
    }
  });
});

describe("a secret field of a body", () => {
  const facts = provider({ secrets: ["password"] });

  it.each([
    [{ password: "canary-password" }],
    [{ user: { password: "canary-password" } }],
    [{ users: [{ password: ["canary-password"] }] }],
    [{ password: { value: "canary-password" } }],
    [{ PassWord: "canary-password" }],
  ])("%j that is sent back does not show", async (body) => {
    const reply = () => new Response("your canary-password is weak", { status: 422 });
    const { client, seen } = clientOf(reply, { retries: 0 }, OPERATIONS, facts);
    const error = await failure(client.x.create(body));
    expect(seen[0]?.body).toContain("canary-password");
    expect(error.message).toBe("acme x.create: 422 — your [redacted] is weak");
  });
});
