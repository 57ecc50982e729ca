import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { nodeFetch } from "../../src/node/index.js";
import { MOST_PACKINGS } from "../../src/node/unpack.js";
import { failure } from "../support/handler.js";
import { serve } from "../support/server.js";

const packed = (times: number, text = "fine") => {
  let bytes: Buffer<ArrayBufferLike> = Buffer.from(text);
  for (let i = 0; i < times; i++) bytes = gzipSync(bytes);
  return bytes;
};

const server = (times: number, bytes = packed(times)) =>
  serve((_, response) => {
    response.writeHead(200, { "content-encoding": Array(times).fill("gzip").join(", ") });
    response.end(bytes);
  });

describe("a body that is packed several times", () => {
  it("is unpacked as often as is bounded, and no further", async () => {
    const fetch = nodeFetch();
    const most = await server(MOST_PACKINGS);
    expect(await (await fetch(most.url)).text()).toBe("fine");
    for (const times of [MOST_PACKINGS + 1, 1000]) {
      const more = await server(times, packed(1));
      const text = await failure((await fetch(more.url)).text());
      expect(text.message).toBe(`packed ${times} times, and no more than 5 are undone`);
      const { body } = await fetch(more.url);
      await failure(new Response(body).bytes());
      await failure((await fetch(more.url)).arrayBuffer());
    }
  });

  it.each(["zstd", "gzip, zstd", "ZSTD ,gzip", "compress", "dcb"])(
    "in a way that can't be undone is no answer: %s",
    async (encoding) => {
      const { url } = await serve((_, response) => {
        response.writeHead(200, { "content-encoding": encoding }).end("half of it");
      });
      const { message } = await failure((await nodeFetch()(url)).text());
      expect(message).toMatch(/^packed as \w+, which nobody asked for, and only gzip, deflate, br/);
      await failure(new Response((await nodeFetch()(url)).body).bytes());
    },
  );

  it("in words that are no packing comes as it is", async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200, { "content-encoding": "aws-chunked, UTF-8" }).end("as it is");
    });
    expect(await (await nodeFetch()(url)).text()).toBe("as it is");
  });

  it("is given up at the bound of the text, wherever a piece ends", async () => {
    const { url } = await server(2, packed(2, "é".repeat(50_000)));
    for (const [most, cut] of [
      [100_000, false],
      [99_999, true],
      [70_001, true],
      [1, true],
      [0, true],
    ] as const) {
      const answer = (await nodeFetch()(url)) as unknown as {
        textUpTo(most: number): Promise<{ text: string; cut: boolean }>;
      };
      const read = await answer.textUpTo(most);
      expect(read.cut).toBe(cut);
      expect(read.text.replace("\ufffd", "")).toBe("é".repeat(most >> 1));
    }
  });
});
