import { Readable } from "node:stream";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Body } from "../../src/node/body.js";
import { waiting } from "../../src/node/waiting.js";
import { quiet } from "../support/clock.js";
import { failure } from "../support/handler.js";
import { bytesOf, fakeController } from "./kit.js";

const KIB = 2 ** 10;
const ALL = Number.POSITIVE_INFINITY;

const newBody = () => {
  const fake = fakeController();
  return { body: new Body(fake.controller), ...fake };
};

const isSettled = async (promise: Promise<unknown>): Promise<boolean> => {
  let settled = false;
  const done = () => {
    settled = true;
  };
  promise.then(done, done);
  await quiet(2);
  return settled;
};

it("an error that nobody waits for yet ends no program", () => {
  const stream = waiting(new Readable());
  expect(() => stream.emit("error", new Error("reset"))).not.toThrow();
});

describe("a body that is read as a whole", () => {
  it("has all bytes in their order, whenever the reader comes", async () => {
    const pieces = fc.array(fc.uint8Array({ maxLength: 9 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(pieces, fc.nat(8), async (chunks, when) => {
        const { body, told } = newBody();
        let reading: ReturnType<Body["read"]> | undefined;
        chunks.forEach((chunk, i) => {
          if (i === when) reading = body.read(ALL);
          body.add(Buffer.from(chunk));
        });
        body.end();
        const { bytes, cut } = await (reading ?? body.read(ALL));
        expect([[...bytes], cut]).toEqual([chunks.flatMap((chunk) => [...chunk]), false]);
        expect(told).not.toContain("abort");
      }),
    );
  });

  it("waits for the end", async () => {
    const { body } = newBody();
    body.add(bytesOf(3));
    const reading = body.read(10);
    expect(await isSettled(reading)).toBe(false);
    body.add(bytesOf(2, 3));
    expect(await isSettled(reading)).toBe(false);
    body.end();
    expect([...(await reading).bytes]).toEqual([0, 1, 2, 3, 4]);
  });

  it("is nothing, where nothing came", async () => {
    const { body, told } = newBody();
    body.end();
    expect(await body.read(0)).toEqual({ bytes: Buffer.alloc(0), cut: false });
    expect(told).toEqual([]);
  });

  it("hands out a single piece without a copy", async () => {
    const { body } = newBody();
    const piece = bytesOf(100);
    body.add(piece);
    body.end();
    expect((await body.read(ALL)).bytes).toBe(piece);
  });

  it("is cut at the bound, and the connection given up: before the reader comes", async () => {
    const { body, told, reasons } = newBody();
    body.add(bytesOf(6));
    expect(told).toEqual([]);
    const { bytes, cut } = await body.read(5);
    expect([[...bytes], cut]).toEqual([[0, 1, 2, 3, 4], true]);
    expect(told).toEqual(["abort"]);
    expect(reasons[0]).toEqual(new Error("more than was wanted"));
  });

  it("is cut at the bound, and the connection given up: while the reader waits", async () => {
    const { body, told } = newBody();
    const reading = body.read(5);
    body.add(bytesOf(5));
    expect(await isSettled(reading)).toBe(false);
    body.add(bytesOf(1, 5));
    expect(await reading).toEqual({ bytes: bytesOf(5), cut: true });
    expect(told).toEqual(["resume", "pause", "abort"]);
  });

  it("is whole, where it is as long as the bound", async () => {
    const { body, told } = newBody();
    body.add(bytesOf(5));
    const reading = body.read(5);
    body.end();
    expect(await reading).toEqual({ bytes: bytesOf(5), cut: false });
    expect(told).toEqual(["resume"]);
  });

  it("is cut where it ended beyond the bound", async () => {
    const { body } = newBody();
    body.add(bytesOf(4));
    body.add(bytesOf(4, 4));
    body.end();
    expect(await body.read(5)).toEqual({ bytes: bytesOf(5), cut: true });
  });

  it("lets the connection wait, where more than 64 KiB came and nobody reads", async () => {
    const { body, told } = newBody();
    body.add(bytesOf(64 * KIB));
    expect(told).toEqual([]);
    body.add(bytesOf(1));
    expect(told).toEqual(["pause"]);
    const reading = body.read(ALL);
    expect(told).toEqual(["pause", "resume"]);
    body.add(bytesOf(64 * KIB));
    body.end();
    expect((await reading).bytes.byteLength).toBe(128 * KIB + 1);
    expect(told).toEqual(["pause", "resume"]);
  });

  it("fails as the connection did: before it is read, or while", async () => {
    const reason = new Error("reset");
    const before = newBody();
    before.body.add(bytesOf(3));
    before.body.fail(reason);
    expect(await failure(before.body.read(ALL))).toBe(reason);
    const during = newBody();
    const reading = failure(during.body.read(ALL));
    during.body.add(bytesOf(3));
    during.body.fail(reason);
    expect(await reading).toBe(reason);
  });
});

describe("a body that is read as a stream", () => {
  const drain = async (stream: AsyncIterable<Buffer>): Promise<number[]> => {
    const all: number[] = [];
    for await (const chunk of stream) all.push(...chunk);
    return all;
  };

  it("loses nothing between what came before and what comes after", async () => {
    const pieces = fc.array(fc.uint8Array({ minLength: 1, maxLength: 9 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(pieces, pieces, async (before, after) => {
        const { body } = newBody();
        for (const chunk of before) body.add(Buffer.from(chunk));
        const stream = body.stream();
        for (const chunk of after) body.add(Buffer.from(chunk));
        body.end();
        expect(await drain(stream)).toEqual([...before, ...after].flatMap((chunk) => [...chunk]));
      }),
    );
  });

  it("ends, where the end came first", async () => {
    const { body } = newBody();
    body.add(bytesOf(3));
    body.end();
    expect(await drain(body.stream())).toEqual([0, 1, 2]);
  });

  it("lets the connection wait while its reader does, and go on afterwards", async () => {
    const { body, told } = newBody();
    const stream = body.stream();
    body.add(bytesOf(stream.readableHighWaterMark));
    expect(told).toEqual(["pause"]);
    const iterator = stream[Symbol.asyncIterator]();
    await iterator.next();
    await quiet(2);
    expect(told.at(-1)).toBe("resume");
    const count = told.length;
    body.add(bytesOf(1));
    await iterator.next();
    expect(told.slice(count)).not.toContain("pause");
  });

  it("of what was paused before gets the connection going", async () => {
    const { body, told } = newBody();
    body.add(bytesOf(64 * KIB + 1));
    const stream = body.stream();
    expect(told).toEqual(["pause"]);
    stream.resume();
    await quiet(2);
    expect(told).toContain("resume");
  });

  it("fails as the connection did: before, or in between", async () => {
    const reason = new Error("reset");
    const before = newBody();
    before.body.fail(reason);
    expect(await failure(drain(before.body.stream()))).toBe(reason);
    const during = newBody();
    const stream = during.body.stream();
    during.body.add(bytesOf(1));
    const reading = failure(drain(stream));
    await quiet(2);
    during.body.fail(reason);
    expect(await reading).toBe(reason);
  });

  it("gives up the connection, where its reader stops", async () => {
    const { body, told, reasons } = newBody();
    const stream = body.stream();
    body.add(bytesOf(10));
    for await (const _ of stream) break;
    expect(told.at(-1)).toBe("abort");
    expect(reasons).toHaveLength(1);
  });

  it("says why it gave it up, where nobody else does", async () => {
    const { body, reasons } = newBody();
    body.stream().destroy();
    await quiet(2);
    expect(reasons).toEqual([new Error("nobody reads on")]);
  });

  it("gives it up for the reason that it was destroyed with", async () => {
    const { body, reasons } = newBody();
    const reason = new Error("mine");
    const stream = body.stream().on("error", () => {});
    stream.destroy(reason);
    await quiet(2);
    expect(reasons).toEqual([reason]);
  });
});
