import { describe, expect, it } from "vitest";
import { clientOf, failure, json } from "../support/handler.js";
import { operation } from "../support/provider.js";
import { answering, pieces, typed } from "./kit.js";

describe("JSON", () => {
  it.each([
    "application/json",
    "application/json; charset=utf-8",
    "application/problem+json",
    "text/json",
  ])("under %s", async (type) => {
    expect(await answering(typed('{"a": 1}', type)).get()).toEqual({ a: 1 });
  });

  it("without or with an odd content type, as long as it parses", async () => {
    expect(await answering(typed(new TextEncoder().encode("[1]"))).get()).toEqual([1]);
    expect(await answering(typed("[1]", "text/plain")).get()).toEqual([1]);
    expect(await answering(typed("[1]", "application/octet-stream")).get()).toEqual([1]);
  });

  it.each([
    ["null", null],
    ["0", 0],
    ["false", false],
    ['""', ""],
    [" [] ", []],
  ])("%s is a value", async (text, value) => {
    expect(await answering(typed(text, "application/json")).get()).toEqual(value);
  });

  it("in pieces that cut characters, after a byte order mark", async () => {
    const bytes = new TextEncoder().encode('\ufeff{"a": "ü€😀"}');
    const parts = [...bytes].map((byte) => new Uint8Array([byte]));
    expect(await answering(pieces("application/json", ...parts)).get()).toEqual({ a: "ü€😀" });
  });

  it("with __proto__ as a key stays plain", async () => {
    const value = await answering(
      typed('{"__proto__": {"admin": true}}', "application/json"),
    ).get();
    expect(value.admin).toBeUndefined();
    expect(Object.keys(value)).toEqual(["__proto__"]);
  });

  it("a whole number that JavaScript can't hold is an error, one that it can is a number", async () => {
    const exact = "[9007199254740992, 0.30000000000000004, 10000000000000000]";
    expect(await answering(typed(exact, "application/json")).get()).toEqual([
      2 ** 53,
      0.30000000000000004,
      1e16,
    ]);
    const other = typed('{"rows":[{"id":9007199254740993}]}', "application/json");
    const error = await failure(answering(other).get());
    expect(error).toMatchObject({ name: "DecodeError", status: 200 });
    expect(error.message).toContain(
      "the whole number at /rows/0/id is too large to be read exactly",
    );
  });
});

describe("nothing", () => {
  it.each([
    ["204", () => new Response(null, { status: 204 })],
    ["205", () => new Response(null, { status: 205 })],
    ["an empty 200", () => new Response("", { status: 200 })],
    [
      "an empty 200 of length 0",
      () => new Response("", { status: 200, headers: { "content-length": "0" } }),
    ],
    ["an empty 201 of JSON", typed("", "application/json", 201)],
    ["an empty stream", pieces("application/json")],
  ] as const)("%s is undefined", async (_, response) => {
    expect(await answering(response as () => Response).get()).toBeUndefined();
  });

  it("an operation without a body in its answer gives undefined, whatever comes", async () => {
    expect(
      await answering(typed("<html>", "text/html"), { accept: [], method: "DELETE" }).get(),
    ).toBeUndefined();
  });

  it("HEAD has no body", async () => {
    expect(
      await answering(typed(null, "application/json"), { method: "HEAD" }).get(),
    ).toBeUndefined();
  });
});

describe("text", () => {
  it.each([
    "text/csv",
    "text/plain; charset=utf-8",
    "application/xml",
    "image/svg+xml",
    "application/x-www-form-urlencoded",
  ])("under %s", async (type) => {
    expect(await answering(typed("a,b", type), { accept: [type] }).get()).toBe("a,b");
  });

  it("may be empty", async () => {
    expect(await answering(typed("", "text/csv"), { accept: ["text/csv"] }).get()).toBe("");
    expect(await answering(pieces("text/csv"), { accept: ["text/csv"] }).get()).toBe("");
  });

  it("or JSON, as the answer says", async () => {
    const accept = ["text/csv", "application/json"];
    expect(await answering(typed("[1]", "application/json"), { accept }).get()).toEqual([1]);
    expect(await answering(typed("[1]", "text/csv"), { accept }).get()).toBe("[1]");
    expect(await answering(typed("[1]", "image/png"), { accept }).get()).toBe("[1]");
  });
});

