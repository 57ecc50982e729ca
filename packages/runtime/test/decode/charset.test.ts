import { describe, expect, it } from "vitest";
import { createClient } from "../../src/client/create.js";
import { inUtf8 } from "../../src/decode/charset.js";
import { nodeFetch } from "../../src/node/index.js";
import type { AnyTree } from "../support/handler.js";
import { ACME, TOKEN } from "../support/provider.js";
import { serve } from "../support/server.js";

const latin = (text: string): Buffer => Buffer.from(text, "latin1");
const wide = (text: string, bom = ""): Buffer => Buffer.from(bom + text, "utf16le");
const TEXT = "Größe;µm\n";

const ROWS: readonly [type: string, bytes: Buffer, text: string][] = [
  ["text/csv; charset=iso-8859-1", latin(TEXT), TEXT],
  ['text/csv; charset="ISO-8859-1"', latin(TEXT), TEXT],
  ["text/plain;Charset=latin1", latin(TEXT), TEXT],
  ["text/csv; charset=utf-16le", wide(TEXT), TEXT],
  ["text/csv; charset=utf-16", wide(TEXT, "\ufeff"), TEXT],
  ["text/csv; charset=utf-16", wide(TEXT, "\ufeff").swap16(), TEXT],
  ["application/xml; charset=windows-1252", Buffer.from([0x3c, 0x80, 0xb5]), "<€µ"],
  ["text/html; charset=shift_jis", Buffer.from([0x93, 0xfa, 0x96, 0x7b]), "日本"],
  ["text/csv; charset=utf-8", Buffer.from(TEXT), TEXT],
  ["text/csv; charset=iso-8859-1", Buffer.from(`\ufeff${TEXT}`), TEXT],
  ["text/csv", Buffer.from(TEXT), TEXT],
  ["text/csv; charset=nobody-knows", Buffer.from(TEXT), TEXT],
];

/** The answer to one call, its body in two pieces or in one. */
async function read(
  type: string,
  bytes: Buffer,
  options: object,
  args: unknown[] = [],
): Promise<unknown> {
  const server = await serve((_seen, response, index) => {
    response.writeHead(200, { "content-type": type });
    if (index % 2) return response.end(bytes);
    response.write(bytes.subarray(0, 5));
    return setTimeout(() => response.end(bytes.subarray(5)), 20);
  });
  const client = createClient<AnyTree, AnyTree>(
    ACME,
    { "x.get": { method: "GET", path: "/x", accept: ["text/csv", "*/*"] } },
    { token: TOKEN, rateLimit: false, servers: { api: server.url }, ...options },
  ) as AnyTree;
  const answers = [await client.x.get(...args), await client.x.get(...args)];
  expect(answers[0]).toEqual(answers[1]);
  return answers[0];
}

describe.each([
  ["fetch", () => ({})],
  ["the Node transport", () => ({ fetch: nodeFetch() })],
])("over %s", (_, options) => {
  it.each(ROWS)("%s", async (type, bytes, text) => {
    expect(await read(type, bytes, options())).toBe(text);
  });

  it("with progress it is the same", async () => {
    const onProgress = (): void => {};
    expect(
      await read("text/csv; charset=iso-8859-1", latin(TEXT), options(), [{}, { onProgress }]),
    ).toBe(TEXT);
  });

  it("JSON is UTF-8, whatever it declares", async () => {
    expect(
      await read("application/json; charset=iso-8859-1", Buffer.from('{"a":"µ"}'), options()),
    ).toEqual({ a: "µ" });
  });
});

describe("the text of an answer", () => {
  const textOf = (charset: string, bytes: number[]): Promise<string> =>
    inUtf8(
      new Response(Uint8Array.from(bytes), {
        headers: { "content-type": `text/csv; charset=${charset}` },
      }),
    ).text();

  it.each([
    ["text/csv"],
    ["text/csv; charset=utf-8"],
    ["text/csv; charset=UTF8"],
    ["text/csv; charset=nobody-knows"],
    ["application/json; charset=iso-8859-1"],
    ["application/zip; charset=iso-8859-1"],
    [undefined],
  ])("is left as it is: %s", (type) => {
    const response = new Response(
      Uint8Array.of(65),
      type ? { headers: { "content-type": type } } : {},
    );
    if (!type) response.headers.delete("content-type");
    expect(inUtf8(response)).toBe(response);
  });

  it("that has none is left as it is", () => {
    const headers = { "content-type": "text/csv; charset=iso-8859-1" };
    const response = new Response(null, { headers });
    expect(inUtf8(response)).toBe(response);
  });

  it("may be empty, or end in the middle of a character", async () => {
    expect(await textOf("iso-8859-1", [])).toBe("");
    expect(await textOf("shift_jis", [65, 0x93])).toBe("A\ufffd");
  });

  it.each([
    ["of UTF-16, big end first", [0xfe, 0xff, 0, 65], "A"],
    ["of UTF-16, little end first", [0xff, 0xfe, 65, 0], "A"],
    ["of UTF-8", [0xef, 0xbb, 0xbf, 0xc2, 0xb5], "µ"],
    ["that is none", [0xfe, 65, 66], "þAB"],
    ["that is none", [65, 0xff, 66], "AÿB"],
    ["that is none", [0xff, 65, 66], "ÿAB"],
    ["that is none", [65, 0xfe, 66], "AþB"],
    ["that is none", [0xef, 0xbb, 65], "ï»A"],
    ["that is none", [0xef, 65, 0xbf], "ïA¿"],
    ["that is none", [65, 0xbb, 0xbf], "A»¿"],
  ])("says by a byte order mark %s more than by its header: %j", async (_, bytes, text) => {
    expect(await textOf("iso-8859-1", bytes)).toBe(text);
  });
});
