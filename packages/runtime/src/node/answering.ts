import type { Dispatcher } from "undici";
import type { Abortable } from "../abort/light-signal.js";
import { Body } from "./body.js";
import type { RawHeaders } from "./headers.js";

/** What undici tells of an answer. */
export interface Answered {
  readonly status: number;
  readonly headers: RawHeaders;
  readonly body: Body;
}

/** Listens to one request of undici, until its answer's body has come or the signal ends it. */
export class Answering implements Dispatcher.DispatchHandler {
  /** Status and headers, as soon as they are there. */
  readonly answered: Promise<Answered>;
  #done!: (answered: Answered) => void;
  #fail!: (reason: unknown) => void;
  #controller: Dispatcher.DispatchController | undefined;
  #body: Body | undefined;
  readonly #signal: Abortable | undefined;

  constructor(signal: Abortable | undefined) {
    this.#signal = signal;
    this.answered = new Promise((done, fail) => {
      this.#done = done;
      this.#fail = fail;
    });
    signal?.addEventListener("abort", this.#abort);
    if (signal?.aborted) this.#abort();
  }

  /** Ends it at once, also while it waits for a connection that never comes. */
  readonly #abort = (): void => {
    const { reason } = this.#signal as Abortable;
    this.#over();
    this.#fail(reason);
    this.#controller?.abort(reason);
  };

  #over(): void {
    this.#signal?.removeEventListener("abort", this.#abort);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#signal?.aborted) controller.abort(this.#signal.reason);
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    status: number,
    headers: RawHeaders,
  ): void {
    // 100 Continue and 103 Early Hints come before the answer.
    if (status < 200) return;
    this.#body = new Body(controller);
    this.#done({ status, headers, body: this.#body });
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#body?.add(chunk);
  }

  onResponseEnd(): void {
    this.#over();
    this.#body?.end();
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.#over();
    this.#fail(error);
    this.#body?.fail(error);
  }
}