describe("bytes", () => {
  const zip = { accept: ["application/zip"] };

  it("are a stream, not read yet", async () => {
    const stream = await answering(pieces("application/zip", "PK", "ZIP"), zip).get();
    expect(stream).toBeInstanceOf(ReadableStream);
    expect(await new Response(stream).text()).toBe("PKZIP");
  });

  it.each([
    [["*/*"], "application/json", { a: 1 }],
    [["text/*"], "text/csv", '{"a":1}'],
    [["TEXT/CSV"], "text/csv; header=present", '{"a":1}'],
  ])("a pattern %j takes %s as it is", async (accept, type, expected) => {
    expect(await answering(typed('{"a":1}', type), { accept }).get()).toEqual(expected);
  });

  it("a pattern takes a stream as a stream", async () => {
    expect(await answering(typed("x", "image/png"), { accept: ["image/*"] }).get()).toBeInstanceOf(
      ReadableStream,
    );
    expect(await answering(typed("x", "image/png"), { accept: ["*/*"] }).get()).toBeInstanceOf(
      ReadableStream,
    );
  });

  it("errors are no streams", async () => {
    const error = await failure(answering(() => json({ message: "gone" }, 404), zip).get());
    expect(error.message).toBe("acme x.get: 404 — gone");
  });

  it("still end with the caller's signal", async () => {
    const controller = new AbortController();
    const { client, seen } = clientOf(
      pieces("application/zip", "PK"),
      {},
      { "x.get": operation({ path: "/x", ...zip }) },
    );
    await client.x.get({}, { signal: controller.signal });
    controller.abort();
    expect(seen[0]?.signal?.aborted).toBe(true);
  });
});

describe("progress", () => {
  it("is told in bytes", async () => {
    const steps: unknown[] = [];
    const onProgress = (step: unknown) => steps.push(step);
    expect(
      await answering(pieces("application/json", "[1,", "2]")).get({}, { onProgress }),
    ).toEqual([1, 2]);
    expect(steps).toEqual([{ loaded: 3 }, { loaded: 5 }]);
  });

  it("with the total where it is declared and true", async () => {
    const steps: unknown[] = [];
    const onProgress = (step: unknown) => steps.push(step);
    const response = (extra: object) => () =>
      new Response("[1,2]", {
        headers: { "content-type": "application/json", "content-length": "5", ...extra },
      });
    await answering(response({})).get({}, { onProgress });
    await answering(response({ "content-encoding": "gzip" })).get({}, { onProgress });
    expect(steps).toEqual([{ loaded: 5, total: 5 }, { loaded: 5 }]);
  });
});

describe("errors hidden in a success", () => {
  const about = {
    error: {
      code: ["/status_code"],
      message: ["/error_message", "/status_text"],
      success: [0, "ok"],
      kinds: { "not-found": [205] },
    },
  };

  it.each([
    { status_code: 0, a: 1 },
    { status_code: "0" },
    { status_code: "ok" },
    { a: 1 },
    { status_code: null },
    [],
  ])("%j is a success", async (body) => {
    expect(await answering(() => json(body), {}, {}, about).get()).toEqual(body);
  });

  it.each([
    [{ status_code: 1, error_message: "no" }, "ApiError", "acme x.get: 200 1 — no"],
    [{ status_code: 205, status_text: "gone" }, "NotFoundError", "acme x.get: 200 205 — gone"],
    [{ status_code: "5" }, "ApiError", "acme x.get: 200 5"],
  ])("%j is an error", async (body, name, message) => {
    const error = await failure(answering(() => json(body), {}, {}, about).get());
    expect([error.name, error.message, error.status]).toEqual([name, message, 200]);
  });

  it("are not looked for where the provider hides none", async () => {
    expect(await answering(() => json({ code: 500 })).get()).toEqual({ code: 500 });
  });
});

describe("a layer's own answer", () => {
  it("is read in the place of the provider's", async () => {
    const layers = { call: [async () => json({ from: "layer" })] };
    expect(await answering(() => json({ from: "provider" }), {}, { layers }).get()).toEqual({
      from: "layer",
    });
    const after = {
      call: [
        async (request: Request, next: (sent: Request) => Promise<Response>) => {
          await next(request);
          return json({ from: "layer" });
        },
      ],
    };
    expect(await answering(() => json({ from: "provider" }), {}, { layers: after }).get()).toEqual({
      from: "layer",
    });
  });
});
