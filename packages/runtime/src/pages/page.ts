import type { PagePromise } from "./page-promise.js";

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
