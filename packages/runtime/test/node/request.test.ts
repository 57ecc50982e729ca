import { describe, expect, it } from "vitest";
import { LightRequest, newRequest } from "../../src/http/request.js";
import { NodeRequest } from "../../src/node/request.js";

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

const read = async (request: Request | LightRequest) => [
  request.headers.get("content-type"),
  [...new Uint8Array(await request.arrayBuffer())],
];

describe("a request of the Node transport", () => {
  it.each(BODIES)("holds %s as an engine's own does", async (_name, body) => {
    const parts = { method: "POST", headers: {}, body };
    const real = new Request(URL_, { method: "POST", body: body ?? null });
    expect(await read(new NodeRequest(URL_, { ...parts, headers: {} }))).toEqual(await read(real));
  });

  it.each(BODIES)("leaves the content type of %s to whoever gave one", (_name, body) => {
    const headers = { "content-type": "application/x-own" };
    const request = new NodeRequest(URL_, { method: "POST", headers, body });
    expect(request.headers.get("content-type")).toBe("application/x-own");
  });

  it("names the boundary of a form, and can be read and copied with it", async () => {
    const request = new NodeRequest(URL_, { method: "POST", headers: { "x-a": "1" }, body: form });
    const copy = request.clone();
    for (const one of [request, request, copy]) {
      const type = one.headers.get("content-type") ?? "";
      expect(one.headers.get("x-a")).toBe("1");
      const back = await new Response(await one.arrayBuffer(), {
        headers: { "content-type": type },
      }).formData();
      expect([...back]).toEqual([["a", "1"]]);
    }
    expect(copy.content).toBe(request.content);
  });

  it("is made of everything but a stream", () => {
    const stream = new Response("a").body;
    for (const [, body] of BODIES) expect(NodeRequest.takes(body)).toBe(true);
    expect([NodeRequest.takes(form), NodeRequest.takes(stream)]).toEqual([true, false]);
    const kind = (body: BodyInit | null) =>
      newRequest(URL_, { method: "POST", headers: {}, body: body ?? undefined }, NodeRequest);
    expect(kind(form)).toBeInstanceOf(NodeRequest);
    expect(kind(form)).toBeInstanceOf(LightRequest);
    expect(kind(stream)).toBeInstanceOf(Request);
  });
});
