import { onAbort } from "../abort/signal.js";
import type { CallOptions } from "../client/options.js";
import { type CallFacts, configError, timedOut } from "../errors/fail.js";
import type { Answer } from "./answer.js";
import { checkNumber } from "./check.js";
import type { Engine } from "./engine.js";
import type { Operation } from "./facts.js";
import { prepare, type Sent, type Wire } from "./wire.js";

/** What of a success a method returns. */
export type Pick = (data: unknown, call: Call, answer: Answer) => unknown;

/** One call on its way. */
export interface Call {
  readonly engine: Engine;
  readonly operation: Operation;
  readonly options: CallOptions;
  /** What is sent; credentials are written into it before each attempt. */
  readonly wire: Wire;
  /** Without our credentials: it asks for a token, or the caller wrote its own into the headers. */
  readonly anonymous: boolean | undefined;
  /** Sent to a stranger: its address is a secret, and nothing of the provider goes along. */
  readonly foreign: boolean | undefined;
  pick: Pick | undefined;
  attempts: number;
  /** When its time is over, by the client's clock. */
  readonly ends: number;
  /** Facts about the end of the call that belong in its error. */
  readonly notes: string[];
  /**
   * Who gave the last answer: whom we asked, where a redirect of theirs led on their own host, or
   * another host, whose word counts for nothing but the answer itself.
   */
  answeredBy: "asked" | "led" | "stranger";
  /** What a function of the caller's threw while the answer was read. */
  theirs: { readonly error: unknown } | undefined;
  /** The answer that counts. */
  answer: Answer | undefined;
  /** The tokens that the last attempt went out with, where they may change. */
  tokens: readonly (string | undefined)[] | undefined;
  /** A signal that ends with the call, where somebody needed one. */
  signal: AbortSignal | undefined;
  /** What is done when the call is over, or the body that was left to the caller. */
  ending: (() => void)[] | undefined;
}

/** What makes a call another than a caller's own. */
export interface CallExtras {
  readonly anonymous?: boolean;
  readonly foreign?: boolean;
}

/**
 * Makes a call, not sent yet.
 *
 * @throws ConfigError for input that can't be sent; the caller's reason where it has aborted before
 */
export function newCall(
  engine: Engine,
  operation: Operation,
  sent: Sent,
  options: CallOptions = {},
  extras?: CallExtras,
): Call {
  if (typeof options !== "object") throw configError("options", "must be an object");
  const { signal, retries, onProgress, timeout = engine.options.timeout } = options;
  checkNumber("retries", retries, 0);
  checkNumber("timeout", timeout, 0);
  if (onProgress && !engine.progress)
    throw configError("onProgress", "needs the feature `progress`", "hand it to `connect`");
  signal?.throwIfAborted();
  return {
    engine,
    operation,
    options,
    wire: prepare(engine, operation, sent),
    anonymous: extras?.anonymous,
    foreign: extras?.foreign,
    pick: undefined,
    attempts: 0,
    ends: timeout === undefined ? Number.POSITIVE_INFINITY : engine.clock.now() + timeout,
    notes: [],
    answeredBy: "asked",
    theirs: undefined,
    answer: undefined,
    tokens: undefined,
    signal: undefined,
    ending: undefined,
  };
}

/** What an error says about a call. */
export const factsOf = ({ engine, operation, attempts }: Call): CallFacts => ({
  provider: engine.facts.name,
  operationId: operation.id,
  attempts,
});

/** Has the caller left, or is the call's time over? */
export const isOver = ({ engine, options, ends }: Call): boolean =>
  options.signal?.aborted || ends <= engine.clock.now();

/** The call is over, or the body that was left to the caller. */
export function over(call: Call): void {
  const { ending } = call;
  call.ending = undefined;
  for (const off of ending ?? []) off();
}

/** The error of time that ran out: of the call, or of an attempt of so many milliseconds. */
export function late(call: Call, attempt?: number, notes: readonly string[] = call.notes): Error {
  const ms = attempt ?? call.options.timeout ?? call.engine.options.timeout;
  return timedOut(factsOf(call), attempt ? "attempt" : "call", ms, notes);
}

/** A signal that ends with the call: for whoever waits for a stranger. What we wrote looks at the clock. */
export function signalOf(call: Call): AbortSignal | undefined {
  const { engine, options, ends } = call;
  if (ends === Number.POSITIVE_INFINITY) return options.signal;
  if (!call.signal) {
    const controller = new AbortController();
    call.signal = controller.signal;
    call.ending ??= [];
    call.ending.push(
      engine.clock.after(ends - engine.clock.now(), () => controller.abort(late(call))),
      onAbort(options.signal, (reason) => controller.abort(reason)),
    );
  }
  return call.signal;
}

/**
 * Waits so many milliseconds of a call's time.
 *
 * @throws the caller's reason on abort; TimeoutError when the call's time is over before
 */
export const pause = (call: Call, ms: number): Promise<void> =>
  new Promise((done, failed) => {
    const { clock } = call.engine;
    const left = call.ends - clock.now();
    const cancel = clock.after(Math.min(ms, left), () => {
      off();
      if (ms < left) done();
      else failed(late(call));
    });
    const off = onAbort(call.options.signal, (reason) => {
      cancel();
      failed(reason);
    });
  });
