import { PassThrough, Readable, Transform } from "node:stream";
import { finished } from "node:stream/promises";
import { createGunzip, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { isPacked, unpack } from "../../src/node/unpack.js";
import { Unpacker } from "../../src/node/unpacker.js";
import { quiet } from "../support/clock.js";
import { failure } from "../support/handler.js";

const MIB = 2 ** 20;

describe("unpacking", () => {
  it("is told the first byte there is, once", async () => {
    const firsts: number[] = [];
    const unpacker = new Unpacker((first) => {
      firsts.push(first);
      return new PassThrough();
    });
    unpacker.write(Buffer.alloc(0));
    unpacker.write(Buffer.from([7, 8]));
    unpacker.end(Buffer.from([9]));
    expect(Buffer.concat(await unpacker.toArray())).toEqual(Buffer.from([7, 8, 9]));
    expect(firsts).toEqual([7]);
  });

  it("keeps a bomb packed until somebody reads", async () => {
    const made: Transform[] = [];
    const unpacker = new Unpacker(() => {
      const inner = createGunzip();
      made.push(inner);
      return inner;
    });
    unpacker.end(gzipSync(Buffer.alloc(8 * MIB)));
    await quiet(100);
    expect(unpacker.readableLength).toBeLessThan(MIB);
    let size = 0;
    for await (const chunk of unpacker) size += (chunk as Buffer).length;
    expect([size, made.length]).toEqual([8 * MIB, 1]);
  });

  it("takes no more from the engine's own than somebody reads", async () => {
    const chunk = Buffer.alloc(64 * 1024);
    // Gives all it has at once, and only as long as nobody stops it.
    const inner = new Transform({
      transform(_chunk, _encoding, done) {
        for (let i = 0; i < 100; i++) this.push(chunk);
        done();
      },
    });
    const unpacker = new Unpacker(() => inner);
    unpacker.end("a");
    await quiet();
    expect(unpacker.readableLength).toBeLessThanOrEqual(2 * chunk.length);
    expect((await unpacker.toArray()).length).toBe(100);
  });

  it("is over when all has been read", async () => {
    for (const bytes of [gzipSync("abc"), Buffer.alloc(0)]) {
      const unpacker = new Unpacker(() => createGunzip());
      unpacker.end(bytes);
      await Promise.all([finished(unpacker), unpacker.toArray()]);
      expect([unpacker.writableFinished, unpacker.readableEnded]).toEqual([true, true]);
    }
  });

  it("can be given up before a first byte came", async () => {
    const unpacker = new Unpacker(() => new PassThrough());
    const closed = new Promise((done) => unpacker.once("close", done));
    unpacker.destroy();
    await closed;
    expect(unpacker.errored).toBeNull();
  });

  it("frees the engine's own where the reader stops", async () => {
    const inner = new PassThrough();
    const unpacker = new Unpacker(() => inner);
    unpacker.write("a");
    for await (const _ of unpacker) break;
    expect(inner.destroyed).toBe(true);
  });

  it("fails as the engine's own does", async () => {
    const reason = new Error("broken");
    const inner = new Transform({ transform: (_chunk, _encoding, done) => done(reason) });
    const unpacker = new Unpacker(() => inner);
    unpacker.write("a");
    expect(await failure(unpacker.toArray())).toBe(reason);
  });

  it("breaks with the connection, and gives it up with the reader", async () => {
    const reason = new Error("reset");
    const broken = new PassThrough();
    broken.write(gzipSync("abc").subarray(0, 10));
    const reading = failure(unpack(broken, "gzip").toArray());
    broken.destroy(reason);
    expect(await reading).toBe(reason);
    const source = new PassThrough();
    unpack(source, "br").destroy();
    await quiet();
    expect(source.destroyed).toBe(true);
  });

  it("leaves what is not packed, or in words that are no packing, as it is", () => {
    const source = Readable.from([]);
    for (const name of [null, "", "identity", "aws-chunked", "toString"])
      expect(unpack(source, name)).toBe(source);
    expect([null, "", "gzip", "zstd"].map(isPacked)).toEqual([false, false, true, true]);
  });
});
