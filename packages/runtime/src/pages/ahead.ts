import { endBy, onAbort } from "../abort/signal.js";
import type { PageState } from "./state.js";

/** A page that came, the one after it, and the list that they are of. */
export interface Loaded<P> {
  readonly list: Source<P>;
  readonly state: PageState;
  readonly next: PageState | undefined;
  readonly count: number;
}

/** What reading ahead needs to know of a list. */
export interface Source<P> {
  readonly signal: AbortSignal | undefined;
  load(state: PageState, signal: AbortSignal): Promise<P>;
  /** Pages that may be on their way, or wait, behind one that came; 0 asks for each when it is wanted. */
  ahead(known: P): number;
  /** The state after one whose page has not come yet. */
  guess(state: PageState, known: P): PageState | "unknown" | undefined;
}

interface Entry<P> {
  /** Undefined: it follows from the page before, whatever that says. */
  readonly state: PageState | undefined;
  readonly page: Promise<P | undefined>;
}

/** Takes the listener off of whoever is let go of between two pages. Some workers have no way to know. */
const dropped = /* @__PURE__ */ (() =>
  globalThis.FinalizationRegistry && new FinalizationRegistry<() => void>((off) => off()))();

/**
 * Pages in their order, asked for ahead of the consumer. Where the total is known, several are on
 * their way at once; a guess that the page before proves wrong is thrown away. Of pages that were
 * handed out nothing is kept, so that they can be collected.
 */
export class PagesAhead<P extends Loaded<P>> {
  readonly #wanted: number;
  #first: Promise<P> | undefined;
  #list: Source<P> | undefined;
  #queue: Entry<P>[] = [];
  #next: PageState | undefined;
  #delivered = 0;
  #stopped = false;
  /** Stops what is on its way, with the caller's signal or without. */
  #controller = new AbortController();
  #off = () => {};

  /**
   * @param first the first page, which others may have asked for
   * @param wanted items after which the consumer will stop
   */
  constructor(first: Promise<P>, wanted: number = Number.POSITIVE_INFINITY) {
    this.#first = first;
    this.#wanted = wanted;
  }

  /** The next page; undefined after the last. Not to be called twice at a time. */
  async next(): Promise<P | undefined> {
    const page = await (this.#first ?? this.#due());
    this.#first = undefined;
    if (!page || this.#stopped) return undefined;
    if (!this.#list) this.#listen(page.list);
    this.#next = page.next;
    this.#delivered += page.count;
    const depth = page.list.ahead(page);
    while (
      this.#queue.length < depth &&
      this.#delivered + this.#queue.length * page.count < this.#wanted &&
      this.#extend(page)
    );
    return page;
  }

  /** Aborts what is on its way; no page is asked for any more. */
  stop(): void {
    this.#stopped = true;
    this.#drop();
  }

  /** The page that is due, asked for where that was not done, or done wrongly. */
  #due(): Promise<P | undefined> | undefined {
    if (!this.#next || !this.#list || this.#stopped) return undefined;
    const guess = this.#queue[0]?.state;
    // Chained entries follow the truth by themselves; guesses are checked against it.
    if (guess && guess.at !== this.#next.at) {
      this.#drop();
      this.#listen(this.#list);
    }
    if (this.#queue.length === 0) this.#start(this.#list, this.#next);
    return this.#queue.shift()?.page;
  }

  /** Asks for one page more; false where there is none. */
  #extend(known: P): boolean {
    const { list, next } = known;
    const last = this.#queue.at(-1);
    const state = !last ? next : last.state ? list.guess(last.state, known) : "unknown";
    if (state === undefined) return false;
    if (state !== "unknown") this.#start(list, state);
    else if (last) this.#enqueue(undefined, this.#after(last.page, list));
    return true;
  }

  /** The page after one that has not come yet; none where that one is wanted no more. */
  #after(before: Promise<P | undefined>, list: Source<P>): Promise<P | undefined> {
    const { signal } = this.#controller;
    return before.then((page) => {
      if (!page?.next) return undefined;
      signal.throwIfAborted();
      return list.load(page.next, signal);
    });
  }

  #start(list: Source<P>, state: PageState): void {
    this.#enqueue(state, list.load(state, this.#controller.signal));
  }

  #enqueue(state: PageState | undefined, page: Promise<P | undefined>): void {
    page.catch(() => {}); // Thrown where it is awaited, or not at all.
    this.#queue.push({ state, page });
  }

  #listen(list: Source<P>): void {
    const controller = new AbortController();
    this.#list = list;
    this.#controller = controller;
    this.#off = onAbort(list.signal, endBy(controller));
    dropped?.register(this, this.#off);
  }

  #drop(): void {
    this.#off();
    this.#controller.abort();
    this.#queue = [];
  }
}
