import { describe, expect, it } from "vitest";
import { types, wire } from "./wire-kit.js";

describe("bodies on the wire", () => {
  it("JSON: exactly what JSON.stringify writes, with its length", async () => {
    const { body, headers } = await wire(types("application/json"), {
      a: 1,
      b: "ü",
      c: [true, null],
      d: undefined,
    });
    expect(body.toString("utf8")).toBe('{"a":1,"b":"ü","c":[true,null]}');
    expect(headers["content-type"]).toBe("application/json");
    expect(headers["content-length"]).toBe(String(body.length));
  });

  it.each([
    [null, "null"],
    [false, "false"],
    [0, "0"],
    ["", '""'],
    [[], "[]"],
    [{}, "{}"],
  ])("JSON: %j is a body too", async (value, expected) => {
    expect((await wire(types("application/json"), value)).body.toString()).toBe(expected);
  });

  it("JSON of another name", async () => {
    const { headers, body } = await wire(types("application/vnd.api+json"), { a: 1 });
    expect([headers["content-type"], body.toString()]).toEqual([
      "application/vnd.api+json",
      '{"a":1}',
    ]);
  });

  it("no body: no content type, no bytes", async () => {
    const { headers, body } = await wire(types("application/json"), undefined);
    expect([headers["content-type"], body.length]).toEqual([undefined, 0]);
  });

  it("a form: spaces as plus, arrays repeated, nested values as JSON", async () => {
    const { body, headers } = await wire(types("application/x-www-form-urlencoded"), {
      title: "a b+c&d=e",
      tags: ["x", "y z"],
      deep: { a: [1] },
      list: [{ a: 1 }],
      none: undefined,
      nil: null,
      empty: "",
      yes: true,
      at: new Date(0),
    });
    expect(body.toString()).toBe(
      "title=a+b%2Bc%26d%3De&tags=x&tags=y+z&deep=%7B%22a%22%3A%5B1%5D%7D&list=%5B%7B%22a%22%3A1%7D%5D&empty=&yes=true&at=1970-01-01T00%3A00%3A00.000Z",
    );
    expect(headers["content-type"]).toBe("application/x-www-form-urlencoded");
  });

  it("a form with declared encodings", async () => {
    const body = {
      types: ["application/x-www-form-urlencoded"],
      encoding: {
        ids: { style: "form", explode: false },
        filter: { style: "deepObject" },
        tags: { contentType: "application/json" },
        name: { explode: true },
      },
    } as const;
    const arrived = await wire(
      { body },
      { ids: [1, 2], filter: { a: { b: 1 } }, tags: ["x"], name: ["p", "q"] },
    );
    expect(arrived.body.toString()).toBe("ids=1,2&filter[a][b]=1&tags=%5B%22x%22%5D&name=p&name=q");
  });

  it("a form that the caller made", async () => {
    const form = new URLSearchParams({ a: "1 2" });
    const { body, headers } = await wire(
      types("application/json", "application/x-www-form-urlencoded"),
      form,
    );
    expect([body.toString(), headers["content-type"]]).toEqual([
      "a=1+2",
      "application/x-www-form-urlencoded",
    ]);
  });

  it("multipart: text, files with names, bytes, JSON parts, repeated keys", async () => {
    const { body, headers } = await wire(
      {
        body: {
          types: ["multipart/form-data"],
          encoding: { csv: { contentType: "text/csv" }, list: { contentType: "application/json" } },
        },
      },
      {
        title: "ü",
        n: 5,
        file: new File(["FILE"], "a b.txt", { type: "text/plain" }),
        bytes: new Uint8Array([65, 66]),
        buffer: new Uint8Array([67]).buffer,
        meta: { a: 1 },
        csv: "a,b",
        list: ["x"],
        tags: ["p", "q"],
        none: undefined,
        nil: null,
      },
    );
    const [, boundary = ""] =
      /^multipart\/form-data; boundary=(.+)$/.exec(headers["content-type"] ?? "") ?? [];
    expect(boundary).not.toBe("");
    const parts = body
      .toString("utf8")
      .split(`--${boundary}`)
      .slice(1, -1)
      .map((part) => part.trim().split("\r\n\r\n"));
    expect(parts).toEqual([
      ['Content-Disposition: form-data; name="title"', "ü"],
      ['Content-Disposition: form-data; name="n"', "5"],
      [
        'Content-Disposition: form-data; name="file"; filename="a b.txt"\r\nContent-Type: text/plain',
        "FILE",
      ],
      [
        'Content-Disposition: form-data; name="bytes"; filename="bytes"\r\nContent-Type: application/octet-stream',
        "AB",
      ],
      [
        'Content-Disposition: form-data; name="buffer"; filename="buffer"\r\nContent-Type: application/octet-stream',
        "C",
      ],
      [
        'Content-Disposition: form-data; name="meta"; filename="meta"\r\nContent-Type: application/json',
        '{"a":1}',
      ],
      [
        'Content-Disposition: form-data; name="csv"; filename="csv"\r\nContent-Type: text/csv',
        "a,b",
      ],
      [
        'Content-Disposition: form-data; name="list"; filename="list"\r\nContent-Type: application/json',
        '"x"',
      ],
      ['Content-Disposition: form-data; name="tags"', "p"],
      ['Content-Disposition: form-data; name="tags"', "q"],
    ]);
  });

  it("multipart: a blob without type takes the declared one", async () => {
    const encoding = { a: { contentType: "image/png" }, b: { contentType: "image/png" } };
    const { body } = await wire(
      { body: { types: ["multipart/form-data"], encoding } },
      {
        a: new Blob(["1"]),
        b: new Blob(["2"], { type: "image/gif" }),
        c: new Blob(["3"]),
      },
    );
    const found = [...body.toString().matchAll(/name="(.)".*?\r\nContent-Type: (\S+)/gs)].map(
      ([, name, type]) => [name, type],
    );
    expect(found).toEqual([
      ["a", "image/png"],
      ["b", "image/gif"],
      ["c", "application/octet-stream"],
    ]);
  });

  it("FormData that the caller made", async () => {
    const form = new FormData();
    form.append("a", "1");
    const { headers, body } = await wire(types("application/json"), form);
    expect(headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(body.toString()).toContain('name="a"\r\n\r\n1');
  });

  it.each([
    ["bytes", () => new Uint8Array([1, 2, 3])],
    ["a buffer", () => new Uint8Array([1, 2, 3]).buffer],
    ["a view", () => new DataView(new Uint8Array([1, 2, 3]).buffer)],
    ["a blob", () => new Blob([new Uint8Array([1, 2, 3])])],
    ["a stream", () => new Blob([new Uint8Array([1, 2, 3])]).stream()],
  ])("%s, as it is", async (_, make) => {
    const { headers, body } = await wire(types("application/octet-stream"), make());
    expect([...body]).toEqual([1, 2, 3]);
    expect(headers["content-type"]).toBe("application/octet-stream");
  });

  it("bytes take the first type that is no structure", async () => {
    const mixed = types(
      "application/json",
      "multipart/form-data",
      "application/x-www-form-urlencoded",
      "image/png",
    );
    expect((await wire(mixed, new Uint8Array([1]))).headers["content-type"]).toBe("image/png");
    expect(
      (await wire(types("application/json"), new Uint8Array([1]))).headers["content-type"],
    ).toBe("application/octet-stream");
  });

  it("a blob brings its own type", async () => {
    const blob = new Blob(["x"], { type: "image/gif" });
    expect((await wire(types("image/png"), blob)).headers["content-type"]).toBe("image/gif");
  });

  it("a stream is sent in chunks", async () => {
    const { headers } = await wire(
      types("application/octet-stream"),
      new Blob(["x".repeat(100_000)]).stream(),
    );
    expect([headers["transfer-encoding"], headers["content-length"]]).toEqual([
      "chunked",
      undefined,
    ]);
  });

  it("text as text", async () => {
    const { headers, body } = await wire(types("text/csv"), "a,b\n1,2");
    expect([headers["content-type"], body.toString()]).toEqual(["text/csv", "a,b\n1,2"]);
  });

  it("the caller may choose among content types", async () => {
    const both = types("application/json", "application/x-www-form-urlencoded");
    const form = { headers: { "Content-Type": "application/x-www-form-urlencoded" } };
    expect((await wire(both, { a: 1 }, form)).body.toString()).toBe("a=1");
    expect((await wire(both, { a: 1 })).body.toString()).toBe('{"a":1}');
    const patch = { headers: { "content-type": "application/merge-patch+json; v=1" } };
    const arrived = await wire(both, { a: 1 }, patch);
    expect(arrived.headers["content-type"]).toBe("application/merge-patch+json; v=1");
  });

  it.each([
    [
      "a circle",
      (() => {
        const a: Record<string, unknown> = {};
        a.a = a;
        return a;
      })(),
      "application/json",
      /^body can't be written as JSON/,
    ],
    ["a BigInt", { a: 1n }, "application/json", /^body can't be written as JSON/],
    [
      "a number",
      5,
      "application/x-www-form-urlencoded",
      /^body can't be written as application\/x-www-form/,
    ],
    ["null", null, "multipart/form-data", /^body can't be written as multipart/],
    [
      "an object",
      { a: 1 },
      "image/png",
      /^body can't be written as image\/png \(give text, bytes, a Blob or a stream\)/,
    ],
  ])("refused: %s", async (_, body, type, message) => {
    await expect(wire(types(type), body)).rejects.toThrow(message);
  });

  it("DELETE may have a body", async () => {
    const arrived = await wire(
      { method: "DELETE", ...types("application/x-www-form-urlencoded") },
      { ids: [1, 2] },
    );
    expect([arrived.method, arrived.body.toString()]).toEqual(["DELETE", "ids=1&ids=2"]);
  });
});
