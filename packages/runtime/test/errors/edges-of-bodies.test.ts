import { describe, expect, it } from "vitest";
import { ApiError } from "../../src/index.js";
import { clientOf, failure, json } from "../support/handler.js";
import { operation, TOKEN } from "../support/provider.js";

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
