import type { PaginationDescriptor } from "../descriptor.js";
import { assign, resolve } from "../json/pointer.js";
import type { CallArgs } from "../table/arguments.js";
import { LoopError } from "./loop-error.js";
import { numberOf } from "./number-of.js";
import { type PageFacts, readPage } from "./read-page.js";
import { fromCursor, type PageState, START } from "./state.js";

/** So many empty pages in a row, each with another cursor, and the server is taken to be broken. */
const MOST_EMPTY = 10;

/** How one list call goes from page to page. */
export interface Plan {
  /** The first page, or the one that a cursor says. */
  start(cursor: string | undefined): PageState;
  /** What to send for a page: arguments, and for a link the query in their place. */
  request(state: PageState): { readonly args: CallArgs; readonly search?: string };
  /** What the body of a page says; undefined where there are no items to be found. */
  read(body: unknown): PageFacts | undefined;
  /**
   * The page after this one; undefined after the last.
   *
   * @throws LoopError where the provider leads in circles
   */
  next(state: PageState, facts: PageFacts): PageState | undefined;
  /** The same page under another number, where the answer is of another page than was asked for. */
  corrected(state: PageState, facts: PageFacts): PageState | undefined;
  /** The page after one that has not come yet: undefined after the last, "unknown" where only that page can tell. */
  guess(state: PageState, known: PageFacts): PageState | "unknown" | undefined;
  /** Does the total say where the list ends, and did it come? */
  counts(facts: PageFacts): boolean;
}

/** Makes the plan of a list call. */
export type PlanType = new (descriptor: PaginationDescriptor, args: CallArgs) => Plan;

/** A plan of any style. */
export class PagePlan implements Plan {
  readonly #descriptor: PaginationDescriptor;
  readonly #args: CallArgs;
  readonly #limit: number | undefined;
  /** Cursors and at which page they came, so that a list that runs in circles is seen at once. */
  readonly #trail = new Map<string, number>();

  constructor(descriptor: PaginationDescriptor, args: CallArgs) {
    this.#descriptor = descriptor;
    this.#args = inOrder(descriptor, args);
    const given = this.#read(descriptor.parameters.limit);
    this.#limit = given ?? descriptor.limit;
  }

