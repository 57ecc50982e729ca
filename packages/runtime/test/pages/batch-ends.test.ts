import { describe, expect, it } from "vitest";
import { quiet } from "../support/clock.js";
import { failure } from "../support/handler.js";
import { END, given, held } from "./batch-kit.js";

describe("stopping early", () => {
  it("by break stops what is on its way, once", async () => {
    const { iterator, log } = given([1, 2, 3], [4]);
    for await (const one of iterator) if (one === 2) break;
    expect(log).toEqual({ asked: 1, stopped: 1 });
    expect(await iterator.next()).toEqual(END);
  });

  it("by an error of the consumer's own", async () => {
    const { iterator, log } = given([1, 2, 3]);
    const consume = async () => {
      for await (const one of iterator) throw new Error(`mine at ${one}`);
    };
    expect((await failure(consume())).message).toBe("mine at 1");
    expect(log.stopped).toBe(1);
  });

  it("by return, before anything was asked for", async () => {
    const { iterator, log } = given([1]);
    expect(await iterator.return()).toEqual(END);
    expect(await iterator.next()).toEqual(END);
    expect(log).toEqual({ asked: 0, stopped: 1 });
  });

  it("by return does not wait for what is on its way, and whoever waits is told the end", async () => {
    const { iterator, waiting, log } = held();
    const calls = [iterator.next(), iterator.next()];
    await quiet();
    expect(await iterator.return()).toEqual(END);
    expect(log.stopped).toBe(1);
    waiting[0]?.fail(new Error("stopped"));
    expect(await Promise.all(calls)).toEqual([END, END]);
    expect(waiting).toHaveLength(1);
  });

  it("by return drops what comes nevertheless", async () => {
    const { iterator, waiting } = held();
    const call = iterator.next();
    await quiet();
    await iterator.return();
    waiting[0]?.come([1, 2]);
    expect([await call, await iterator.next()]).toEqual([END, END]);
  });

  it("by return gives back what it is given, as generators do", async () => {
    const { iterator } = given([1]);
    const value = Promise.resolve("x") as unknown as Promise<void>;
    expect(await iterator.return(value)).toEqual({ done: true, value: "x" });
  });

  it("by throw fails with what it is given", async () => {
    const { iterator, log } = given([1, 2]);
    await iterator.next();
    expect((await failure(iterator.throw(new Error("given")))).message).toBe("given");
    expect(log.stopped).toBe(1);
    expect(await iterator.next()).toEqual(END);
  });
});

describe("an iterator like the engine's own", () => {
  it("is its own iterable", () => {
    const { iterator } = given();
    expect(iterator[Symbol.asyncIterator]()).toBe(iterator);
  });

  it("has the same base as generators", () => {
    const base = (object: object) => Object.getPrototypeOf(Object.getPrototypeOf(object));
    const generator = (async function* () {})();
    expect(base(given().iterator)).toBe(base(Object.getPrototypeOf(generator)));
  });

  it.runIf("asyncDispose" in Symbol)("can be disposed of", async () => {
    const { iterator, log } = given([1, 2]);
    await iterator.next();
    const dispose = (Symbol as unknown as { asyncDispose: symbol }).asyncDispose;
    await (iterator as unknown as Record<symbol, () => Promise<void>>)[dispose]?.();
    expect(log.stopped).toBe(1);
    expect(await iterator.next()).toEqual(END);
  });
});
