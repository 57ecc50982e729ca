import type { CallOptions } from "../client/options.js";
import { lacking } from "../core/answer.js";
import type { Call } from "../core/call.js";
import type { Engine } from "../core/engine.js";
import type { Operation } from "../core/facts.js";
import { callOf } from "../core/operation.js";
import type { PaginationDescriptor } from "../descriptor.js";
import { configError } from "../errors/fail.js";
import type { CallArgs } from "../table/arguments.js";
import type { Send } from "../table/method.js";
import type { Loaded, Source } from "./ahead.js";
import { LoopError } from "./loop-error.js";
import type { Plan, PlanType } from "./plan.js";
import type { PageFacts } from "./read-page.js";
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
  readonly text: string | undefined;
  readonly call: Call;
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
  readonly #operation: Operation;
  readonly #options: CallOptions;
  readonly #send: Send;
  readonly #plan: Plan;
  readonly #descriptor: PaginationDescriptor;
  /** The last page's place and mark, by which a server is caught that sends one page for ever. */
  #last: { readonly index: number; readonly mark: string | undefined } | undefined;

  /** @throws ConfigError for a cursor of another operation */
  constructor(
    engine: Engine,
    operation: Operation,
    args: CallArgs,
    options: CallOptions,
    send: Send,
    PlanOf: PlanType,
  ) {
    const { pagination, id } = operation;
    if (!pagination) throw configError(id, "is no paged operation of this provider");
    this.#operation = operation;
    this.#descriptor = pagination;
    this.#engine = engine;
    this.#options = options;
    this.#send = send;
    this.#plan = new PlanOf(pagination, args);
    this.style = pagination.style;
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
    throw lacking(again.call, response, what);
  }

  /** Pages to read ahead: what the caller says, else as many as the budget and memory are good for. */
  ahead({ size }: LoadedPage): number {
    const { prefetch } = this.#options;
    if (prefetch !== undefined) return prefetch;
    const rule = this.#operation.rateLimit ?? this.#engine.facts.rateLimit;
    if (rule && rule.window >= PRECIOUS) return 0;
    return Math.max(1, Math.min(AHEAD, Math.floor(MOST_AHEAD / size)));
  }

  async #ask(state: PageState, signal: AbortSignal | undefined): Promise<Asked> {
    const { args, search } = this.#plan.request(state);
    const options = { ...this.#options, signal };
    const sent = () => this.#send(args, search);
    const { data, call, answer } = await callOf(this.#engine, this.#operation, sent, options);
    const { response, text } = answer;
    const facts = this.#plan.read(data);
    if (!facts) throw lacking(call, response, `no list at ${this.#descriptor.items || "the root"}`);
    try {
      const next = this.#plan.next(state, facts);
      const count = facts.items.length;
      const size = text?.length ?? 0;
      const page = { list: this, state, next, count, facts, body: data, response, size };
      return { page, text, call };
    } catch (error) {
      if (error instanceof LoopError) throw lacking(call, response, error.message);
      throw error;
    }
  }

  /** Guesses the state after one whose page has not come yet. */
  guess(state: PageState, known: LoadedPage): PageState | "unknown" | undefined {
    return this.#plan.guess(state, known.facts);
  }

  /**
   * The page, unless it is the one before: a server that ignores paging would be asked for ever, or, where
   * there is a total, the same things would come twice and others not at all.
   */
  #moved({ page, text, call }: Asked): LoadedPage {
    if (page.count === 0) return page;
    const { index } = page.state;
    const mark = this.#plan.counts(page.facts) ? markOf(page.facts.items) : text;
    const before = this.#last;
    this.#last = { index, mark };
    if (before && before.index + 1 === index && mark !== undefined && before.mark === mark)
      throw lacking(call, page.response, "the same page twice, as if paging were ignored");
    return page;
  }
}

/**
 * What tells a page of things from another one, without holding it. A single thing, or bare values, may
 * well come twice.
 */
function markOf(items: PageFacts["items"]): string | undefined {
  const [first] = items;
  if (items.length < 2 || typeof first !== "object") return undefined;
  try {
    return JSON.stringify([items.length, first, items.at(-1)]);
  } catch {}
  // Engines read JSON of any depth, and write none that is nested some thousand deep.
  return undefined;
}
