import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Batches, BatchIterator } from "../../src/pages/batch-iterator.js";
import { quiet } from "../support/clock.js";
import { failure } from "../support/handler.js";

const END = { done: true, value: undefined };
const row = (value: unknown) => ({ done: false, value });

/** Batches that come at once, and what the iterator did with them. */
function given(...batches: (readonly unknown[] | Error)[]) {
  const left = [...batches];
  const log = { asked: 0, stopped: 0 };
  const source: Batches<unknown> = {
    next: async () => {
      log.asked++;
      const batch = left.shift();
      if (batch instanceof Error) throw batch;
      return batch;
    },
    stop: () => {
      log.stopped++;
    },
  };
  return { iterator: new BatchIterator(source), log };
}

/** Batches that come when a test says so. */
function held() {
  const waiting: { come(batch?: unknown[]): void; fail(error: unknown): void }[] = [];
  const log = { stopped: 0 };
  const source: Batches<unknown> = {
    next: () => new Promise((come, fail) => waiting.push({ come, fail })),
    stop: () => {
      log.stopped++;
    },
  };
  return { iterator: new BatchIterator(source), waiting, log };
}

async function all(iterator: BatchIterator<unknown>): Promise<unknown[]> {
  const rows: unknown[] = [];
  for await (const one of iterator) rows.push(one);
  return rows;
}

/** What a promise is by now, without waiting for more than a turn. */
async function by(promise: Promise<unknown>): Promise<unknown> {
  return Promise.race([promise, Promise.resolve().then(() => "waits")]);
}

describe("batches, one member at a time", () => {
  it.each([
    [[], []],
    [[[]], []],
    [[[1]], [1]],
    [
      [[1, 2], [3]],
      [1, 2, 3],
    ],
    [
      [[], [1], [], [], [2, 3], []],
      [1, 2, 3],
    ],
    [[[undefined, null, 0, ""]], [undefined, null, 0, ""]],
  ])("%j gives %j", async (batches, rows) => {
    const { iterator, log } = given(...batches);
    expect(await all(iterator)).toEqual(rows);
    expect(log).toEqual({ asked: batches.length + 1, stopped: 1 });
  });

  it("are asked for only when they are wanted", async () => {
    const { iterator, log } = given([1, 2], [3]);
    await quiet();
    expect(log.asked).toBe(0);
    await iterator.next();
    await iterator.next();
    await quiet();
    expect(log.asked).toBe(1);
    await iterator.next();
    expect(log.asked).toBe(2);
  });

  it("what is there already is handed out without a turn of waiting", async () => {
    const { iterator } = given([1, 2, 3]);
    await iterator.next();
    expect(await by(iterator.next())).toEqual(row(2));
    expect(await by(iterator.next())).toEqual(row(3));
    expect(await by(iterator.next())).toBe("waits");
  });

  it("the end stays the end", async () => {
    const { iterator, log } = given([1]);
    await all(iterator);
    expect([await iterator.next(), await iterator.next()]).toEqual([END, END]);
    expect(log).toEqual({ asked: 2, stopped: 1 });
  });

  it("leaves the batch as it came", async () => {
    const batch = Object.freeze([1, 2]);
    expect(await all(given(batch).iterator)).toEqual([1, 2]);
  });
});

describe("an error", () => {
  it("comes in its turn, once, and ends the iteration", async () => {
    const { iterator, log } = given([1, 2], new Error("broken"), [3]);
    expect([await iterator.next(), await iterator.next()]).toEqual([row(1), row(2)]);
    expect((await failure(iterator.next())).message).toBe("broken");
    expect(await iterator.next()).toEqual(END);
    expect(log).toEqual({ asked: 2, stopped: 1 });
  });

  it("goes to the first who waits; the others are told the end", async () => {
    const { iterator, waiting } = held();
    const calls = [iterator.next(), iterator.next(), iterator.next()];
    await quiet();
    waiting[0]?.fail(new Error("broken"));
    expect(await Promise.allSettled(calls)).toMatchObject([
      { status: "rejected", reason: { message: "broken" } },
      { status: "fulfilled", value: END },
      { status: "fulfilled", value: END },
    ]);
    expect(waiting).toHaveLength(1);
  });
});

