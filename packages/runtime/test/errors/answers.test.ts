import { describe, expect, it } from "vitest";
import { clientOf, failure, json } from "../support/handler.js";
import { operation, provider } from "../support/provider.js";

describe("the error of an answer", () => {
  const fail = (response: () => Response, about: object = {}) =>
    failure(
      clientOf(
        response,
        { retries: 0 },
        { "x.get": operation({ path: "/x" }) },
        provider(about),
      ).client.x.get(),
    );

  it("has everything that the answer said", async () => {
    const body = {
      code: "object_not_found",
      message: "No experiment\n with that id",
      details: [1],
    };
    const error = await fail(() => json(body, 400, { "x-request-id": "abc", "retry-after": "7" }));
    expect(error).toMatchObject({
      name: "NotFoundError",
      status: 400,
      code: "object_not_found",
      requestId: "abc",
      retryAfterMs: 7000,
      body,
      attempts: 1,
      provider: "acme",
      operationId: "x.get",
    });
    expect(error.message).toBe(
      "acme x.get: 400 object_not_found — No experiment with that id (request abc, try again in 7 s)",
    );
  });

  it.each([
    [{ detail: "throttled" }, "acme x.get: 400 — throttled"],
    [{ error: { code: 7 }, message: "m" }, "acme x.get: 400 7 — m"],
    [{ code: 42 }, "acme x.get: 400 42 — the answer, not the question"],
    [
      { code: 42, message: "own words" },
      "acme x.get: 400 42 — own words (the answer, not the question)",
    ],
    [{ message: { deep: 1 } }, "acme x.get: 400"],
    [{ message: "<p>html</p>" }, "acme x.get: 400"],
    [{ message: "   " }, "acme x.get: 400"],
    [{ message: "x".repeat(400) }, `acme x.get: 400 — ${"x".repeat(300)}…`],
    [{ message: "x".repeat(300) }, `acme x.get: 400 — ${"x".repeat(300)}`],
    [
      { message: "bell\u0007 esc\u001b[31m\u009b nul\u0000" },
      "acme x.get: 400 — bell esc [31m nul",
    ],
    [{ code: "evil\ncode" }, "acme x.get: 400 evil code"],
    [null, "acme x.get: 400"],
    [[], "acme x.get: 400"],
  ])("%j reads %s", async (body, message) => {
    expect((await fail(() => json(body, 400))).message).toBe(message);
  });

  it.each([
    ["short text", "acme x.get: 500 — short text"],
    ["<html>long</html>", "acme x.get: 500"],
    ["error: <html> in it", "acme x.get: 500"],
    ["x".repeat(300), "acme x.get: 500"],
    ["x".repeat(299), `acme x.get: 500 — ${"x".repeat(299)}`],
    ["", "acme x.get: 500"],
  ])("a body of text %j", async (text, message) => {
    const error = await fail(() => new Response(text, { status: 500 }));
    expect(error.message).toBe(message);
    expect(error.body).toBe(text || undefined);
  });

  it("keeps a body that is no JSON as text, cut at 64 kB", async () => {
    const error = await fail(() => new Response("x".repeat(70_000), { status: 500 }));
    expect(error.body).toHaveLength(65_536);
  });

  it("without a request id has none", async () => {
    expect((await fail(() => json({}, 400))).requestId).toBeUndefined();
    expect(
      (await fail(() => json({}, 400, { "x-request-id": "a" }), { error: {} })).requestId,
    ).toBeUndefined();
  });

  it("hold numbers as they were, as text where a number would be another one", async () => {
    const body =
      '{"id":9007199254740993,"all":[9.007199254740993e15],"n":1,"s":"9007199254740993"}';
    const { client } = clientOf(() => new Response(body, { status: 409 }));
    const error = await failure(client.things.get("t1"));
    const exact = "9007199254740993";
    expect(error.body).toEqual({ id: exact, all: [exact], n: 1, s: exact });
  });
});
