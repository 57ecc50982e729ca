import { afterEach, describe, expect, it, vi } from "vitest";
import { createClient } from "../../src/client/create.js";
import type { Layer } from "../../src/features/layers.js";
import { nodeFetch } from "../../src/node/index.js";
import { type AnyTree, clientOf, failure, json } from "../support/handler.js";
import { ACME, operation, TOKEN } from "../support/provider.js";
import { serve } from "../support/server.js";

/** What a call answers whose operation accepts these types. */
const answered = (answer: () => Response, accept?: readonly string[], layers: object = {}) =>
  clientOf(
    answer,
    { retries: 0, layers },
    { "x.get": operation({ path: "/x", ...(accept && { accept }) }) },
  ).client.x.get();

/** A success of this body under this type. */
const of = (body: BodyInit | null, type?: string, status = 200) => {
  const headers: HeadersInit = type ? { "content-type": type } : {};
  return () => {
    const response = new Response(body, { status, headers });
    if (!type) response.headers.delete("content-type");
    return response;
  };
};

const text = async (stream: ReadableStream) => new Response(stream).text();

describe("a success is", () => {
  it.each([
    ["JSON by default", of('{"a":1}', "application/json"), undefined, { a: 1 }],
    [
      "JSON of its own type",
      of("[1]", "application/vnd.x+json; charset=utf-8"),
      ["application/*"],
      [1],
    ],
    ["JSON, though no type says so", of("[1]"), undefined, [1]],
    ["JSON with any status of success", of("2", "application/json", 202), undefined, 2],
    ["JSON that is a text", of('"a"', "application/json"), undefined, "a"],
    ["JSON that is null", of("null", "application/json"), undefined, null],
    ["JSON that is false", of("false", "application/json"), undefined, false],
    ["nothing, of an empty body", of("", "application/json"), undefined, undefined],
    ["nothing, of no body", of(null), undefined, undefined],
    [
      "nothing, of a 204, whatever the operation answers",
      of(null, "text/csv", 204),
      ["text/csv"],
      undefined,
    ],
    [
      "nothing, of a 204 that is a file",
      of(null, "application/zip", 204),
      ["application/zip"],
      undefined,
    ],
    [
      "nothing, where the operation has no body, though one came",
      of("ok", "text/plain"),
      [],
      undefined,
    ],
    ["text", of("a,b\n", "text/csv"), ["text/csv"], "a,b\n"],
    ["text, though it looks like JSON", of("[1]", "text/plain"), ["text/plain"], "[1]"],
    ["text, though no type says so", of("a,b"), ["text/csv"], "a,b"],
    ["an empty text", of("", "text/csv"), ["text/csv"], ""],
    ["text of XML", of("<a/>", "application/xml"), ["application/xml"], "<a/>"],
    ["JSON among several", of("1", "application/json"), ["text/csv", "application/json"], 1],
    ["text among several", of("1", "text/csv"), ["application/json", "text/csv"], "1"],
  ])("%s", async (_, answer, accept, expected) => {
    expect(await answered(answer, accept)).toEqual(expected);
  });

  it("a stream, of any other type", async () => {
    const file = await answered(of("bytes", "application/zip"), ["application/zip"]);
    expect(file).toBeInstanceOf(ReadableStream);
    expect(await text(file)).toBe("bytes");
  });

  it("nothing, of a stream that is none", async () => {
    const zip = ["application/zip"];
    expect(await answered(of(null, "application/zip"), zip)).toBeUndefined();
  });

  it("an error, of JSON where a file was due", async () => {
    const answer = of('{"a":1}', "application/json");
    for (const accept of [["application/zip"], ["text/csv"]]) {
      const error = await failure(answered(answer, accept));
      expect([error.name, error.message, error.contentType]).toEqual([
        "DecodeError",
        "acme x.get: 200, but JSON where a file was due",
        "application/json",
      ]);
    }
  });

  it("an error, of a web page where JSON was due", async () => {
    const error = await failure(answered(of("<html>log in</html>", "text/html")));
    expect([error.name, error.message, error.excerpt]).toEqual([
      "DecodeError",
      "acme x.get: 200, but a web page where JSON was due",
      "<html>log in</html>",
    ]);
  });
});

