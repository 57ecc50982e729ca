import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isConfigError, isSpecwrightError } from "../../src/errors/index.js";
import { clientOf, json } from "../support/handler.js";
import { operation, provider, TOKEN } from "../support/provider.js";

/** The outcome of a promise: a value, or what was thrown. */
const outcome = (promise: PromiseLike<unknown>): Promise<{ value?: unknown; error?: unknown }> =>
  Promise.resolve(promise).then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );

/** What every error of ours keeps to. */
function expectDecent(error: unknown): void {
  expect(isSpecwrightError(error), inspect(error)).toBe(true);
  const { message } = error as Error;
  // One line of bounded length, fit for a terminal.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  expect(message).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
  expect(message.length).toBeLessThan(1000);
  expect(message).not.toContain(TOKEN);
  expect(() => JSON.stringify(error)).not.toThrow();
  expect(() => inspect(error, { depth: 9, showHidden: true })).not.toThrow();
}

const line = fc.stringMatching(/^[ -~]{0,30}$/);
const text = fc.oneof(
  fc.json(),
  fc.string({ unit: "binary" }),
  fc.constantFrom("", "null", "<html>", '{"code":', `{"message":"${"x".repeat(999)}"}`, TOKEN),
  // Bodies that look like the provider's errors, with anything in their members.
  fc
    .record({
      code: fc.oneof(fc.string(), fc.jsonValue(), fc.constantFrom("object_not_found", "slow_down")),
      message: fc.oneof(fc.string({ unit: "binary" }), fc.jsonValue()),
      detail: fc.jsonValue(),
      error: fc.jsonValue(),
    })
    .map((body) => JSON.stringify(body)),
);
const answers = fc.record({
  status: fc.integer({ min: 200, max: 599 }),
  headers: fc.dictionary(
    fc.constantFrom(
      "content-type",
      "content-length",
      "content-encoding",
      "date",
      "etag",
      "link",
      "retry-after",
      "x-ratelimit-limit",
      "x-ratelimit-remaining",
      "x-ratelimit-reset",
      "x-request-id",
    ),
    fc.oneof(
      line,
      fc.constantFrom("application/json", "text/html", "text/csv", "gzip", "0", "5", "1e9"),
    ),
  ),
  body: fc.oneof(text, fc.uint8Array({ maxLength: 50 })),
});

const EMPTY = new Set([204, 205, 304]);
const OPERATIONS = {
  "things.get": operation(),
  "tables.get": operation({ path: "/tables/{id}", accept: ["text/csv"] }),
  "files.get": operation({ path: "/files/{id}", accept: ["application/zip"] }),
  "things.remove": operation({ method: "DELETE", accept: [] }),
  "things.create": operation({
    method: "POST",
    path: "/things",
    body: { types: ["application/json", "multipart/form-data", "text/csv"], required: true },
  }),
};
const HIDDEN = provider({
  error: {
    code: ["/code"],
    message: ["/message", "/detail"],
    requestId: "x-request-id",
    success: [0, "ok"],
    kinds: { "not-found": ["object_not_found"], "rate-limit": ["slow_down"] },
    messages: { odd: ["x"] },
  },
});

describe("whatever a server answers", () => {
  it.each(["things.get", "tables.get", "files.get", "things.remove"])(
    "%s gives a value, or a decent error of ours",
    async (id) => {
      const [resource = "", method = ""] = id.split(".");
      await fc.assert(
        fc.asyncProperty(answers, fc.boolean(), async ({ status, headers, body }, hidden) => {
          const reply = () =>
            new Response(EMPTY.has(status) ? null : (body as BodyInit), { status, headers });
          const facts = hidden ? HIDDEN : provider();
          const { client } = clientOf(reply, { retries: 0 }, OPERATIONS, facts);
          const { value, error } = await outcome(client[resource][method]("x"));
          if (error !== undefined) expectDecent(error);
          if (value instanceof ReadableStream) await value.cancel();
        }),
        { numRuns: 200 },
      );
    },
  );

  it("or throws, it is a decent error of ours", async () => {
    const thrown = fc.oneof(
      fc.string({ unit: "binary" }).map((message) => new Error(message)),
      fc.string().map((code) => Object.assign(new TypeError("fetch failed"), { code })),
      fc.anything().map((cause) => new TypeError("fetch failed", { cause })),
      fc.string().map((name) => Object.assign(new Error("x"), { name })),
      fc.constant(Object.freeze(new Error("frozen"))),
    );
    await fc.assert(
      fc.asyncProperty(thrown, async (reason) => {
        const { client } = clientOf(() => reason, { retries: 0 }, OPERATIONS);
        const { error } = await outcome(client.things.get("x"));
        expectDecent(error);
      }),
      { numRuns: 200 },
    );
  });
});

describe("whatever one gives to a method", () => {
  const plain = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.anything({
      withBigInt: true,
      withDate: true,
      withSparseArray: true,
      withNullPrototype: true,
    }),
    fc.constantFrom("..", ".", "", "%2e%2e", "a/../b", "\u0000", Number.NaN, Symbol("s"), () => 1),
  );

  it("as a path parameter, the request is the operation's own, or there is none", async () => {
    await fc.assert(
      fc.asyncProperty(plain, async (id) => {
        const { client, seen } = clientOf(() => json({}), { retries: 0 }, OPERATIONS);
        const { error } = await outcome(client.things.get(id));
        if (error !== undefined) {
          expect(isConfigError(error), inspect(error)).toBe(true);
          expect(seen).toHaveLength(0);
        } else expect(seen[0]?.url.pathname).toMatch(/^\/things\/[^/]+$/);
      }),
      { numRuns: 500 },
    );
  });

  it("as a query, the request is the operation's own, or there is none", async () => {
    const queries = fc.dictionary(fc.string(), plain);
    await fc.assert(
      fc.asyncProperty(queries, async (query) => {
        const { client, seen } = clientOf(() => json({}), { retries: 0 }, OPERATIONS);
        const { error } = await outcome(client.things.get("x", query));
        if (error !== undefined) {
          expect(isConfigError(error), inspect(error)).toBe(true);
          expect(seen).toHaveLength(0);
        } else {
          expect(seen[0]?.url.pathname).toBe("/things/x");
          expect(seen[0]?.url.hash).toBe("");
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    "application/json",
    "multipart/form-data",
    "application/x-www-form-urlencoded",
    "text/csv",
  ])("as a body written as %s, it is sent or refused", async (type) => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(plain, fc.dictionary(fc.string(), plain)), async (body) => {
        const { client, seen } = clientOf(() => json({}), { retries: 0 }, OPERATIONS);
        const { error } = await outcome(
          client.things.create(body, { headers: { "content-type": type } }),
        );
        if (error === undefined) return;
        expect(isConfigError(error), inspect(error)).toBe(true);
        expect(seen).toHaveLength(0);
      }),
      { numRuns: 300 },
    );
  });

  it("as a header, it is sent or refused", async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), plain), async (headers) => {
        const { client, seen } = clientOf(() => json({}), { retries: 0 }, OPERATIONS);
        const { error } = await outcome(client.things.get("x", {}, { headers }));
        if (error === undefined) return;
        expect(isConfigError(error), inspect(error)).toBe(true);
        expect(seen).toHaveLength(0);
      }),
      { numRuns: 500 },
    );
  });
});
