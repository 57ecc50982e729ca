import { lacking } from "../call/answer.js";
import type { CallArgs } from "../call/arguments.js";
import { call, type Engine } from "../call/call.js";
import type { CallContext } from "../call/context.js";
import type { CallOptions } from "../client/options.js";
import type { OperationDescriptor, PaginationDescriptor } from "../descriptor.js";
import { ConfigError } from "../errors/config-error.js";
import type { Loaded, Source } from "./ahead.js";
import { LoopError, PagePlan } from "./plan.js";
import { type PageFacts, readPage } from "./read-page.js";
import type { PageState } from "./state.js";

/** A page as the list knows it. */
export interface LoadedPage extends Loaded<LoadedPage> {
  readonly list: List;
  readonly facts: PageFacts;
  readonly body: unknown;
  readonly response: Response;
  /** Characters of the body. */
  readonly size: number;
}

/** A page before it is known to be the one that was asked for. */
interface Asked {
  readonly page: LoadedPage;
  readonly ctx: CallContext;
}

/** Budgets counted by the hour are too precious for pages that nobody may want. */
const PRECIOUS = 3600;
/** Pages read ahead. */
const AHEAD = 3;
/**
 * Characters of bodies read ahead. While a body comes in, it takes its size several times over;
 * and more than this on its way at once would wait for the line, not for the server.
 */
const MOST_AHEAD = 8 * 2 ** 20;

/** One list call: knows how to load any of its pages. */
export class List implements Source<LoadedPage> {
  readonly style: PaginationDescriptor["style"];
  readonly signal: AbortSignal | undefined;
  readonly first: PageState;
  readonly #engine: Engine;
  readonly #id: string;
  readonly #operation: OperationDescriptor;
  readonly #options: CallOptions;
  readonly #plan: PagePlan;
  readonly #descriptor: PaginationDescriptor;
  /** The last page's place and text, by which a server is caught that sends one page for ever. */
  #last: { readonly index: number; readonly text: string | undefined } | undefined;

  /** @throws ConfigError for a cursor of another operation */
  constructor(engine: Engine, operationId: string, args: CallArgs, options: CallOptions) {
    const operation = engine.operations[operationId];
    if (!operation?.pagination)
      throw new ConfigError(operationId, "is no paged operation of this provider");
    this.#operation = operation;
    this.#descriptor = operation.pagination;
    this.#engine = engine;
    this.#id = operationId;
    this.#options = options;
    this.#plan = new PagePlan(this.#descriptor, args);
    this.style = this.#descriptor.style;
    this.signal = options.signal;
    this.first = this.#plan.start(options.cursor);
  }

  /** Loads a page. */
  async load(state: PageState, signal: AbortSignal | undefined = this.signal): Promise<LoadedPage> {
    const asked = await this.#ask(state, signal);
    const corrected = this.#plan.corrected(state, asked.page.facts);
    if (!corrected) return this.#moved(asked);
    const again = await this.#ask(corrected, signal);
    const { facts, response } = again.page;
    if (!this.#plan.corrected(corrected, facts)) return this.#moved(again);
    const what = `page ${facts.current} in the place of page ${state.current}`;
    throw lacking(what, response, again.ctx);
  }

  /** Pages to read ahead: what the caller says, else as many as the budget and memory are good for. */
  ahead({ size }: LoadedPage): number {
    const { prefetch } = this.#options;
    if (prefetch !== undefined) return prefetch;
    const rule = this.#operation.rateLimit ?? this.#engine.provider.rateLimit;
    if (rule && rule.window >= PRECIOUS) return 0;
    return Math.max(1, Math.min(AHEAD, Math.floor(MOST_AHEAD / size)));
  }

  async #ask(state: PageState, signal: AbortSignal | undefined): Promise<Asked> {
    const { args, search } = this.#plan.request(state);
    const options = { ...this.#options, signal };
    const { data, response, ctx } = await call(this.#engine, this.#id, args, options, { search });
    const facts = readPage(data, this.#descriptor);
    if (!facts) throw lacking(`no list at ${this.#descriptor.items || "the root"}`, response, ctx);
    try {
      const next = this.#plan.next(state, facts);
      const count = facts.items.length;
      const size = ctx.text?.length ?? 0;
      return { page: { list: this, state, next, count, facts, body: data, response, size }, ctx };
    } catch (error) {
      if (error instanceof LoopError) throw lacking(error.message, response, ctx);
      throw error;
    }
  }

  /** Guesses the state after one whose page has not come yet. */
  guess(state: PageState, known: LoadedPage): PageState | "unknown" | undefined {
    return this.#plan.guess(state, known.facts);
  }

  /** The page, unless it is the one before: without totals, a server that ignores paging would be asked for ever. */
  #moved({ page, ctx }: Asked): LoadedPage {
    if (page.count === 0 || this.#plan.counts(page.facts)) return page;
    const { index } = page.state;
    const before = this.#last;
    this.#last = { index, text: ctx.text };
    if (before && before.index + 1 === index && before.text === ctx.text) {
      throw lacking("the same page twice, as if paging were ignored", page.response, ctx);
    }
    return page;
  }
}
