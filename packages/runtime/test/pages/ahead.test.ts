import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Loaded, PagesAhead, type Source } from "../../src/pages/ahead.js";
import { type PageState, START } from "../../src/pages/state.js";
import { quiet } from "../support/clock.js";
import { failure } from "../support/handler.js";

interface Fake extends Loaded<Fake> {
  readonly name: string;
}

/** A request for a page: which one, its signal, and how it is answered. */
interface Ask {
  readonly at: number;
  readonly signal: AbortSignal;
  readonly answer: () => void;
  readonly fail: (error: unknown) => void;
}

const state = (at: number): PageState => ({ ...START, at, index: at });

interface Habits {
  readonly depth?: number;
  /** Can it be told which page follows one that has not come? */
  readonly guess?: "known" | "unknown";
  /** Pages come when a test says so, not at once. */
  readonly held?: boolean;
  /** How far on the next page is guessed to be; it is one further on in truth. */
  readonly step?: number;
}

/** A list of so many pages after the first. */
class FakeList implements Source<Fake> {
  readonly asks: Ask[] = [];
  readonly signal: AbortSignal | undefined;
  readonly #last: number;
  readonly #habits: Habits;

  constructor(last: number, habits: Habits = {}, signal?: AbortSignal) {
    this.#last = last;
    this.#habits = habits;
    this.signal = signal;
  }

  page(at: number): Fake {
    const next = at < this.#last ? state(at + 1) : undefined;
    return { name: `p${at}`, list: this, state: state(at), next, count: 1 };
  }

  /** The first page, as a list promise has it. */
  first(): Promise<Fake> {
    return Promise.resolve(this.page(0));
  }

  load({ at }: PageState, signal: AbortSignal): Promise<Fake> {
    return new Promise((done, fail) => {
      const answer = () => done(this.page(at as number));
      this.asks.push({ at: at as number, signal, answer, fail });
      signal.addEventListener("abort", () => fail(signal.reason));
      if (!this.#habits.held) answer();
    });
  }

  ahead(): number {
    return this.#habits.depth ?? 3;
  }

  guess({ at }: PageState): PageState | "unknown" | undefined {
    if (this.#habits.guess === "unknown") return "unknown";
    const next = (at as number) + (this.#habits.step ?? 1);
    return next <= this.#last ? state(next) : undefined;
  }

  get asked(): number[] {
    return this.asks.map(({ at }) => at);
  }

  /** Pages that were asked for and are still wanted. */
  get alive(): number[] {
    return this.asks.filter(({ signal }) => !signal.aborted).map(({ at }) => at);
  }

  answer(at: number): void {
    for (const ask of this.asks) if (ask.at === at && !ask.signal.aborted) ask.answer();
  }
}

async function names(pages: PagesAhead<Fake>): Promise<string[]> {
  const all: string[] = [];
  for (let page = await pages.next(); page; page = await pages.next()) all.push(page.name);
  return all;
}

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

describe("a guess that proves wrong", () => {
  it("is thrown away and stopped; the right page is asked for", async () => {
    const list = new FakeList(9, { held: true, step: 2 });
    const pages = new PagesAhead(list.first());
    await pages.next();
    expect(list.asked).toEqual([1, 3, 5]);
    list.answer(1);
    await pages.next();
    expect(list.asked).toEqual([1, 3, 5, 7]);
    const third = pages.next();
    expect(list.asked).toEqual([1, 3, 5, 7, 2]);
    expect(list.alive).toEqual([2]);
    list.answer(2);
    expect((await third)?.name).toBe("p2");
  });

  it("goes on under the caller's signal, and can be stopped", async () => {
    for (const by of ["signal", "stop"]) {
      const controller = new AbortController();
      const list = new FakeList(9, { held: true, step: 2 }, controller.signal);
      const pages = new PagesAhead(list.first());
      await pages.next();
      list.answer(1);
      await pages.next();
      void pages.next().catch(() => {});
      expect(list.alive).toEqual([2]);
      if (by === "signal") controller.abort();
      else pages.stop();
      expect(list.alive).toEqual([]);
    }
  });

  it("loses nothing, whatever is guessed", async () => {
    const shapes = fc.record({
      last: fc.nat(12),
      depth: fc.nat(4),
      step: fc.integer({ min: 1, max: 4 }),
      guess: fc.constantFrom("known" as const, "unknown" as const),
    });
    await fc.assert(
      fc.asyncProperty(shapes, async ({ last, ...facts }) => {
        const list = new FakeList(last, facts);
        const all = await names(new PagesAhead(list.first()));
        expect(all).toEqual(Array.from({ length: last + 1 }, (_, at) => `p${at}`));
      }),
    );
  });
});

describe("stopping", () => {
  it("aborts what is on its way", async () => {
    const list = new FakeList(6, { held: true });
    const pages = new PagesAhead(list.first());
    await pages.next();
    expect(list.alive).toEqual([1, 2, 3]);
    pages.stop();
    expect(list.alive).toEqual([]);
  });

  it("asks for nothing any more", async () => {
    const list = new FakeList(6, { depth: 0 });
    const pages = new PagesAhead(list.first());
    await pages.next();
    pages.stop();
    expect(await pages.next()).toBeUndefined();
    expect(list.asked).toEqual([]);
  });

  it("before the first page came asks for nothing when it has come", async () => {
    const list = new FakeList(6);
    const pages = new PagesAhead(list.first());
    const first = pages.next();
    pages.stop();
    expect(await first).toBeUndefined();
    expect(list.asked).toEqual([]);
  });

  it("asks for nothing behind a page that comes nevertheless", async () => {
    const list = new FakeList(6, { guess: "unknown", held: true });
    const pages = new PagesAhead(list.first());
    await pages.next();
    // The page comes, and before anybody has looked at it, it is wanted no more.
    list.answer(1);
    pages.stop();
    await quiet();
    expect(list.asked).toEqual([1]);
  });

  it("may be done twice, and takes its listener off the caller's signal", async () => {
    const listeners = new Set<unknown>();
    const { signal } = new AbortController();
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (type: string, one: never, options?: object) => {
      listeners.add(one);
      add(type, one, options);
    };
    signal.removeEventListener = (type: string, one: never) => {
      listeners.delete(one);
      remove(type, one);
    };
    const pages = new PagesAhead(new FakeList(9, { step: 2 }, signal).first());
    // Wrong guesses on the way: each leaves one listener, not two.
    for (let i = 0; i < 4; i++) await pages.next();
    expect(listeners.size).toBe(1);
    pages.stop();
    pages.stop();
    expect(listeners.size).toBe(0);
  });

  it("is what the caller's signal does, with its reason", async () => {
    const controller = new AbortController();
    const list = new FakeList(6, { held: true }, controller.signal);
    const pages = new PagesAhead(list.first());
    await pages.next();
    const second = failure(pages.next());
    controller.abort("why");
    expect(await second).toBe("why");
    expect(list.asks.map(({ signal }) => signal.reason)).toEqual(["why", "why", "why"]);
  });
});
