import { describe, expect, it } from "vitest";
import { createClient } from "../../src/client/create.js";
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
