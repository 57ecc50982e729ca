import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { Body } from "../../src/node/body.js";
import type { RawHeaders } from "../../src/node/headers.js";
import { LightResponse } from "../../src/node/response.js";
import { quiet } from "../support/clock.js";
import { failure } from "../support/handler.js";
import { fakeController } from "./kit.js";

const PACKERS: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  "": (bytes) => bytes,
  gzip: (bytes) => gzipSync(bytes),
  "X-GZip": (bytes) => gzipSync(bytes),
  deflate: (bytes) => deflateSync(bytes),
  br: (bytes) => brotliCompressSync(bytes),
  "gzip, br": (bytes) => brotliCompressSync(gzipSync(bytes)),
  identity: (bytes) => bytes,
  constructor: (bytes: Uint8Array) => bytes,
};

/** An answer that came in pieces of this size. */
function answerOf(sent: Uint8Array, size: number, headers: RawHeaders = {}, status = 200) {
  const { controller, told } = fakeController();
  const body = new Body(controller);
  for (let at = 0; at < sent.length; at += size)
    body.add(Buffer.from(sent.subarray(at, at + size)));
  body.end();
  return { answer: new LightResponse({ url: "https://acme.test/a", status, headers, body }), told };
}

const WAYS = ["text", "json", "bytes", "arrayBuffer", "blob", "body", "clone"] as const;

/** What is read in one of the ways, or the class of the error. */
async function read(
  answer: LightResponse | Response,
  way: (typeof WAYS)[number],
): Promise<unknown> {
  try {
    if (way === "body") {
      const all: number[] = [];
      for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>)
        all.push(...chunk);
      return all;
    }
    if (way === "clone") return [await answer.clone().text(), await answer.text()];
    const value = await answer[way]();
    if (value instanceof Blob) return [value.type, [...(await value.bytes())]];
    return value instanceof ArrayBuffer ? [...new Uint8Array(value)] : value;
  } catch (error) {
    return (error as Error).constructor.name;
  }
}

const TEXTS = fc.oneof(fc.string(), fc.json(), fc.constantFrom("\ufeff{}", "ä", ""));
const BYTES = fc.oneof(
  fc.uint8Array({ maxLength: 60 }),
  TEXTS.map((text) => new TextEncoder().encode(text)),
);

