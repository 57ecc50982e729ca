import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeMultipart } from "../../src/encode/multipart.js";

describe("multipart", () => {
  it("keeps names of files, names blobs by their field", () => {
    const form = encodeMultipart({ f: new File(["x"], "name.txt"), b: new Blob(["y"]) });
    expect([(form.get("f") as File).name, (form.get("b") as File).name]).toEqual(["name.txt", "b"]);
  });

  it("refuses what JSON can't hold, by its field", () => {
    expect(() => encodeMultipart({ a: { n: 1n } })).toThrow(/^a can't be written as JSON/);
    expect(() => encodeMultipart({ a: () => 1 }, { a: { contentType: "a/json" } })).toThrow(
      /^a can't be written as JSON/,
    );
  });

  it("bytes keep to their view, and take a declared type", async () => {
    const whole = new Uint8Array([1, 2, 3, 4]);
    const form = encodeMultipart(
      { view: whole.subarray(1, 3), data: new DataView(whole.buffer, 3), plain: whole },
      { view: { contentType: "image/png" } },
    );
    const read = async (name: string) => {
      const file = form.get(name) as File;
      return [file.type, [...new Uint8Array(await file.arrayBuffer())]];
    };
    expect(await read("view")).toEqual(["image/png", [2, 3]]);
    expect(await read("data")).toEqual(["", [4]]);
    expect(await read("plain")).toEqual(["", [1, 2, 3, 4]]);
  });

  it("a file keeps its name and bytes where it is given a type", async () => {
    const file = new File(["x,y"], "table.csv");
    const form = encodeMultipart({ f: file }, { f: { contentType: "text/csv" } });
    const sent = form.get("f") as File;
    expect([sent.name, sent.type, await sent.text()]).toEqual(["table.csv", "text/csv", "x,y"]);
    const typed = new File(["x"], "a", { type: "text/plain" });
    const other = encodeMultipart({ f: typed }, { f: { contentType: "text/csv" } });
    expect((other.get("f") as File).type).toBe("text/plain");
  });

  it("lists repeat their key in their order; absent items are left out", () => {
    const form = encodeMultipart({ a: ["x", null, "y", undefined, 1, true], b: [], c: null });
    expect([...form.entries()]).toEqual([
      ["a", "x"],
      ["a", "y"],
      ["a", "1"],
      ["a", "true"],
    ]);
  });

  it("whatever the texts, they are parts as they were", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ minLength: 1 }), fc.array(fc.string({ unit: "grapheme" }))),
        (body) => {
          const form = encodeMultipart(body);
          for (const [name, list] of Object.entries(body)) expect(form.getAll(name)).toEqual(list);
        },
      ),
    );
  });

  it("refuses what has no form", () => {
    expect(() => encodeMultipart({ a: () => 1 })).toThrow("a has no plain form");
  });

  it.each<[string, () => unknown]>([
    ["a stream", () => new ReadableStream()],
    ["a generator", () => (function* () {})()],
    ["an asynchronous generator", () => (async function* () {})()],
    ["a map", () => new Map([["a", 1]])],
    ["an iterable of one's own", () => ({ *[Symbol.iterator]() {} })],
    ["an asynchronous one", () => ({ async *[Symbol.asyncIterator]() {} })],
  ])("refuses what gives its content bit by bit, as JSON too: %s", (_, make) => {
    for (const encoding of [{}, { a: { contentType: "application/json" } }])
      expect(() => encodeMultipart({ a: make() }, encoding)).toThrow(
        "a can't be written as a part (give text, bytes or a Blob)",
      );
  });

  it("writes a list in a list as JSON where that is declared", async () => {
    const form = encodeMultipart({ a: [[1, 2]] }, { a: { contentType: "application/json" } });
    expect(await (form.get("a") as File).text()).toBe("[1,2]");
  });

  it("writes a date as text, whatever type its part has", async () => {
    const at = new Date(0);
    const form = encodeMultipart({ a: at, b: at }, { a: { contentType: "text/csv" } });
    const text = "1970-01-01T00:00:00.000Z";
    expect([await (form.get("a") as File).text(), form.get("b")]).toEqual([text, text]);
  });

  it("writes text with a declared type as a part of that type", () => {
    const form = encodeMultipart({ a: "x" }, { a: { contentType: "text/csv" } });
    expect((form.get("a") as File).type).toBe("text/csv");
  });

  it("writes any value declared as JSON as JSON", async () => {
    const form = encodeMultipart(
      { a: "x", b: { c: 1 } },
      { a: { contentType: "application/json" }, b: { contentType: "application/x+json" } },
    );
    expect(await (form.get("a") as File).text()).toBe('"x"');
    expect([(form.get("b") as File).type, await (form.get("b") as File).text()]).toEqual([
      "application/x+json",
      '{"c":1}',
    ]);
  });
});
