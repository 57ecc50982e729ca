import type { Loaded, PagesAhead, Source } from "../../src/pages/ahead.js";
import { type PageState, START } from "../../src/pages/state.js";

/** A page of a fake list. */
export interface Fake extends Loaded<Fake> {
  readonly name: string;
}

/** A request for a page: which one, its signal, and how it is answered. */
export interface Ask {
  readonly at: number;
  readonly signal: AbortSignal;
  readonly answer: () => void;
  readonly fail: (error: unknown) => void;
}

const state = (at: number): PageState => ({ ...START, at, index: at });

/** How a fake list behaves. */
export interface Habits {
  readonly depth?: number;
  /** Can it be told which page follows one that has not come? */
  readonly guess?: "known" | "unknown";
  /** Pages come when a test says so, not at once. */
  readonly held?: boolean;
  /** How far on the next page is guessed to be; it is one further on in truth. */
  readonly step?: number;
}

/** A list of so many pages after the first. */
export class FakeList implements Source<Fake> {
  readonly asks: Ask[] = [];
  readonly signal: AbortSignal | undefined;
  readonly #last: number;
  readonly #habits: Habits;

  constructor(last: number, habits: Habits = {}, signal?: AbortSignal) {
    this.#last = last;
    this.#habits = habits;
    this.signal = signal;
  }

  page(at: number): Fake {
    const next = at < this.#last ? state(at + 1) : undefined;
    return { name: `p${at}`, list: this, state: state(at), next, count: 1 };
  }

  /** The first page, as a list promise has it. */
  first(): Promise<Fake> {
    return Promise.resolve(this.page(0));
  }

  load({ at }: PageState, signal: AbortSignal): Promise<Fake> {
    return new Promise((done, fail) => {
      const answer = () => done(this.page(at as number));
      this.asks.push({ at: at as number, signal, answer, fail });
      signal.addEventListener("abort", () => fail(signal.reason));
      if (!this.#habits.held) answer();
    });
  }

  ahead(): number {
    return this.#habits.depth ?? 3;
  }

  guess({ at }: PageState): PageState | "unknown" | undefined {
    if (this.#habits.guess === "unknown") return "unknown";
    const next = (at as number) + (this.#habits.step ?? 1);
    return next <= this.#last ? state(next) : undefined;
  }

  get asked(): number[] {
    return this.asks.map(({ at }) => at);
  }

  /** Pages that were asked for and are still wanted. */
  get alive(): number[] {
    return this.asks.filter(({ signal }) => !signal.aborted).map(({ at }) => at);
  }

  answer(at: number): void {
    for (const ask of this.asks) if (ask.at === at && !ask.signal.aborted) ask.answer();
  }
}

/** The names of all pages, in the order that they come. */
export async function names(pages: PagesAhead<Fake>): Promise<string[]> {
  const all: string[] = [];
  for (let page = await pages.next(); page; page = await pages.next()) all.push(page.name);
  return all;
}