  /** The first page, or the one that a cursor says. */
  start(cursor: string | undefined): PageState {
    return cursor === undefined ? START : fromCursor(this.#descriptor.style, cursor);
  }

  /** What to send for a page: arguments, and for a link the query in their place. */
  request({ at }: PageState): { args: CallArgs; search?: string } {
    const { style, parameters, first } = this.#descriptor;
    if (style === "link" && at !== undefined) return { args: this.#args, search: String(at) };
    let args = this.#args;
    if (this.#limit !== undefined) args = write(args, parameters.limit, this.#limit);
    if (at !== undefined && style !== "link") args = write(args, parameters[style], at);
    // What a list that counts from 0 does without a number is anybody's guess.
    else if (first === 0 && this.#read(parameters.page) === undefined)
      args = write(args, parameters.page, first);
    return { args };
  }

  read(body: unknown): PageFacts | undefined {
    return readPage(body, this.#descriptor);
  }

  /**
   * The page after this one; undefined after the last.
   *
   * @throws LoopError where the provider leads in circles
   */
  next(state: PageState, page: PageFacts): PageState | undefined {
    const count = page.items.length;
    const { style, end } = this.#descriptor;
    const size = Math.max(state.size, count);
    const after = { index: state.index + 1, size, empty: count === 0 ? state.empty + 1 : 0 };
    if (style === "cursor" || style === "link" || end === "no-next") {
      if (page.next === undefined || (end !== "no-next" && count === 0)) return undefined;
      // An offset moves by the items that came: the next request would be this one again. It is no
      // end either, or what the provider says is there would be left out without a word.
      if (style === "offset" && count === 0)
        throw new LoopError("an empty page that says another follows, at the same offset");
      if (after.empty > MOST_EMPTY) throw new LoopError(`${after.empty} empty pages in a row`);
    } else {
      const seen = { ...state, current: page.current, origin: this.#originOf(state, page.current) };
      if (count === 0 || this.#isLast(seen, page, size)) return undefined;
    }
    if (style === "cursor" || style === "link")
      return { ...after, at: this.#follow(after.index, page.next as string) };
    if (this.#answered && page.current !== undefined)
      return { ...after, ...this.#afterAnswer(state, page.current) };
    return { ...after, at: this.#position(state) + (style === "offset" ? count : 1) };
  }

  /**
   * The same page under another number, where the answer is of another page than was asked for: the
   * provider asks from 0 and answers from 1.
   */
  corrected(state: PageState, { current }: PageFacts): PageState | undefined {
    const { at, current: expected } = state;
    if (expected === undefined || current === undefined || current === expected) return undefined;
    return { ...state, at: Math.max(0, Number(at) - (current - expected)) };
  }

  /**
   * The page after one that has not come yet, by the totals of a page that has.
   *
   * @returns undefined after the last, "unknown" where only the page itself can tell
   */
  guess(state: PageState, known: PageFacts): PageState | "unknown" | undefined {
    if (typeof state.at !== "number" || !this.counts(known) || state.size === 0) return "unknown";
    const full = { ...known, items: { length: state.size } };
    if (this.#isLast(state, full, state.size)) return undefined;
    const step = this.#descriptor.style === "offset" ? state.size : 1;
    const { current } = state;
    return {
      ...state,
      at: state.at + step,
      index: state.index + 1,
      empty: 0,
      ...(current !== undefined && { current: current + 1 }),
    };
  }

  /** Does the total say where the list ends, and did it come? */
  counts({ total, totalPages }: PageFacts): boolean {
    const { style, end } = this.#descriptor;
    return (
      end === "total" && (total !== undefined || (style === "page" && totalPages !== undefined))
    );
  }

  #isLast(
    state: PageState,
    {
      items,
      total,
      totalPages,
    }: { items: { length: number }; total: number | undefined; totalPages: number | undefined },
    size: number,
  ): boolean {
    const { style, end, maxLimit, first = 1 } = this.#descriptor;
    const position = this.#position(state);
    if (end === "empty-page") return false;
    const { current, origin = 1 } = state;
    const pages = this.#answered && current !== undefined ? current - origin : position - first;
    if (end === "total" && style === "page" && totalPages !== undefined)
      return pages + 1 >= totalPages;
    if (end === "total" && total !== undefined) {
      const before = style === "page" ? pages * size : position;
      return before + items.length >= total;
    }
    const full = Math.min(this.#limit ?? 0, maxLimit ?? Number.POSITIVE_INFINITY);
    return items.length < full;
  }

  /** Do numbers follow from the answers? */
  get #answered(): boolean {
    const { style, current, first } = this.#descriptor;
    return style === "page" && current !== undefined && first === undefined;
  }

  /** The page after one that says its number. */
  #afterAnswer(state: PageState, current: number): Pick<PageState, "at" | "current" | "origin"> {
    const at = this.#begins(state) ? current : this.#position(state);
    return { at: at + 1, current: current + 1, origin: this.#originOf(state, current) };
  }

  /** Is this the list's first page, and not one that the caller chose? */
  #begins(state: PageState): boolean {
    return state.at === undefined && this.#read(this.#descriptor.parameters.page) === undefined;
  }

  #originOf(state: PageState, current: number | undefined): number | undefined {
    return state.origin ?? (this.#begins(state) ? current : undefined);
  }

  /** The offset or number of a page. */
  #position(state: PageState): number {
    if (typeof state.at === "number") return state.at;
    const { style, parameters, first = 1 } = this.#descriptor;
    return style === "offset"
      ? (this.#read(parameters.offset) ?? 0)
      : (this.#read(parameters.page) ?? first);
  }

  /** The number that the caller gave for a parameter. */
  #read(name: string | undefined): number | undefined {
    if (name === undefined) return undefined;
    const given = name.startsWith("/") ? resolve(this.#args.body, name) : this.#args.query?.[name];
    return numberOf(given, name);
  }

  #follow(index: number, next: string): string {
    let at = next;
    if (this.#descriptor.style === "link") {
      // Only the query of a link is taken: its host is the provider's word, not the caller's.
      const link = URL.canParse(next, "http://any") ? new URL(next, "http://any") : undefined;
      if (!link) throw new LoopError("the next link is no address");
      at = link.search.slice(1);
    }
    const before = this.#trail.get(at) ?? index;
    if (before < index) throw new LoopError("the same next page for the second time");
    this.#trail.set(at, index);
    return at;
  }
}

function write(args: CallArgs, name: string | undefined, value: unknown): CallArgs {
  if (name === undefined) return args;
  if (name.startsWith("/")) return { ...args, body: assign(args.body, name, value) };
  return { ...args, query: { ...args.query, [name]: value } };
}

/** Without an order, a record may stand on two pages or on none. */
function inOrder({ sort, parameters }: PaginationDescriptor, args: CallArgs): CallArgs {
  const name = parameters.sort;
  if (sort === undefined || name === undefined) return args;
  const given = name.startsWith("/") ? resolve(args.body, name) : args.query?.[name];
  return given === undefined ? write(args, name, sort) : args;
}