describe("an answer of the Node transport", () => {
  it.each(Object.keys(PACKERS))(
    "packed as '%s' is read in each way as an engine's own",
    async (packing) => {
      const pack = PACKERS[packing] as (bytes: Uint8Array) => Uint8Array;
      await fc.assert(
        fc.asyncProperty(BYTES, fc.integer({ min: 1, max: 20 }), async (bytes, size) => {
          const type = { "content-type": "text/plain" };
          const headers = packing ? { ...type, "content-encoding": packing } : type;
          for (const way of WAYS) {
            const { answer } = answerOf(pack(bytes), size, headers);
            const real = new Response(Buffer.from(bytes), { headers: type });
            expect([way, await read(answer, way)]).toEqual([way, await read(real, way)]);
            expect([answer.bodyUsed, answer.bodyUsed]).toEqual([true, real.bodyUsed]);
          }
        }),
        { numRuns: 40 },
      );
    },
  );

  it.each(["gzip", "deflate", "br"])("of nothing, said to be %s, is nothing", async (packing) => {
    const { answer } = answerOf(new Uint8Array(), 1, { "content-encoding": packing });
    expect(await answer.text()).toBe("");
  });

  it("knows a deflate without its header, which servers send as well", async () => {
    const text = "deflated".repeat(50);
    for (const size of [1, 7, 1000]) {
      const { answer } = answerOf(deflateRawSync(text), size, { "content-encoding": "deflate" });
      expect(await answer.text()).toBe(text);
    }
  });

  it("fails for a packing that is broken or cut off", async () => {
    for (const sent of [Buffer.from("no gzip"), gzipSync("abc".repeat(99)).subarray(0, 15)]) {
      const { answer } = answerOf(sent, 4, { "content-encoding": "gzip" });
      expect(await failure(answer.text())).toBeInstanceOf(Error);
    }
  });

  it("is cut at a bound as its bytes are", async () => {
    const packings = fc.constantFrom("", "gzip", "br", "identity");
    const most = fc.nat(70);
    await fc.assert(
      fc.asyncProperty(
        BYTES,
        packings,
        most,
        fc.integer({ min: 1, max: 20 }),
        async (bytes, packing, bound, size) => {
          const sent = PACKERS[packing]?.(bytes) as Uint8Array;
          const { answer } = answerOf(sent, size, packing ? { "content-encoding": packing } : {});
          expect(await answer.textUpTo(bound)).toEqual({
            text: new TextDecoder().decode(bytes.subarray(0, bound)),
            cut: bytes.length > bound,
          });
        },
      ),
      { numRuns: 200 },
    );
  });

  it("gives up the connection where a packed body is more than was wanted", async () => {
    const { controller, told } = fakeController();
    const body = new Body(controller);
    const headers = { "content-encoding": "gzip" };
    const answer = new LightResponse({ url: "https://acme.test", status: 200, headers, body });
    // No end comes: it would be waited for without end.
    body.add(gzipSync("x".repeat(100_000)).subarray(0, -8));
    expect(await answer.textUpTo(3)).toEqual({ text: "xxx", cut: true });
    await quiet();
    expect(told).toContain("abort");
  });

  it("loses one byte order mark, as the standard says, and no second", async () => {
    const { answer } = answerOf(Buffer.from("\ufeff\ufeffa"), 2);
    expect(await answer.text()).toBe("\ufeffa");
  });

  it("can be looked at without being used", async () => {
    for (const headers of [{}, { "content-encoding": "gzip" }]) {
      const sent = "content-encoding" in headers ? gzipSync("abc") : Buffer.from("abc");
      const { answer } = answerOf(sent, 2, headers);
      const { body } = answer;
      expect(answer.body).toBe(body);
      await new Promise((done) => setImmediate(done));
      expect(answer.bodyUsed).toBe(false);
      expect(await answer.text()).toBe("abc");
      expect(answer.bodyUsed).toBe(true);
    }
  });

  it("is used once: read, locked, or read as a stream", async () => {
    for (const first of WAYS) {
      for (const second of WAYS.filter((way) => way !== "body")) {
        const { answer } = answerOf(Buffer.from("{}"), 2);
        const real = new Response("{}");
        await Promise.all([read(answer, first), read(real, first)]);
        expect([first, second, await read(answer, second)]).toEqual([first, second, "TypeError"]);
        expect(await read(real, second)).toBe("TypeError");
      }
    }
    const { answer } = answerOf(Buffer.from("abc"), 2);
    answer.body?.getReader();
    await expect(answer.text()).rejects.toThrow("the body has been read already");
    expect(() => answer.clone()).toThrow(TypeError);
  });

  it("is copied with status and headers, and both are read for themselves", async () => {
    const { answer } = answerOf(Buffer.from("abc"), 2, { "x-a": ["1", "2"] }, 418);
    const copy = answer.clone();
    expect(copy).toBeInstanceOf(Response);
    expect([copy.status, copy.statusText, copy.headers.get("x-a")]).toEqual([
      418,
      "I'm a Teapot",
      "1, 2",
    ]);
    expect(answer.bodyUsed).toBe(false);
    expect([await answer.clone().text(), await copy.text(), await answer.text()]).toEqual([
      "abc",
      "abc",
      "abc",
    ]);
  });

  it("without a body is empty in every way, as often as one likes", async () => {
    const bare = () =>
      new LightResponse({ url: "https://acme.test", status: 204, headers: {}, body: undefined });
    for (const way of WAYS.filter((one) => one !== "body")) {
      const real = new Response(null, { status: 204 });
      expect([way, await read(bare(), way)]).toEqual([way, await read(real, way)]);
    }
    const answer = bare();
    expect([await answer.text(), await answer.text(), answer.body, answer.bodyUsed]).toEqual([
      "",
      "",
      null,
      false,
    ]);
    expect(await answer.textUpTo(0)).toEqual({ text: "", cut: false });
  });

  it("gives bytes of its own, which share memory with nobody", async () => {
    const sent = Buffer.from("abc");
    const { answer } = answerOf(sent, 3);
    const bytes = await answer.bytes();
    expect([bytes.constructor, bytes.buffer.byteLength]).toEqual([Uint8Array, 3]);
    bytes[0] = 0;
    expect(sent.toString()).toBe("abc");
  });

  it("reads a form", async () => {
    const form = new FormData();
    form.set("a", "1");
    form.set("file", new File(["abc"], "a.txt"));
    const real = new Response(form);
    const type = real.headers.get("content-type") as string;
    const { answer } = answerOf(await real.bytes(), 50, { "content-type": type });
    const got = await answer.formData();
    expect([got.get("a"), await (got.get("file") as File).text()]).toEqual(["1", "abc"]);
  });

  it.each([
    [199, false, ""],
    [200, true, "OK"],
    [299, true, ""],
    [300, false, "Multiple Choices"],
    [404, false, "Not Found"],
  ])("of status %i is ok: %s", (status, ok, statusText) => {
    const { answer } = answerOf(new Uint8Array(), 1, { "x-a": "1" }, status);
    expect(answer).toMatchObject({ status, ok, url: "https://acme.test/a", redirected: false });
    expect([answer.statusText, answer.type, answer.headers.get("X-A")]).toEqual([
      statusText,
      "default",
      "1",
    ]);
  });
});

describe("an answer that is read as a whole", () => {
  it.each(["text", "json", "bytes", "arrayBuffer", "blob"] as const)(
    "makes no stream for it: %s",
    async (way) => {
      const made = vi.spyOn(Body.prototype, "stream");
      try {
        await answerOf(new TextEncoder().encode("[1]"), 2).answer[way]();
        expect(made).not.toHaveBeenCalled();
      } finally {
        made.mockRestore();
      }
    },
  );
});
