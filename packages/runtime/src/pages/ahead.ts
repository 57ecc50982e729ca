import { onAbort } from "../clock/signal.js";
import type { PageState } from "./state.js";

/** A page that came, and the one after it. */
export interface Loaded {
  readonly state: PageState;
  readonly next: PageState | undefined;
  readonly count: number;
}

/** What reading ahead needs to know of a list. */
export interface Source<P extends Loaded> {
  load(state: PageState, signal: AbortSignal): Promise<P>;
  /** The state after one whose page has not come yet. */
  guess(state: PageState, known: P): PageState | "unknown" | undefined;
}

interface Entry<P> {
  /** Undefined: it follows from the page before, whatever that says. */
  readonly state: PageState | undefined;
  readonly page: Promise<P | undefined>;
}

/**
 * Pages in their order, asked for ahead of the consumer. Where the total is known, several are on
 * their way at once; a guess that the page before proves wrong is thrown away. Whoever stops
 * iterating aborts what is on its way.
 *
 * @param depth pages on their way at most; 0 asks for each when it is wanted
 * @param wanted items after which the consumer will stop
 */
export async function* pagesAhead<P extends Loaded>(
  first: P,
  source: Source<P>,
  depth: number,
  signal?: AbortSignal,
  wanted = Number.POSITIVE_INFINITY,
): AsyncGenerator<P, void, undefined> {
  const controller = new AbortController();
  const off = onAbort(signal, (reason) => controller.abort(reason));
  let queue: Entry<P>[] = [];
  const enqueue = (state: PageState | undefined, page: Promise<P | undefined>): void => {
    page.catch(() => {}); // Thrown where it is awaited, or not at all.
    queue.push({ state, page });
  };
  const start = (state: PageState) => enqueue(state, source.load(state, controller.signal));
  const extend = (page: P): boolean => {
    const last = queue.at(-1);
    if (!last) {
      if (page.next) start(page.next);
      return page.next !== undefined;
    }
    const guess = last.state ? source.guess(last.state, page) : "unknown";
    if (guess === undefined) return false;
    if (guess !== "unknown") start(guess);
    else
      enqueue(
        undefined,
        last.page.then((before) =>
          before?.next ? source.load(before.next, controller.signal) : undefined,
        ),
      );
    return true;
  };
  try {
    let [page, delivered] = [first, first.count];
    for (;;) {
      while (
        queue.length < depth &&
        delivered + queue.length * page.count < wanted &&
        extend(page)
      );
      yield page;
      if (!page.next) return;
      const due = queue[0]?.state;
      // Chained entries follow the truth by themselves; guesses are checked against it.
      if (queue.length === 0 || (due && due.at !== page.next.at)) {
        queue = [];
        start(page.next);
      }
      page = (await queue.shift()?.page) as P;
      delivered += page.count;
    }
  } finally {
    off();
    controller.abort();
  }
}