describe("calls of next made together", () => {
  it("are answered in their order", async () => {
    const { iterator } = given([1, 2], [], [3], [4, 5]);
    const calls = Array.from({ length: 7 }, () => iterator.next());
    expect(await Promise.all(calls)).toEqual([row(1), row(2), row(3), row(4), row(5), END, END]);
  });

  it("settle in their order, too", async () => {
    const { iterator } = given([1, 2], [3]);
    const order: unknown[] = [];
    const note = ({ value }: IteratorResult<unknown, void>) => void order.push(value ?? "end");
    await Promise.all(Array.from({ length: 4 }, () => iterator.next().then(note)));
    expect(order).toEqual([1, 2, 3, "end"]);
  });

  it("ask for one batch at a time", async () => {
    const { iterator, waiting } = held();
    const calls = [iterator.next(), iterator.next()];
    await quiet();
    expect(waiting).toHaveLength(1);
    waiting[0]?.come([1]);
    await quiet();
    expect(waiting).toHaveLength(2);
    waiting[1]?.come([2]);
    expect(await Promise.all(calls)).toEqual([row(1), row(2)]);
  });

  it("are not overtaken by one that comes when the batch has come", async () => {
    const { iterator, waiting } = held();
    const early = [iterator.next(), iterator.next(), iterator.next()];
    await quiet();
    waiting[0]?.come([1, 2, 3, 4]);
    // Made at each moment between the batch's coming and the last answer.
    const late: Promise<unknown>[] = [];
    for (let turn = 0; turn < 12; turn++) {
      if (turn === 3) late.push(iterator.next());
      await Promise.resolve();
    }
    expect(await Promise.all([...early, ...late])).toEqual([row(1), row(2), row(3), row(4)]);
  });

  it("leave nobody behind: what waits no more does not make others wait", async () => {
    const { iterator, waiting } = held();
    const first = iterator.next();
    await quiet();
    waiting[0]?.come([1, 2, 3]);
    await first;
    expect(await by(iterator.next())).toEqual(row(2));
    const { iterator: other, waiting: others } = held();
    const failing = other.next();
    await quiet();
    others[0]?.fail(new Error("broken"));
    await failure(failing);
    expect(await other.next()).toEqual(END);
  });
});

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

describe("beside a generator over the same batches", () => {
  /** What a consumer may do, one step after the other or without waiting. */
  const steps = fc.array(
    fc.record({ act: fc.constantFrom("next", "next", "next", "return"), waits: fc.boolean() }),
    { maxLength: 20 },
  );
  const batches = fc.array(fc.array(fc.integer(), { maxLength: 4 }), { maxLength: 5 });
  const breaks = fc.option(fc.nat(5), { nil: undefined });

  it("says the same, whoever asks however", async () => {
    await fc.assert(
      fc.asyncProperty(batches, breaks, steps, async (made, at, acts) => {
        const told: unknown[][] = [];
        const broken: (readonly unknown[] | Error)[] = [...made];
        if (at !== undefined) broken.splice(at, 0, new Error("broken"));
        async function* generator() {
          for (const batch of broken) {
            if (batch instanceof Error) throw batch;
            yield* batch;
          }
        }
        for (const iterator of [given(...broken).iterator, generator()]) {
          const answers: Promise<unknown>[] = [];
          for (const { act, waits } of acts) {
            // A generator's return waits behind what was asked before: so that both can be
            // compared, it is called when nobody waits.
            if (act === "return") await Promise.allSettled(answers);
            const answer = act === "next" ? iterator.next() : iterator.return(undefined);
            answers.push(answer);
            if (waits) await answer.catch(() => {});
          }
          told.push(await Promise.allSettled(answers));
        }
        expect(told[0]).toEqual(told[1]);
      }),
    );
  });
});
