import { describe, expect, it } from "vitest";
import type { Layer } from "../../src/index.js";
import { clientOf, failure, json } from "../support/handler.js";
import { operation, provider, THINGS } from "../support/provider.js";

/** A layer that answers in the place of the provider, after asking it or instead. */
const instead = (make: () => Response, ask: boolean): Layer => {
  return async (request, next) => {
    if (ask) await next(request);
    return make();
  };
};
const HIDDEN = provider({
  error: { code: ["/code"], message: ["/message"], success: [0], kinds: { "not-found": [7] } },
});

describe.each([
  ["after the provider's", true],
  ["in place of the provider's", false],
])("an answer that a layer gives %s", (_, ask) => {
  const call = (make: () => Response, about = provider(), operations: object = THINGS) => {
    const layers = { call: [instead(make, ask)] };
    return clientOf(
      () => json({ code: 7, message: "the provider's own" }, 200),
      { layers },
      operations as typeof THINGS,
      about,
    ).client;
  };

  it("says itself what went wrong", async () => {
    const error = await failure(
      call(() => json({ message: "the layer's", code: "x1" }, 400)).things.get("a"),
    );
    expect([error.name, error.status, error.code]).toEqual(["BadRequestError", 400, "x1"]);
    expect(error.message).toContain("the layer's");
    expect(error.body).toEqual({ message: "the layer's", code: "x1" });
  });

  it("may be an error without a body", async () => {
    const error = await failure(call(() => new Response(null, { status: 404 })).things.get("a"));
    expect([error.name, error.body]).toEqual(["NotFoundError", undefined]);
    expect(error.message).not.toContain("the provider's own");
  });

  it("is judged by its own body where errors hide in successes", async () => {
    expect(await call(() => json({ fine: 1 }), HIDDEN).things.get("a")).toEqual({ fine: 1 });
    const error = await failure(call(() => json({ code: 7 }), HIDDEN).things.get("a"));
    expect([error.name, error.status]).toEqual(["NotFoundError", 200]);
  });

  it("is bounded where it is an error", async () => {
    const error = await failure(
      call(() => new Response("x".repeat(100_000), { status: 400 })).things.get("a"),
    );
    expect(error.body).toHaveLength(65_536);
  });

  it("may be text, or nothing", async () => {
    const text = { "a.get": operation({ path: "/a", accept: ["text/csv"] }) };
    const csv = () => new Response("a,b", { headers: { "content-type": "text/csv" } });
    const { client } = clientOf(() => csv(), { layers: { call: [instead(csv, ask)] } }, text);
    expect(await client.a.get()).toBe("a,b");
    expect(await call(() => new Response(null, { status: 204 })).things.get("a")).toBeUndefined();
  });

  it("is left to the caller where it is a stream", async () => {
    const bytes = { "a.get": operation({ path: "/a", accept: ["application/octet-stream"] }) };
    const made = () =>
      new Response("abc", { headers: { "content-type": "application/octet-stream" } });
    const { client } = clientOf(() => made(), { layers: { call: [instead(made, ask)] } }, bytes);
    const { data, response } = await client.a.get().withResponse();
    expect([response.bodyUsed, await new Response(data).text()]).toEqual([false, "abc"]);
  });
});
