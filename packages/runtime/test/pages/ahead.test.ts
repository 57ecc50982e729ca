import { describe, expect, it } from "vitest";
import { PagesAhead } from "../../src/pages/ahead.js";
import { quiet } from "../support/clock.js";
import { failure } from "../support/handler.js";
import { type Fake, FakeList, names } from "./ahead-kit.js";

describe("pages in their order", () => {
  it.each([
    ["known", 0],
    ["known", 1],
    ["known", 3],
    ["known", 10],
    ["unknown", 0],
    ["unknown", 1],
    ["unknown", 3],
  ] as const)("with totals %s and depth %i come once each", async (guess, depth) => {
    const list = new FakeList(6, { guess, depth });
    expect(await names(new PagesAhead(list.first()))).toEqual([
      "p0",
      "p1",
      "p2",
      "p3",
      "p4",
      "p5",
      "p6",
    ]);
    expect(list.asked).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("come in order whatever comes first", async () => {
    const list = new FakeList(3, { held: true });
    const all = names(new PagesAhead(list.first()));
    for (const at of [3, 2, 1]) {
      await quiet();
      list.answer(at);
    }
    expect(await all).toEqual(["p0", "p1", "p2", "p3"]);
  });

  it("end, and stay at their end", async () => {
    const list = new FakeList(0);
    const pages = new PagesAhead(list.first());
    expect((await pages.next())?.name).toBe("p0");
    expect(await pages.next()).toBeUndefined();
    expect(await pages.next()).toBeUndefined();
    expect(list.asked).toEqual([]);
  });

  it("fail where the first page fails", async () => {
    const pages = new PagesAhead<Fake>(Promise.reject(new Error("no first")));
    expect((await failure(pages.next())).message).toBe("no first");
  });

  it("fail in their turn, not before", async () => {
    const list = new FakeList(6, { held: true });
    const pages = new PagesAhead(list.first());
    await pages.next();
    list.asks[1]?.fail(new Error("the second"));
    await quiet();
    list.answer(1);
    expect((await pages.next())?.name).toBe("p1");
    expect((await failure(pages.next())).message).toBe("the second");
  });

  it("fail behind one that failed, where each follows from the one before", async () => {
    const list = new FakeList(6, { held: true, guess: "unknown" });
    const pages = new PagesAhead(list.first());
    await pages.next();
    list.asks[0]?.fail(new Error("broken"));
    expect((await failure(pages.next())).message).toBe("broken");
    await quiet();
    expect(list.asked).toEqual([1]);
  });
});

describe("asking ahead", () => {
  it("begins with the first page, not before", async () => {
    const list = new FakeList(6);
    const pages = new PagesAhead(list.first());
    await quiet();
    expect(list.asked).toEqual([]);
    await pages.next();
    expect(list.asked).toEqual([1, 2, 3]);
  });

  it.each([
    [0, []],
    [1, [1]],
    [2, [1, 2]],
    [9, [1, 2, 3, 4, 5, 6]],
  ])("of depth %i asks for %j behind the first page", async (depth, asked) => {
    const list = new FakeList(6, { depth });
    await new PagesAhead(list.first()).next();
    expect(list.asked).toEqual(asked);
  });

  it("fills up by one with each page that is handed out", async () => {
    const list = new FakeList(6, { depth: 2 });
    const pages = new PagesAhead(list.first());
    const seen: number[][] = [];
    for (let i = 0; i < 4; i++) {
      await pages.next();
      seen.push(list.asked);
    }
    expect(seen).toEqual([
      [1, 2],
      [1, 2, 3],
      [1, 2, 3, 4],
      [1, 2, 3, 4, 5],
    ]);
  });

  it("asks the list anew with each page: pages may grow", async () => {
    const list = new FakeList(9);
    const depths = [3, 1, 0, 0, 2];
    list.ahead = ({ state: { index } }: Fake = list.page(0)) => depths[index] ?? 0;
    const pages = new PagesAhead(list.first());
    const counts: number[] = [];
    for (let i = 0; i < 5; i++) {
      await pages.next();
      counts.push(list.asked.length);
    }
    // 1 to 3 at once; nothing while more wait than may; then two.
    expect(counts).toEqual([3, 3, 3, 3, 6]);
  });

  it("asks for no more than is wanted", async () => {
    const list = new FakeList(6, { depth: 5 });
    await new PagesAhead(list.first(), 3).next();
    expect(list.asked).toEqual([1, 2]);
  });

  it("asks for nothing where the first page is enough", async () => {
    const list = new FakeList(6, { depth: 5 });
    await new PagesAhead(list.first(), 1).next();
    expect(list.asked).toEqual([]);
  });

  it("counts what was handed out towards what is wanted", async () => {
    const list = new FakeList(6, { depth: 2 });
    const pages = new PagesAhead(list.first(), 4);
    for (let i = 0; i < 4; i++) await pages.next();
    expect(list.asked).toEqual([1, 2, 3]);
  });

  it("asks for no page behind the last, where each follows from the one before", async () => {
    const list = new FakeList(1, { guess: "unknown" });
    const load = list.load.bind(list);
    const states: unknown[] = [];
    list.load = (state, signal) => {
      states.push(state?.at);
      return load(state, signal);
    };
    await names(new PagesAhead(list.first()));
    await quiet();
    expect(states).toEqual([1]);
  });

  it("without totals has one request on its way at a time", async () => {
    const list = new FakeList(6, { held: true, guess: "unknown" });
    const pages = new PagesAhead(list.first());
    await pages.next();
    await quiet();
    expect(list.asked).toEqual([1]);
    list.answer(1);
    await quiet();
    expect(list.asked).toEqual([1, 2]);
    list.answer(2);
    await quiet();
    list.answer(3);
    await quiet();
    // Three wait to be handed out: no more until one is taken.
    expect(list.asked).toEqual([1, 2, 3]);
    await pages.next();
    await quiet();
    expect(list.asked).toEqual([1, 2, 3, 4]);
  });
});
