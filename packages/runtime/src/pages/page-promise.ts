import type { WithResponse } from "../call/api-promise.js";
import type { CallArgs } from "../call/arguments.js";
import type { Engine } from "../call/call.js";
import type { CallOptions } from "../client/options.js";
import { ConfigError } from "../errors/config-error.js";
import { pagesAhead } from "./ahead.js";
import { List, type LoadedPage } from "./list.js";
import type { AllOptions, Page } from "./page.js";
import { type PageState, toCursor } from "./state.js";

interface Start {
  readonly list: List;
  readonly page: LoadedPage;
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
export class PagePromise<Item, Body = unknown> implements Promise<Page<Item, Body>> {
  readonly #start: Promise<Start>;
  readonly [Symbol.toStringTag]: string = "PagePromise";

  /** @param start the first page, asked for */
  constructor(start: Promise<Start>) {
    this.#start = start;
  }

  /** Starts a list call. */
  static first(
    engine: Engine,
    operationId: string,
    args: CallArgs,
    options: CallOptions,
  ): PagePromise<unknown, unknown> {
    const load = async () => {
      const list = new List(engine, operationId, args, options);
      return { list, page: await list.load(list.first) };
    };
    return new PagePromise(load());
  }

  /** The first page, with the response that carried it. */
  withResponse(): Promise<WithResponse<Page<Item, Body>>> {
    return this.#start.then(({ list, page }) => ({
      data: toPage<Item, Body>(list, page),
      response: page.response,
    }));
  }

  /** All pages, from the first; those to come are asked for ahead. */
  async *pages(): AsyncGenerator<Page<Item, Body>, void, undefined> {
    const { list, page } = await this.#start;
    for await (const next of pagesAhead(page, list, list.depth, list.signal)) {
      yield toPage<Item, Body>(list, next);
    }
  }

  /** All items of all pages. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const { items } of this.pages()) yield* items;
  }

  /** Collects the items of all pages, up to `max`. */
  async all({ max = Number.POSITIVE_INFINITY, onProgress }: AllOptions = {}): Promise<Item[]> {
    const { list, page } = await this.#start;
    const all: Item[] = [];
    for await (const { facts } of pagesAhead(page, list, list.depth, list.signal, max)) {
      const { items, total } = facts as { items: Item[]; total: number | undefined };
      for (const item of items) if (all.length < max) all.push(item);
      onProgress?.({ loaded: all.length, ...(total !== undefined && { total }) });
      if (all.length >= max) break;
    }
    return all;
  }

  // biome-ignore lint/suspicious/noThenProperty: it is a promise
  then<A = Page<Item, Body>, B = never>(
    done?: ((page: Page<Item, Body>) => A | PromiseLike<A>) | null,
    failed?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.withResponse()
      .then(({ data }) => data)
      .then(done, failed);
  }

  catch<B = never>(
    failed?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<Page<Item, Body> | B> {
    return this.then(undefined, failed);
  }

  finally(callback?: (() => void) | null): Promise<Page<Item, Body>> {
    return this.then().finally(callback);
  }
}

function toPage<Item, Body>(list: List, { facts, body, next }: LoadedPage): Page<Item, Body> {
  const follow = async (state: PageState | undefined): Promise<Start> => {
    if (!state) throw new ConfigError("page", "is the last one", "ask `hasNext` before");
    return { list, page: await list.load(state) };
  };
  return {
    items: facts.items as Item[],
    ...(facts.total !== undefined && { total: facts.total }),
    body: body as Body,
    ...(next && { cursor: toCursor(list.style, next) }),
    hasNext: next !== undefined,
    next: () => new PagePromise<Item, Body>(follow(next)),
  };
}
