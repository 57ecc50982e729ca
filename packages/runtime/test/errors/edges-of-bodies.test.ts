import { describe, expect, it, vi } from "vitest";
import { ApiError } from "../../src/index.js";
import { Redactor } from "../../src/redact/redactor.js";
import { clientOf, failure, json } from "../support/handler.js";
import { operation, provider, TOKEN } from "../support/provider.js";

const BOUND = 64 * 2 ** 10;

const get = operation({ path: "/things/{id}" });

describe("an error body", () => {
  it.each([1, 5, TOKEN.length - 1])(
    "shows no half of a secret at its end: %i characters of it",
    async (shown) => {
      const body = `${"x".repeat(BOUND - shown)}${TOKEN}${"y".repeat(50)}`;
      const { client } = clientOf(() => new Response(body, { status: 418 }));
      const error = (await failure(client.things.get("1"))) as ApiError;
      expect(error).toBeInstanceOf(ApiError);
      expect(String(error.body)).toBe("x".repeat(BOUND - shown));
    },
  );

  it("is cut where nothing secret stands", async () => {
    const { client } = clientOf(() => new Response("x".repeat(2 * BOUND), { status: 418 }));
    const error = (await failure(client.things.get("1"))) as ApiError;
    expect(String(error.body)).toBe("x".repeat(BOUND));
  });

  it("of just the bound is whole, and parsed", async () => {
    const text = JSON.stringify({ a: 1 }).padEnd(BOUND);
    const { client } = clientOf(() => new Response(text, { status: 418 }));
    expect(((await failure(client.things.get("1"))) as ApiError).body).toEqual({ a: 1 });
  });

  it("in the form of a success, long and without a message, is told by its code", async () => {
    const error = { code: ["/code"], message: ["/message"], success: [0] };
    const { client } = clientOf(
      () => json({ code: 7, a: "x".repeat(BOUND) }),
      {},
      { "things.get": get },
      provider({ error }),
    );
    expect((await failure(client.things.get("1"))).message).toBe("acme things.get: 200 7");
  });

  it.each([1, 400])(
    "in the form of a success is cut as any other, at %i times its bound",
    async (times) => {
      const error = { code: ["/code"], message: ["/message"], success: [0] };
      const things = Array.from({ length: times * 6000 }, () => `${TOKEN}`.slice(0, 6));
      const body = { code: 7, message: `no ${TOKEN} here`, secret: TOKEN, things };
      const seen: string[] = [];
      const { text } = Redactor.prototype;
      vi.spyOn(Redactor.prototype, "text").mockImplementation(function (
        this: Redactor,
        one: string,
      ) {
        seen.push(one);
        return text.call(this, one);
      });
      const { client } = clientOf(
        () => json({ ...body, things: [...things, TOKEN] }),
        { retries: 0 },
        { "things.get": get },
        provider({ error }),
      );
      const found = (await failure(client.things.get("1"))) as ApiError;
      vi.restoreAllMocks();
      expect(found.message).toContain(": 200 7 — no [redacted] here");
      expect(found.code).toBe(7);
      expect(JSON.stringify(found)).not.toContain(TOKEN);
      const length = typeof found.body === "string" ? found.body.length : 0;
      expect(length > 0).toBe(times > 1);
      expect(length).toBeLessThanOrEqual(BOUND + 100);
      // However long it was.
      expect(seen.length).toBeLessThan(20_000);
    },
  );

  it.each(["constructor", "__proto__", "toString", "hasOwnProperty"])(
    "with a code that JavaScript knows means nothing by it: %s",
    async (code) => {
      const errors = { default: { code: ["/code"], message: ["/message"], meanings: { a: "b" } } };
      const { client } = clientOf(
        () => json({ code, message: "no" }, 418),
        {},
        { "things.get": operation({ ...get, errors }) },
      );
      const error = (await failure(client.things.get("1"))) as ApiError;
      expect(error).toBeInstanceOf(ApiError);
      expect(error.code).toBe(code);
      expect(error.message).toMatch(/: 418 \w+ — no/);
    },
  );
});
