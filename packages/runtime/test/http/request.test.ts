import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LightRequest, newRequest } from "../../src/http/request.js";
import { REQUEST, requestOf } from "../../src/http/transport.js";

const URL_ = "https://api.acme.test/things?x=1";
const HEADERS = { "content-type": "application/json", "x-key": "k" };
const newLight = (body?: BodyInit) =>
  new LightRequest(URL_, { method: "POST", headers: { ...HEADERS }, body });

const BODY = fc.oneof(
  fc.string(),
  fc.uint8Array({ maxLength: 40 }),
  fc.json(),
  fc.constant(undefined),
) as fc.Arbitrary<BodyInit | undefined>;

/** What was read, or the class of the error. */
const read = async (request: LightRequest | Request, way: string): Promise<unknown> => {
  try {
    const value = await (request as unknown as Record<string, () => Promise<unknown>>)[way]?.();
    if (value instanceof Blob) return [value.type, await value.text()];
    return value instanceof ArrayBuffer ? [...new Uint8Array(value)] : value;
  } catch (error) {
    return (error as Error).constructor.name;
  }
};

describe("a light request", () => {
  it.each(["text", "json", "arrayBuffer", "blob"])(
    "reads its body as %s as an engine's own",
    async (way) => {
      await fc.assert(
        fc.asyncProperty(BODY, async (body) => {
          const real = new Request(URL_, { method: "POST", headers: HEADERS, body: body ?? null });
          expect(await read(newLight(body), way)).toEqual(await read(real, way));
        }),
      );
    },
  );

  it("can be read and sent as often as one likes", async () => {
    const request = newLight("abc");
    expect([await request.text(), await request.text()]).toEqual(["abc", "abc"]);
    expect(request.bodyUsed).toBe(false);
    expect(request.content).toBe("abc");
  });

  it("has the same stream whenever it is asked, and none without a body", async () => {
    const request = newLight("abc");
    const stream = request.body;
    expect(request.body).toBe(stream);
    expect(await new Response(stream).text()).toBe("abc");
    expect(newLight().body).toBeNull();
    // An empty body is one, as an engine's own says too.
    expect(newLight("").body).toBeInstanceOf(ReadableStream);
  });

  it("has copies that go their own ways", async () => {
    const request = newLight("abc");
    const copy = request.clone();
    copy.headers.set("x-key", "other");
    copy.headers.append("x-new", "1");
    request.headers.set("x-mine", "2");
    expect([request.headers.get("x-key"), request.headers.get("x-new")]).toEqual(["k", null]);
    expect([copy.headers.get("x-key"), copy.headers.get("x-mine")]).toEqual(["other", null]);
    await request.body?.cancel();
    expect(await copy.text()).toBe("abc");
    expect([copy.url, copy.method, copy.content]).toEqual([URL_, "POST", "abc"]);
  });

  it("copies headers that somebody has made real ones of", () => {
    const request = newLight();
    request.headers.append("x-key", "l");
    expect(request.clone().headers.get("x-key")).toBe("k, l");
  });

  it("refuses to be an address, and becomes a Request where it is asked rightly", async () => {
    const request = newLight('{"a":1}');
    expect(() => new Request(request as unknown as string)).toThrow(
      "this Request can't be copied so; write new Request(request.url, request)",
    );
    const real = new Request(request.url, request as unknown as RequestInit);
    expect([real.method, real.url, real.redirect, real.headers.get("x-key")]).toEqual([
      "POST",
      URL_,
      "manual",
      "k",
    ]);
    expect(await real.json()).toEqual({ a: 1 });
  });

  it.each([["abc"], [""], [new Uint8Array([1, 2])], [undefined]])(
    "hands %j to fetch as it is, with the caller's signal",
    async (body) => {
      const seen: unknown[] = [];
      const fetch = (async (...args: unknown[]) => {
        seen.push(...args);
        return new Response();
      }) as typeof globalThis.fetch;
      const { signal } = new AbortController();
      await newLight(body as BodyInit | undefined).send(fetch, { signal });
      const init = { signal, method: "POST", headers: HEADERS, redirect: "manual" };
      expect(seen).toEqual([URL_, body === undefined ? init : { ...init, body }]);
      expect(Object.hasOwn(seen[1] as object, "body")).toBe(body !== undefined);
    },
  );
});

describe("the request of a call", () => {
  const parts = (body?: BodyInit) => ({ method: "POST", headers: { ...HEADERS }, body });
  const stream = () => new Response("abc").body as ReadableStream;

  it("is a light one for plain bodies, where the transport takes it", () => {
    for (const body of [undefined, "", "abc", new Uint8Array([1]), Buffer.from("a")])
      expect(newRequest(URL_, parts(body as BodyInit | undefined), LightRequest)).toBeInstanceOf(
        LightRequest,
      );
  });

  it("is an engine's own for all other bodies", () => {
    const form = new FormData();
    form.set("a", "1");
    const others = [
      form,
      new Blob(["a"]),
      new URLSearchParams("a=1"),
      new ArrayBuffer(2),
      stream(),
    ];
    for (const body of others)
      expect(newRequest(URL_, parts(body), LightRequest)).toBeInstanceOf(Request);
  });

  it("is an engine's own wherever the transport wants one, with all that was given", async () => {
    for (const body of ["abc", new TextEncoder().encode("abc"), stream()]) {
      const request = newRequest(URL_, parts(body), undefined);
      expect([request instanceof Request, request.method, request.url]).toEqual([
        true,
        "POST",
        URL_,
      ]);
      expect([request.redirect, request.headers.get("x-key")]).toEqual(["manual", "k"]);
      expect(await request.text()).toBe("abc");
    }
    expect(newRequest(URL_, { method: "GET", headers: {} }, undefined).body).toBeNull();
  });

  it("is of the class that the transport carries, of whatever copy of the runtime", () => {
    class Other extends LightRequest {}
    const fetch = Object.assign(() => {}, { [REQUEST]: Other });
    expect(requestOf(fetch)).toBe(Other);
    expect(newRequest(URL_, parts("a"), requestOf(fetch))).toBeInstanceOf(Other);
    expect([requestOf(undefined), requestOf(() => {})]).toEqual([undefined, undefined]);
    expect(REQUEST).toBe(Symbol.for("@specwright/request"));
  });
});