describe("an answer that a layer put in the place of the one that came", () => {
  /** A layer that answers so, after the one that came was read. */
  const instead =
    (answer: () => Response): Layer =>
    async (request, next) => {
      await next(request);
      return answer();
    };
  const came = of('{"came":1}', "application/json");
  const replaced = (answer: () => Response, accept?: readonly string[]) =>
    answered(came, accept, { call: [instead(answer)] });

  it("is read in its place: JSON, text, nothing, a stream", async () => {
    expect(await replaced(of('{"put":1}', "application/json"))).toEqual({ put: 1 });
    expect(await replaced(of("put", "text/csv"), ["application/json", "text/csv"])).toBe("put");
    expect(await replaced(of(""))).toBeUndefined();
    expect(await replaced(of(null, undefined, 204))).toBeUndefined();
    const types = ["application/json", "application/zip"];
    expect(await text(await replaced(of("zip", "application/zip"), types))).toBe("zip");
  });

  it("is no JSON for having replaced some", async () => {
    const error = await failure(replaced(of("oops", "application/json")));
    expect([error.name, error.excerpt]).toEqual(["DecodeError", "oops"]);
  });

  it("is an error by its status, with the operation's facts", async () => {
    const error = await failure(replaced(() => json({}, 404)));
    expect(error).toMatchObject({ name: "NotFoundError", status: 404, operationId: "x.get" });
  });

  it("may be a success in the place of an error", async () => {
    const layers = { call: [instead(() => json({ put: 1 }))] };
    expect(await answered(() => json({}, 500), undefined, layers)).toEqual({ put: 1 });
  });

  it("may come without anything having been sent", async () => {
    const layer: Layer = async () => json({ kept: true });
    const { client, seen } = clientOf(() => json(1), { layers: { call: [layer] } });
    expect(await client.things.get("a")).toEqual({ kept: true });
    const { response } = await client.things.get("a").withResponse();
    expect([response.bodyUsed, seen.length]).toEqual([true, 0]);
  });

  it("may be the one that came, which the layer has looked at", async () => {
    const looked: unknown[] = [];
    const layer: Layer = async (request, next, ctx) => {
      const response = await next(request);
      looked.push(ctx.answer());
      return response;
    };
    const object = { a: { b: [1] } };
    const layers = { call: [layer] };
    const answer = await answered(() => json(object), undefined, layers);
    expect(answer).toEqual(object);
    // Parsed once: large answers cost enough.
    expect(answer).toBe(looked[0]);
    expect(await answered(of('"text"', "application/json"), undefined, layers)).toBe("text");
    const broken = await failure(answered(of("oops", "application/json"), undefined, layers));
    expect(broken.name).toBe("DecodeError");
    expect(looked.slice(1)).toEqual(["text", "oops"]);
  });

  it("is empty where the layer made it and read it itself", async () => {
    const read: Layer = async () => {
      const own = of("read already", "text/csv")();
      await own.text();
      return own;
    };
    const layers = { call: [read] };
    expect(await answered(came, ["text/csv"], layers)).toBe("");
    expect(await answered(came, undefined, layers)).toBeUndefined();
  });

  it("may have been looked at before it was replaced by another", async () => {
    const layer: Layer = async (request, next, ctx) => {
      await next(request);
      ctx.answer();
      return json({ put: 1 });
    };
    expect(await answered(came, undefined, { call: [layer] })).toEqual({ put: 1 });
  });
});

describe("JSON is parsed once, though a layer, the outcome and the method look at it", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it("where a provider hides errors in successes", async () => {
    const about = { ...ACME, error: { code: ["/code"], success: [0] } };
    const body = '{"code":0,"data":[1]}';
    const { client } = clientOf(
      of(body, "application/json"),
      {},
      { "x.get": operation({ path: "/x" }) },
      about,
    );
    const parse = vi.spyOn(JSON, "parse");
    expect(await client.x.get()).toEqual({ code: 0, data: [1] });
    expect(parse.mock.calls.filter(([given]) => given === body)).toHaveLength(1);
  });
});

describe.each([
  ["the global fetch", () => ({})],
  ["the Node transport", () => ({ fetch: nodeFetch() })],
])("answers of a real server over %s", (_, options) => {
  const rig = async (
    status: number,
    headers: Record<string, string>,
    body: string,
    accept: string[],
  ) => {
    const server = await serve((__, response) => response.writeHead(status, headers).end(body));
    return createClient<AnyTree, AnyTree>(
      ACME,
      { "x.get": operation({ path: "/x", accept }) },
      { token: TOKEN, servers: { api: server.url }, retries: 0, rateLimit: false, ...options() },
    ).x;
  };

  it.each([
    ["application/json", '{"a":"é"}', { a: "é" }],
    ["application/json", "", undefined],
    ["text/csv", "é,1", "é,1"],
    ["text/csv", "", ""],
  ])("%s of %j", async (type, body, expected) => {
    const x = await rig(200, { "content-type": type }, body, [type]);
    expect(await x.get()).toEqual(expected);
    const { data, response } = await x.get().withResponse();
    expect([data, response.status, response.headers.get("content-type")]).toEqual([
      expected,
      200,
      type,
    ]);
  });

  it("a stream, and an error in its place", async () => {
    const zip = await rig(200, { "content-type": "application/zip" }, "PK", ["application/zip"]);
    expect(await text(await zip.get())).toBe("PK");
    const type = { "content-type": "application/json" };
    const bad = await rig(404, type, '{"message":"gone"}', ["application/zip"]);
    expect((await failure(bad.get())).message).toBe("acme x.get: 404 — gone");
  });

  it("nothing, of a 204", async () => {
    expect(await (await rig(204, {}, "", [])).get()).toBeUndefined();
  });
});
