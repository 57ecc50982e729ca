import type { CallOptions } from "../client/options.js";
import type { Settings } from "../client/settings.js";
import { type Abortable, realSignal } from "../clock/light-signal.js";
import type { OnProgress } from "../decode/read.js";
import type { OperationDescriptor, ProviderDescriptor, RetrySafety } from "../descriptor.js";
import type { CallFacts } from "../errors/call-error.js";
import { bodyOf } from "../layers/outcome.js";
import { safetyOf } from "../retry/policy.js";

/** What a layer may know of a call. */
export interface Context {
  readonly provider: ProviderDescriptor;
  readonly operationId: string;
  readonly operation: OperationDescriptor;
  /** May the request be sent again? */
  readonly safety: RetrySafety;
  /** Aborts with the caller or the deadline. Layers that wait must heed it. */
  readonly signal: AbortSignal | undefined;
  /** How often the request was sent so far. */
  readonly attempts: number;
  /** The body of the last answer: parsed where it is JSON, else text; undefined for none and for a stream. */
  answer(): unknown;
}

/** What a call may say beside its options. */
export interface CallExtras {
  /** A query that is ready-made. */
  readonly search?: string | undefined;
  /** Without our credentials. */
  readonly anonymous?: boolean;
  /** The body is left to the caller. */
  readonly streaming?: boolean;
  readonly raw?: boolean;
  readonly foreign?: boolean;
}

/** The options of a call that its layers heed. */
type LayerOptions = Pick<CallOptions, "signal" | "timeout" | "retries" | "onProgress">;

/** The inside of a context, which the runtime's own layers use. */
export class CallContext implements Context {
  readonly provider: ProviderDescriptor;
  readonly operationId: string;
  readonly operation: OperationDescriptor;
  readonly safety: RetrySafety;
  /** Holds credentials: layers of the user's may list a context. */
  readonly #settings: Settings;
  /** What ends the call: the caller or the deadline. `signal` is the same as an engine's own. */
  ending: Abortable | undefined;
  attempts = 0;
  /**
   * Who gave the last answer: whom we asked, where a redirect of theirs led on their own host, or
   * another host, whose word counts for nothing but the answer itself.
   */
  answeredBy: "asked" | "led" | "stranger" = "asked";
  /** Milliseconds for the whole call. */
  readonly timeout: number | undefined;
  /** When those are over, by the client's clock. */
  ends: number | undefined = undefined;
  /** Milliseconds for one attempt. */
  readonly attemptTimeout: number;
  /** Attempts in all. */
  readonly mostAttempts: number;
  readonly onProgress: OnProgress | undefined;
  /** False where the body is a stream. */
  readonly replayable: boolean;
  /** The raw client's caller wants the body as a stream. */
  readonly streaming: boolean;
  /**
   * What is done when a body is over that was left to the caller, who may still abort while it is
   * read. Undefined where none was left.
   */
  afterBody: (() => void)[] | undefined = undefined;
  /** The raw client reads bodies itself, so it is given them anew. */
  readonly raw: boolean;
  /** Sent to a stranger: its address is a secret, and nothing of the provider goes along. */
  readonly foreign: boolean;
  /** Without our credentials: it asks for a token, or the caller wrote its own into the headers. */
  readonly anonymous: boolean;
  /** The text of the last answer, where it was read. */
  text: string | undefined = undefined;
  /** What that text says as JSON, once somebody has looked. */
  parsed: { readonly text: string; readonly value: unknown } | undefined = undefined;
  /** Facts about the end of the call that belong in its error. */
  readonly notes: string[] = [];

  constructor(
    { provider, settings }: { provider: ProviderDescriptor; settings: Settings },
    operationId: string,
    operation: OperationDescriptor,
    { signal, timeout, retries, onProgress }: LayerOptions,
    replayable: boolean,
    { streaming = false, raw = false, anonymous = false, foreign = false }: CallExtras,
  ) {
    this.provider = provider;
    this.#settings = settings;
    this.operationId = operationId;
    this.operation = operation;
    this.safety = safetyOf(operation);
    this.ending = signal;
    this.timeout = timeout ?? settings.timeout;
    this.attemptTimeout =
      settings.attemptTimeout ?? operation.timeout ?? provider.timeout ?? 60_000;
    this.mostAttempts = retries === undefined ? settings.retry.attempts : retries + 1;
    this.onProgress = onProgress;
    this.replayable = replayable;
    this.streaming = streaming;
    this.raw = raw;
    this.anonymous = anonymous;
    this.foreign = foreign;
  }

  get settings(): Settings {
    return this.#settings;
  }

  get signal(): AbortSignal | undefined {
    return realSignal(this.ending);
  }

  answer(): unknown {
    return bodyOf(this);
  }

  /** The body that was left to the caller is over, or nobody will ever read it. */
  over(): void {
    const { afterBody } = this;
    this.afterBody = undefined;
    for (const off of afterBody ?? []) off();
  }
}

/** What an error says about a call. */
export const factsOf = (ctx: CallContext): CallFacts => ({
  provider: ctx.provider.name,
  operationId: ctx.operationId,
  attempts: ctx.attempts,
});
