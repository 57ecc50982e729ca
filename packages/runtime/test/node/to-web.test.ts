import { PassThrough, Readable } from "node:stream";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toWeb } from "../../src/node/to-web.js";
import { quiet } from "../support/clock.js";
import { failure } from "../support/handler.js";
import { bytesOf } from "./kit.js";

/** A source that counts what it is asked for, and gives it at once. */
function counted(chunks: number, size: number) {
  let asked = 0;
  const source = new Readable({
    highWaterMark: size,
    read() {
      asked++;
      this.push(asked <= chunks ? bytesOf(size, asked) : null);
    },
  });
  return { source, asked: () => asked };
}

describe("a stream of the web, made of Node's", () => {
  it("has all bytes in their order", async () => {
    const pieces = fc.array(fc.uint8Array({ minLength: 1, maxLength: 20 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(pieces, async (chunks) => {
        const source = Readable.from(
          chunks.map((chunk) => Buffer.from(chunk)),
          { objectMode: false },
        );
        const bytes = await new Response(toWeb(source)).bytes();
        expect([...bytes]).toEqual(chunks.flatMap((chunk) => [...chunk]));
      }),
    );
  });

  it("gives bytes as an engine does, not Node's own", async () => {
    const { value } = await toWeb(Readable.from([bytesOf(3)]))
      .getReader()
      .read();
    expect(Object.getPrototypeOf(value)).toBe(Uint8Array.prototype);
    expect([...(value ?? [])]).toEqual([0, 1, 2]);
  });

  it("asks for nothing before somebody reads", async () => {
    let asked = 0;
    const source = {
      [Symbol.asyncIterator]: () => ({ next: async () => ({ done: ++asked > 1 }) }),
    };
    const stream = toWeb(source as never);
    await quiet();
    expect(asked).toBe(0);
    await stream
      .getReader()
      .read()
      .catch(() => {});
    expect(asked).toBeGreaterThan(0);
  });

  it("asks for no more than is read", async () => {
    const { source, asked } = counted(1000, 1000);
    const reader = toWeb(source).getReader();
    await quiet();
    // What Node's own stream takes in beforehand, and nothing of ours.
    expect(asked()).toBeLessThanOrEqual(2);
    for (let i = 0; i < 5; i++) await reader.read();
    await quiet();
    expect(asked()).toBeLessThanOrEqual(8);
    await reader.cancel();
  });

  it.each([0, 1, 3])("can be cancelled after %i reads, with more bytes waiting", async (reads) => {
    const { source, asked } = counted(1000, 1000);
    const stream = toWeb(source);
    const reader = stream.getReader();
    for (let i = 0; i < reads; i++) await reader.read();
    await reader.cancel("enough");
    expect([source.destroyed, source.errored]).toEqual([true, null]);
    const before = asked();
    // What is thrown now is caught by nobody: the run itself would tell.
    await quiet();
    expect(asked()).toBe(before);
    expect((await reader.read()).done).toBe(true);
  });

  it("can be cancelled while a read waits", async () => {
    const source = new PassThrough();
    const reader = toWeb(source).getReader();
    const reading = reader.read();
    await quiet();
    await reader.cancel();
    expect([(await reading).done, source.destroyed]).toEqual([true, true]);
  });

  it.each(["before", "while"])("fails as its source does, %s somebody reads", async (when) => {
    const source = new PassThrough();
    const reader = toWeb(source).getReader();
    const reason = new Error("reset");
    const early = when === "while" ? failure(reader.read()) : undefined;
    await quiet();
    source.destroy(reason);
    expect(await (early ?? failure(reader.read()))).toBe(reason);
  });

  it("is no whole one where its source ends too early", async () => {
    const source = new PassThrough();
    source.write("abc");
    const reader = toWeb(source).getReader();
    await reader.read();
    source.destroy();
    expect(await failure(reader.read())).toMatchObject({ code: "ERR_STREAM_PREMATURE_CLOSE" });
  });
});
