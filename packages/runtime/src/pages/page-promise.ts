import type { CallOptions } from "../client/options.js";
import type { Engine } from "../core/engine.js";
import type { Operation } from "../core/facts.js";
import type { WithResponse } from "../core/operation.js";
import { configError } from "../errors/fail.js";
import type { CallArgs } from "../table/arguments.js";
import type { Send } from "../table/method.js";
import { PagesAhead } from "./ahead.js";
import { BatchIterator } from "./batch-iterator.js";
import { List, type LoadedPage } from "./list.js";
import type { PlanType } from "./plan.js";
import { type PageState, toCursor } from "./state.js";

/**
 * One page of a list. `items`, `total`, `cursor` and `hasNext` travel: JSON, `structuredClone` and caches
 * take them, and leave `body` and `next` behind.
 */
export interface Page<Item, Body = unknown> {
  /** What this page lists, in the provider's order. */
  readonly items: Item[];
  /** Items of the whole list, where the provider says. */
  readonly total?: number;
  /** The page's body as it came. */
  readonly body: Body;
  /** Give it as `options.cursor` to resume after this page; absent on the last one. */
  readonly cursor?: string;
  /** Whether `next()` has a page to ask for. */
  readonly hasNext: boolean;
  /**
   * Asks for the next page.
   *
   * @throws ConfigError on the last page: ask `hasNext` before
   */
  next(): PagePromise<Item, Body>;
}

/** Limits and progress of collecting a whole list. */
export interface AllOptions {
  /** Items at most; no page beyond them is asked for. */
  readonly max?: number | undefined;
  /** Items so far, and in all where the provider says. */
  readonly onProgress?: ((progress: { loaded: number; total?: number }) => void) | undefined;
}

/**
 * What a list method returns. The first page is asked for at once, and once; no other before it is
 * iterated.
 *
 * @example
 * const page = await pluto.experiments.list();            // one page
 * for await (const item of pluto.experiments.list()) {}   // all items, pages fetched for you
 * const all = await pluto.experiments.list().all({ max: 500 });
 */
export class PagePromise<Item, Body = unknown> extends Promise<Page<Item, Body>> {
  readonly #first: Promise<LoadedPage>;
  override readonly [Symbol.toStringTag]: string = "PagePromise";

  /** What `then` and `finally` give is a promise of the engine's own. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** @param first the first page, asked for */
  constructor(first: Promise<LoadedPage>) {
    // Never settled itself: `then` below listens to the first page, and only where somebody asks, so
    // that a page which nobody awaited is no unhandled error of its own.
    super(() => {});
    this.#first = first;
  }

  /** Starts a list call. */
  static first(
    engine: Engine,
    operation: Operation,
    args: CallArgs,
    options: CallOptions,
    send: Send,
    PlanOf: PlanType,
  ): PagePromise<unknown, unknown> {
    const load = async () => {
      const list = new List(engine, operation, args, options, send, PlanOf);
      return list.load(list.first);
    };
    return new PagePromise(load());
  }

  /** The first page, with the response that carried it. */
  withResponse(): Promise<WithResponse<Page<Item, Body>>> {
    return this.#first.then((page) => ({
      data: toPage<Item, Body>(page),
      response: page.response,
    }));
  }

  /** All pages, from the first; those to come are asked for ahead. */
  pages(): AsyncGenerator<Page<Item, Body>, void, undefined> {
    return iterate(this.#first, (page) => [toPage<Item, Body>(page)]);
  }

  /** All items of all pages. */
  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    return iterate(this.#first, ({ facts }) => facts.items as Item[]);
  }

  /** Collects the items of all pages, up to `max`. */
  async all({ max = Number.POSITIVE_INFINITY, onProgress }: AllOptions = {}): Promise<Item[]> {
    const ahead = new PagesAhead(this.#first, max);
    const all: Item[] = [];
    try {
      for (let page = await ahead.next(); page; page = await ahead.next()) {
        const { items, total } = page.facts as { items: Item[]; total: number | undefined };
        for (const item of items) if (all.length < max) all.push(item);
        onProgress?.({ loaded: all.length, ...(total !== undefined && { total }) });
        if (all.length >= max) break;
      }
    } finally {
      ahead.stop();
    }
    return all;
  }

  // biome-ignore lint/suspicious/noThenProperty: it is a promise
  override then<A = Page<Item, Body>, B = never>(
    done?: ((page: Page<Item, Body>) => A | PromiseLike<A>) | null,
    failed?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#first.then((page) => toPage<Item, Body>(page)).then(done, failed);
  }
}

/** Iterates over what pages hold. It knows the first page's promise only until it has begun. */
function iterate<T>(
  first: Promise<LoadedPage>,
  members: (page: LoadedPage) => readonly T[],
): AsyncGenerator<T, void, undefined> {
  const ahead = new PagesAhead(first);
  const iterator = new BatchIterator<T>({
    next: async () => {
      const page = await ahead.next();
      return page && members(page);
    },
    stop: () => ahead.stop(),
  });
  // Whether it can be disposed of, its base knows, which is the engine's.
  return iterator as unknown as AsyncGenerator<T, void, undefined>;
}

function toPage<Item, Body>({ list, facts, body, next }: LoadedPage): Page<Item, Body> {
  const follow = async (state: PageState | undefined): Promise<LoadedPage> => {
    if (!state) throw configError("page", "is the last one", "ask `hasNext` before");
    return list.load(state);
  };
  const shown = {
    items: facts.items as Item[],
    ...(facts.total !== undefined && { total: facts.total }),
    ...(next && { cursor: toCursor(list.style, next) }),
    hasNext: next !== undefined,
  };
  // What travels is listed: a copy, JSON or a cache has the items once, and no function.
  return Object.defineProperties(shown as unknown as Page<Item, Body>, {
    body: { value: body },
    next: { value: () => new PagePromise<Item, Body>(follow(next)) },
    [Symbol.asyncIterator]: { value: iteratedPage },
  });
}

/** In the types a page can't be iterated; programs without types are told what they meant. */
function iteratedPage(): never {
  throw configError(
    "page",
    "is one page, not the list",
    "without `await`, `for await (const item of list())` reads all; `page.items` has those of this page",
  );
}
