import { describe, expect, it } from "vitest";
import { quiet } from "../support/clock.js";
import { failure } from "../support/handler.js";
import { all, by, END, given, held, row } from "./batch-kit.js";

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
