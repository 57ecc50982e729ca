import type { PaginationDescriptor } from "../descriptor.js";
import type { CallArgs } from "../table/arguments.js";
import { numberOf } from "./number-of.js";
import type { Plan } from "./plan.js";
import { type PageFacts, readItems } from "./read-page.js";
import { fromCursor, type PageState, START } from "./state.js";

/**
 * A plan of lists that are paged by offset, with parameters in the query and an end that the page
 * itself tells: what the clients of a provider carry that knows no other style.
 */
export class OffsetPlan implements Plan {
  readonly #descriptor: PaginationDescriptor;
  readonly #args: CallArgs;
  readonly #limit: number | undefined;
  /** The parameter of the offset. */
  readonly #offset: string;
  /** The offset that the caller begins at. */
  readonly #from: number;

  constructor(descriptor: PaginationDescriptor, args: CallArgs) {
    const { offset = "", limit = "", sort = "" } = descriptor.parameters;
    const { query = {} } = args;
    const order = sort && query[sort] === undefined;
    this.#descriptor = descriptor;
    this.#offset = offset;
    this.#limit = numberOf(query[limit], limit) ?? descriptor.limit;
    this.#from = numberOf(query[offset], offset) ?? 0;
    this.#args = {
      ...args,
      query: {
        ...query,
        ...(order && { [sort]: descriptor.sort }),
        ...(limit && { [limit]: this.#limit }),
      },
    };
  }

  start(cursor: string | undefined): PageState {
    return cursor === undefined ? START : fromCursor("offset", cursor);
  }

  request({ at }: PageState): { readonly args: CallArgs } {
    if (at === undefined) return { args: this.#args };
    return { args: { ...this.#args, query: { ...this.#args.query, [this.#offset]: at } } };
  }

  read(body: unknown): PageFacts | undefined {
    return readItems(body, this.#descriptor);
  }

  next(state: PageState, { items, total }: PageFacts): PageState | undefined {
    const { length } = items;
    const at = Number(state.at ?? this.#from) + length;
    if (length === 0 || this.#isLast(at, length, total)) return undefined;
    return { at, index: state.index + 1, size: Math.max(state.size, length), empty: 0 };
  }

  #isLast(at: number, length: number, total: number | undefined): boolean {
    const { end, maxLimit = Number.POSITIVE_INFINITY } = this.#descriptor;
    if (end === "empty-page") return false;
    if (end === "total" && total !== undefined) return at >= total;
    return length < Math.min(this.#limit ?? 0, maxLimit);
  }

  corrected(): undefined {
    // Its pages say no number.
  }

  guess(state: PageState, { total }: PageFacts): PageState | "unknown" | undefined {
    const { at, size } = state;
    if (typeof at !== "number" || !this.counts({ total }) || size === 0) return "unknown";
    const next = at + size;
    return this.#isLast(next, size, total)
      ? undefined
      : { ...state, at: next, index: state.index + 1, empty: 0 };
  }

  counts({ total }: Pick<PageFacts, "total">): boolean {
    return this.#descriptor.end === "total" && total !== undefined;
  }
}
