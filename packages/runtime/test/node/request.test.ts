import { describe, expect, it } from "vitest";
import { type Outgoing, plainOutgoing } from "../../src/node/outgoing.js";
import { isLasting, type Lasting, written } from "../../src/node/request.js";

const URL_ = "https://api.acme.test/things";
const bytes = new Uint8Array([1, 2, 3, 4, 5, 6]);
const form = new FormData();
form.set("a", "1");

const BODIES: readonly [string, BodyInit | undefined][] = [
  ["nothing", undefined],
  ["text", "ä"],
  ["empty text", ""],
  ["bytes", bytes],
  ["a part of a buffer", bytes.subarray(2, 4)],
  ["a view of two bytes each", new Uint16Array(bytes.buffer, 2, 2)],
  ["a view of data", new DataView(bytes.buffer, 1, 3)],
  ["a buffer", bytes.buffer],
  ["a blob", new Blob(["abc"])],
  ["a blob with a type", new Blob(["a,b"], { type: "text/csv" })],
  ["a file", new File(["abc"], "a.txt", { type: "text/plain" })],
  ["parameters", new URLSearchParams({ a: "ä b", c: "" })],
];

const POST = { method: "POST", url: URL_ };

/** The content type and the bytes of what is written. */
const read = async ({ headers, body }: Outgoing) => [
  headers["content-type"] ?? null,
  [...new Uint8Array(await new Response(body as BodyInit).arrayBuffer())],
];

describe("a plain request over the Node transport", () => {
  it("gives a buffer as bytes, which is all that a dispatcher is sure to take", () => {
    const [content, type] = written(bytes.buffer);
    expect(content).toBeInstanceOf(Uint8Array);
    expect([content, type]).toEqual([bytes, ""]);
  });

  it.each(BODIES)("writes %s as an engine's own does", async (_name, body) => {
    const real = new Request(URL_, { method: "POST", body: body ?? null });
    expect(await read(plainOutgoing({ ...POST, headers: {}, body: body as Lasting }))).toEqual([
      real.headers.get("content-type"),
      [...new Uint8Array(await real.arrayBuffer())],
    ]);
  });

  it.each(BODIES)("leaves the content type of %s to whoever gave one", (_name, body) => {
    const headers = { "content-type": "application/x-own" };
    const { headers: sent } = plainOutgoing({ ...POST, headers, body: body as Lasting });
    expect(sent["content-type"]).toBe("application/x-own");
  });

  it("names the boundary of a form, and is written as often as one likes", async () => {
    const wire = { ...POST, headers: { "x-a": "1" }, body: form };
    for (let i = 0; i < 2; i++) {
      const { headers, body } = plainOutgoing(wire);
      const type = String(headers["content-type"]);
      const back = new Response(body as BodyInit, { headers: { "content-type": type } });
      expect([...(await back.formData())]).toEqual([["a", "1"]]);
      expect(headers["x-a"]).toBe("1");
    }
  });

  it("is one with everything but a stream, and none that a layer has made", () => {
    const stream = new Response("a").body;
    const lasts = (more: object) => isLasting({ ...POST, headers: {}, ...more });
    for (const [, body] of BODIES) expect(lasts({ body })).toBe(true);
    expect([lasts({ body: form }), lasts({ body: stream })]).toEqual([true, false]);
    expect(lasts({ request: new Request(URL_) })).toBe(false);
  });
});
