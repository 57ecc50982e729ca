import { describe, expect, it } from "vitest";
import { PagesAhead } from "../../src/pages/ahead.js";
import { quiet } from "../support/clock.js";
import { failure } from "../support/handler.js";
import { FakeList } from "./ahead-kit.js";

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
