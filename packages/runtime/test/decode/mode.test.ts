import { describe, expect, it } from "vitest";
import { modeOf } from "../../src/decode/mode.js";
import { lengthOf, readText } from "../../src/decode/read.js";

describe("modeOf", () => {
  it.each([
    [undefined, null, "json"],
    [undefined, "application/json", "json"],
    [undefined, "text/html", "json"],
    [[], "application/json", "none"],
    [["application/zip"], null, "stream"],
    [["application/zip"], "application/zip", "stream"],
    [["application/zip"], "application/json", "stream"],
    [["application/json", "application/zip"], "application/zip", "stream"],
    [["application/json", "text/csv"], "text/csv;x=y", "text"],
    [["application/json", "text/csv"], "text/html", "json"],
    [["image/*"], "image/png", "stream"],
    [["image/*"], "imagery/png", "stream"],
    [["text/*", "application/json"], "application/json", "json"],
    [["*/*"], "text/plain", "text"],
    [["application/jsonp"], null, "stream"],
    [["application/json-seq"], "application/json-seq", "stream"],
    [["application/yaml"], null, "text"],
    [["application/vnd.ms-excel"], null, "stream"],
  ] as const)("%j, answered by %s, is read as %s", (accept, type, mode) => {
    expect(modeOf(accept, type)).toBe(mode);
  });
});

describe("lengthOf", () => {
  const length = (headers: Record<string, string>) => lengthOf(new Response("x", { headers }));

  it.each([
    [{}, undefined],
    [{ "content-length": "5" }, 5],
    [{ "content-length": "0" }, 0],
    [{ "content-length": "5.5" }, undefined],
    [{ "content-length": "many" }, undefined],
    [{ "content-length": "5", "content-encoding": "gzip" }, undefined],
  ])("%j is %j", (headers, expected) => {
    expect(length(headers as never)).toBe(expected);
  });
});

describe("readText", () => {
  const body = (text: string, headers: Record<string, string> = {}) =>
    new Response(new Blob([text]).stream(), { headers });

  it.each([
    ["abc", 3, { text: "abc", cut: false }],
    ["abc", 4, { text: "abc", cut: false }],
    ["abc", 2, { text: "ab", cut: true }],
    ["abc", 0, { text: "", cut: true }],
    ["", 0, { text: "", cut: false }],
    ["€€", 4, { text: "€�", cut: true }],
  ])("%j up to %i bytes", async (text, most, expected) => {
    expect(await readText(body(text), most)).toEqual(expected);
  });

  it("does not trust a length above the bound", async () => {
    expect(await readText(body("abcdef", { "content-length": "6" }), 3)).toEqual({
      text: "abc",
      cut: true,
    });
  });

  it("reads what has no body", async () => {
    expect(await readText(new Response(null), 5)).toEqual({ text: "", cut: false });
  });

  it("gives the connection up when it has enough", async () => {
    let cancelled = false;
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(1000)),
      cancel: () => {
        cancelled = true;
      },
    });
    await readText(new Response(endless), 1500);
    expect(cancelled).toBe(true);
  });

  it("does not wait for a server that won't be cancelled", async () => {
    const stubborn = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(1000)),
      cancel: () => new Promise(() => {}),
    });
    expect((await readText(new Response(stubborn), 10)).cut).toBe(true);
    const failing = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(1000)),
      cancel: () => Promise.reject(new Error("no")),
    });
    expect((await readText(new Response(failing), 10)).cut).toBe(true);
  });
});
