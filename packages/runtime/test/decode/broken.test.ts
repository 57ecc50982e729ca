import { describe, expect, it } from "vitest";
import { clientOf, failure, json } from "../support/handler.js";
import { operation, TOKEN } from "../support/provider.js";
import { answering, typed } from "./kit.js";

describe("what is not what it should be", () => {
  it("a login page under 200", async () => {
    const page = `<!doctype html>\n<html>  <title>Sign in</title>${"x".repeat(500)}`;
    const error = await failure(answering(typed(page, "text/html")).get());
    expect(error.name).toBe("DecodeError");
    expect(error.message).toBe("acme x.get: 200, but a web page where JSON was due");
    expect(error.contentType).toBe("text/html");
    expect(error.excerpt).toMatch(/^<!doctype html> <html> <title>Sign in<\/title>x+…$/);
    expect(error.excerpt).toHaveLength(201);
  });

  it("a page that says it were JSON, or says nothing", async () => {
    const page = new TextEncoder().encode("  <html>");
    expect((await failure(answering(typed("<html>", "application/json")).get())).message).toContain(
      "a web page",
    );
    const error = await failure(answering(typed(page)).get());
    expect([error.message, error.contentType]).toEqual([
      "acme x.get: 200, but a web page where JSON was due",
      "",
    ]);
  });

  it.each(['{"a": [1, 2', "undefined", "{'a': 1}", "[1,]", "NaN"])(
    "broken JSON: %s",
    async (text) => {
      const error = await failure(answering(typed(text, "application/json", 201)).get());
      expect([error.name, error.status, error.message]).toEqual([
        "DecodeError",
        201,
        "acme x.get: 201, but broken JSON where JSON was due",
      ]);
      expect(error.excerpt).toBe(text);
    },
  );

  it("the excerpt holds no secret", async () => {
    const error = await failure(answering(typed(`oops ${TOKEN} oops`, "application/json")).get());
    expect(error.excerpt).toBe("oops [redacted] oops");
  });

  it.each([
    ["text/html", "Please sign in", "a web page"],
    ["application/xhtml+xml", "Please sign in", "a web page"],
    ["TEXT/HTML; charset=utf-8", "Please sign in", "a web page"],
    ["application/json", "\n\t <p>", "a web page"],
    ["text/plain", "Please sign in", "broken JSON"],
    ["application/json", "a < b", "broken JSON"],
  ])("%s that says %j is %s", async (type, text, what) => {
    const error = await failure(answering(typed(text, type)).get());
    expect(error.message).toBe(`acme x.get: 200, but ${what} where JSON was due`);
    expect([error.contentType, error.excerpt]).toEqual([type, text.trim()]);
  });

  it("the excerpt is one line, without blanks at its ends", async () => {
    const error = await failure(
      answering(typed("\n  not \r\n\t json\u00a0here  \n", "application/json")).get(),
    );
    expect(error.excerpt).toBe("not json here");
  });

  it.each([0, 1, 5, 12, 18])("the excerpt holds no half secret, %i characters off", async (off) => {
    // Nothing but tokens, so that what is redacted makes room for what was cut through.
    const echo = `${"-".repeat(off)}${TOKEN.repeat(400)}`;
    const error = await failure(answering(typed(echo, "application/json")).get());
    expect(error.excerpt.replaceAll("[redacted]", "")).toMatch(/^-*(?:\[\w*)?…?$/);
    const long = "x1".repeat(1000);
    const keyed = answering(
      typed(`${"-".repeat(off)}${long.repeat(3)}`, "application/json"),
      {},
      { token: long },
    );
    const shown = (await failure(keyed.get())).excerpt;
    expect(shown.replaceAll("[redacted]", "")).toMatch(/^-*$/);
  });

  it("an exact excerpt has no ellipsis", async () => {
    const error = await failure(answering(typed("x".repeat(200), "application/json")).get());
    expect(error.excerpt).toBe("x".repeat(200));
  });

  it("is not tried again", async () => {
    const { client, seen } = clientOf(
      typed("<html>", "text/html"),
      { retries: 3 },
      { "x.get": operation({ path: "/x" }) },
    );
    await failure(client.x.get());
    expect(seen).toHaveLength(1);
  });
});

describe("a body that breaks off", () => {
  const broken =
    (status = 200) =>
    () =>
      new Response(
        new ReadableStream({
          start: (controller) => controller.enqueue(new TextEncoder().encode("[1,")),
          pull: (controller) => controller.error(new Error("socket closed")),
        }),
        { status, headers: { "content-type": "application/json" } },
      );

  it("is a ConnectionError", async () => {
    const error = await failure(answering(broken()).get());
    expect([error.name, error.sent, error.message]).toEqual([
      "ConnectionError",
      true,
      "acme x.get: the answer broke off",
    ]);
    expect(error.cause.message).toBe("socket closed");
  });

  it("is tried again", async () => {
    const { client, seen } = clientOf(
      (_, i) => (i === 0 ? broken()() : json({ ok: 1 })),
      { retries: { attempts: 2, backoff: { base: 1, factor: 1, max: 1 } } },
      { "x.get": operation({ path: "/x" }) },
    );
    expect(await client.x.get()).toEqual({ ok: 1 });
    expect(seen).toHaveLength(2);
  });

  it("of an error is still that error", async () => {
    const error = await failure(answering(broken(404)).get());
    expect([error.name, error.status, error.body]).toEqual(["NotFoundError", 404, undefined]);
  });
});
