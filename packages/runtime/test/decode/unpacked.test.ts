import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { reading } from "../../src/features/files.js";
import { clientOf, failure } from "../support/handler.js";
import { operation } from "../support/provider.js";

const packed = (packing: string, type = "text/csv") =>
  new Response("a,b\n1,2", { headers: { "content-type": type, "content-encoding": packing } });

const call = (accept: readonly string[] | undefined, answer: () => Response, headers = {}) => {
  const operations = { "x.get": operation({ path: "/x", ...(accept && { accept }) }) };
  const { client, seen } = clientOf(answer, { retries: 0 }, operations);
  return { done: client.x.get({}, { headers }), seen };
};

describe("what may be anything but JSON", () => {
  it.each([
    [["application/json"], false],
    [["application/json", "application/problem+json"], false],
    [[], false],
    [["text/csv"], true],
    [["application/json", "text/csv"], true],
    [["application/pdf"], true],
    // A star may turn out to be any type.
    [["*/*"], true],
    [["application/*"], true],
    [["application/json", "*/*"], true],
  ])("%j: %s", (accept, plain) => {
    expect(reading(accept).plain).toBe(plain);
  });
});

describe("a packed answer where plain bytes were asked for", () => {
  it.each(["gzip", "br", "deflate", "zstd", "GZIP", " gzip ", "gzip, identity", "unknown"])(
    "is refused, whatever it is packed as: %j",
    async (packing) => {
      for (const [type, ...accept] of [
        ["text/csv", "text/csv"],
        ["text/csv", "*/*"],
        ["text/csv", "application/json", "text/csv"],
        ["application/pdf", "application/pdf"],
        ["text/event-stream", "text/event-stream"],
      ]) {
        const error = await failure(call(accept, () => packed(packing, type)).done);
        expect([error.name, error.status]).toEqual(["DecodeError", 200]);
        expect(error.message).toBe(
          "acme x.get: 200, but packed although it was asked for plain; over `nodeFetch()` it can be read, for that tells half of it from the whole",
        );
      }
    },
  );

  it.each(["identity", "Identity", " identity "])("is none where it says %j", async (packing) => {
    expect(await call(["text/csv"], () => packed(packing)).done).toBe("a,b\n1,2");
  });

  it("is the caller's own where the caller asked for it", async () => {
    const { done, seen } = call(["text/csv"], () => packed("gzip"), { "Accept-Encoding": "gzip" });
    expect(await done).toBe("a,b\n1,2");
    expect(seen[0]?.headers.get("accept-encoding")).toBe("gzip");
  });

  it("is an error like any other where its status is one", async () => {
    const answer = () =>
      new Response(gzipSync("x"), { status: 404, headers: { "content-encoding": "gzip" } });
    expect((await failure(call(["text/csv"], answer).done)).name).toBe("NotFoundError");
  });

  it("is read where it is JSON, half of which does not parse", async () => {
    const json = () =>
      new Response("[1]", {
        headers: { "content-type": "application/json", "content-encoding": "gzip" },
      });
    expect(await call(undefined, json).done).toEqual([1]);
    expect(await call(["application/json", "text/csv"], json).done).toEqual([1]);
  });
});
