import { lacking } from "../call/answer.js";
import type { CallArgs } from "../call/arguments.js";
import { call, type Engine } from "../call/call.js";
import type { CallContext } from "../call/context.js";
import type { CallOptions } from "../client/options.js";
import type { PaginationDescriptor } from "../descriptor.js";
import { ConfigError } from "../errors/config-error.js";
import type { Loaded, Source } from "./ahead.js";
import { LoopError, PagePlan } from "./plan.js";
import { type PageFacts, readPage } from "./read-page.js";
import type { PageState } from "./state.js";

/** A page as the list knows it. */
export interface LoadedPage extends Loaded {
  readonly facts: PageFacts;
  readonly body: unknown;
  readonly response: Response;
  /** The body's text, by which a server is caught that sends the same page for ever. */
  readonly text: string | undefined;
}

/** Budgets counted by the hour are too precious for pages that nobody may want. */
const PRECIOUS = 3600;

/** One list call: knows how to load any of its pages. */
export class List implements Source<LoadedPage> {
  readonly style: PaginationDescriptor["style"];
  readonly depth: number;
  readonly signal: AbortSignal | undefined;
  readonly first: PageState;
  readonly #engine: Engine;
  readonly #id: string;
  readonly #options: CallOptions;
  readonly #plan: PagePlan;
  readonly #descriptor: PaginationDescriptor;
  #last: LoadedPage | undefined;

  /** @throws ConfigError for a cursor of another operation */
  constructor(engine: Engine, operationId: string, args: CallArgs, options: CallOptions) {
    const operation = engine.operations[operationId];
    if (!operation?.pagination)
      throw new ConfigError(operationId, "is no paged operation of this provider");
    this.#descriptor = operation.pagination;
    this.#engine = engine;
    this.#id = operationId;
    this.#options = options;
    this.#plan = new PagePlan(this.#descriptor, args);
    this.style = this.#descriptor.style;
    this.signal = options.signal;
    this.first = this.#plan.start(options.cursor);
    const rule = operation.rateLimit ?? engine.provider.rateLimit;
    this.depth = options.prefetch ?? ((rule?.window ?? 0) >= PRECIOUS ? 0 : 3);
  }

  /** Loads a page. */
  async load(state: PageState, signal: AbortSignal | undefined = this.signal): Promise<LoadedPage> {
    const page = await this.#ask(state, signal);
    const corrected = this.#plan.corrected(state, page.facts);
    if (!corrected) return page;
    const again = await this.#ask(corrected, signal);
    if (!this.#plan.corrected(corrected, again.facts)) return again;
    const what = `page ${again.facts.current} in the place of page ${state.current}`;
    throw lacking(what, again.response, again.ctx);
  }

  async #ask(
    state: PageState,
    signal: AbortSignal | undefined,
  ): Promise<LoadedPage & { readonly ctx: CallContext }> {
    const { args, search } = this.#plan.request(state);
    const options = { ...this.#options, signal };
    const { data, response, ctx } = await call(this.#engine, this.#id, args, options, { search });
    const facts = readPage(data, this.#descriptor);
    if (!facts) throw lacking(`no list at ${this.#descriptor.items || "the root"}`, response, ctx);
    try {
      const next = this.#plan.next(state, facts);
      const count = facts.items.length;
      const page = { state, next, count, facts, body: data, response, text: ctx.text, ctx };
      this.#checkMoves(page);
      return page;
    } catch (error) {
      if (error instanceof LoopError) throw lacking(error.message, response, ctx);
      throw error;
    }
  }

  /** Guesses the state after one whose page has not come yet. */
  guess(state: PageState, known: LoadedPage): PageState | "unknown" | undefined {
    return this.#plan.guess(state, known.facts);
  }

  /** Without totals, a server that ignores paging would be asked for ever. */
  #checkMoves(page: LoadedPage): void {
    if (this.#plan.counted || page.count === 0) return;
    const before = this.#last;
    this.#last = page;
    if (before && before.state.index + 1 === page.state.index && before.text === page.text) {
      throw new LoopError("the same page twice, as if paging were ignored");
    }
  }
}
