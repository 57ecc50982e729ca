import { describe, expect, it } from "vitest";
import { strayOf } from "../../src/decode/mode.js";
import { clientOf, failure, json } from "../support/handler.js";
import { operation, provider } from "../support/provider.js";

const FILES = {
  "files.get": operation({ path: "/files/{id}", accept: ["application/octet-stream"] }),
  "texts.get": operation({ path: "/texts/{id}", accept: ["text/csv"] }),
  "things.get": operation(),
  "both.get": operation({ path: "/both/{id}", accept: ["text/csv", "application/json"] }),
};
const FACTS = provider({
  error: {
    code: ["/errors/0"],
    message: ["/errors/0"],
    kinds: { permission: ["Not yours"], authentication: ["Expired"] },
  },
});

describe("JSON where a file was due", () => {
  it.each(["files", "texts"])("is the error that it says, behind a 200: %s", async (resource) => {
    const { client } = clientOf(() => json({ errors: ["Not yours"] }), {}, FILES, FACTS);
    expect(await failure(client[resource].get("1"))).toMatchObject({
      name: "PermissionError",
      status: 200,
      code: "Not yours",
      body: { errors: ["Not yours"] },
    });
  });

  it("is an error of no kind where its message is none that is known", async () => {
    const { client } = clientOf(() => json({ errors: ["Odd"] }), {}, FILES, FACTS);
    expect(await failure(client.files.get("1"))).toMatchObject({ name: "ApiError", code: "Odd" });
  });

  it("is a DecodeError where it has no members of an error", async () => {
    const { client } = clientOf(() => json({ some: "thing" }), {}, FILES, FACTS);
    expect(await failure(client.files.get("1"))).toMatchObject({
      name: "DecodeError",
      message: expect.stringContaining("JSON where a file was due"),
    });
  });

  it("is a DecodeError where it has a code alone: such are members of many things", async () => {
    const facts = provider({ error: { code: ["/code"], message: ["/message"] } });
    const { client } = clientOf(() => json({ code: 5 }), {}, FILES, facts);
    expect((await failure(client.files.get("1"))).name).toBe("DecodeError");
  });

  it("HTML is one as well: nobody saves a page to sign in for a file", async () => {
    const page = () =>
      new Response("<html>Sign in</html>", { headers: { "content-type": "text/html" } });
    const { client } = clientOf(page, {}, FILES, FACTS);
    for (const resource of ["files", "texts"]) {
      expect(await failure(client[resource].get("1"))).toMatchObject({
        name: "DecodeError",
        message: expect.stringContaining("HTML where a file was due"),
      });
    }
  });

  it("a file that breaks off is a ConnectionError to whoever reads it", async () => {
    const body = () =>
      new ReadableStream<Uint8Array>({
        pull: (controller) => controller.error(new TypeError("terminated")),
      });
    const type = { "content-type": "application/octet-stream" };
    const { client } = clientOf(() => new Response(body(), { headers: type }), {}, FILES, FACTS);
    const stream = (await client.files.get("1")) as ReadableStream<Uint8Array>;
    expect(await failure(stream.getReader().read())).toMatchObject({
      name: "ConnectionError",
      message: expect.stringContaining("the stream broke off"),
    });
  });

  it("renews a token too, where that is what it asks for", async () => {
    let issued = 0;
    const { client, seen } = clientOf(
      ({ headers }) =>
        headers.get("authorization") === "Token firstToken1"
          ? json({ errors: ["Expired"] })
          : new Response("bytes", { headers: { "content-type": "application/octet-stream" } }),
      {
        token: {
          token: () => `${["first", "second"][issued] ?? "x"}Token1`,
          invalidate: () => void issued++,
        },
      },
      FILES,
      FACTS,
    );
    const stream = await client.files.get("1");
    expect(await new Response(stream).text()).toBe("bytes");
    expect(seen).toHaveLength(2);
  });

  it("leaves what is no JSON, and operations that answer JSON, alone", async () => {
    const csv = new Response("a,b", { headers: { "content-type": "text/csv" } });
    const { client } = clientOf(
      ({ url }) => (url.pathname.includes("texts") ? csv : json({ errors: ["a thing's own"] })),
      {},
      FILES,
      FACTS,
    );
    expect(await client.texts.get("1")).toBe("a,b");
    expect(await client.things.get("1")).toEqual({ errors: ["a thing's own"] });
    expect(await client.both.get("1")).toEqual({ errors: ["a thing's own"] });
  });
});

it.each([
  [["text/csv"], "application/json; charset=utf-8", true],
  [["text/csv"], "application/problem+json", true],
  [["text/csv"], "text/csv", false],
  [["text/csv"], null, false],
  [["*/*"], "application/json", false],
  [["application/*"], "application/json", false],
  [[], "application/json", false],
  [undefined, "application/json", false],
])("%j answered as %s: %s", (accept, type, stray) => {
  expect(strayOf(accept, type) === "JSON").toBe(stray);
});

it.each([
  [["text/csv"], "text/html; charset=utf-8", "HTML"],
  [["application/octet-stream"], " Text/HTML", "HTML"],
  [["application/pdf"], "application/xhtml+xml", "HTML"],
  [["text/html"], "text/html", undefined],
  [["text/*"], "text/html", undefined],
  [["application/pdf"], "text/html-like", undefined],
  [["application/pdf"], "image/png", undefined],
])("%j answered as %s: %s", (accept, type, stray) => {
  expect(strayOf(accept, type)).toBe(stray);
});
