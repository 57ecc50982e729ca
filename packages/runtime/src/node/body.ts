import { Readable } from "node:stream";
import type { Dispatcher } from "undici";
import { waiting } from "./waiting.js";

/** So much is taken in before anybody reads; the connection waits with the rest. */
const MOST_WAITING = 64 * 2 ** 10;

/** Bytes of an answer, and whether there were more than was wanted. */
export interface ReadBytes {
  readonly bytes: Uint8Array;
  readonly cut: boolean;
}

/**
 * The body of an answer as undici hands it out, for one reader: as a whole, which costs next to
 * nothing, or as a stream with back-pressure.
 */
export class Body {
  readonly #controller: Dispatcher.DispatchController;
  #chunks: Buffer[] = [];
  #size = 0;
  #most = MOST_WAITING;
  #ended = false;
  #failure: Error | undefined;
  #settle: (() => void) | undefined;
  #stream: Readable | undefined;

  constructor(controller: Dispatcher.DispatchController) {
    this.#controller = controller;
  }

  /** The next bytes came. */
  add(chunk: Buffer): void {
    if (this.#stream) {
      if (!this.#stream.push(chunk)) this.#controller.pause();
      return;
    }
    this.#chunks.push(chunk);
    this.#size += chunk.byteLength;
    if (this.#size <= this.#most) return;
    this.#controller.pause();
    this.#settle?.();
  }

  /** All bytes came. */
  end(): void {
    this.#ended = true;
    this.#stream?.push(null);
    this.#settle?.();
  }

  /** The connection broke, or the call was ended. */
  fail(error: Error): void {
    this.#failure = error;
    this.#stream?.destroy(error);
    this.#settle?.();
  }

  /**
   * Reads it as a whole.
   *
   * @param most bytes; where more come, the connection is given up
   * @throws what broke the connection
   */
  async read(most: number): Promise<ReadBytes> {
    this.#most = most;
    if (!this.#ended && !this.#failure && this.#size <= most) {
      await new Promise<void>((done) => {
        this.#settle = done;
        this.#controller.resume();
      });
    }
    if (this.#failure) throw this.#failure;
    const [first] = this.#chunks;
    const bytes = this.#chunks.length === 1 && first ? first : Buffer.concat(this.#chunks);
    this.#chunks = [];
    const cut = bytes.byteLength > most;
    if (cut) this.#controller.abort(new Error("more than was wanted"));
    return { bytes: cut ? bytes.subarray(0, most) : bytes, cut };
  }

  /** Reads it piece by piece; whoever destroys the stream gives up the connection. */
  stream(): Readable {
    const stream = waiting(
      new Readable({
        read: () => this.#controller.resume(),
        destroy: (error, done) => {
          this.#controller.abort(error ?? new Error("nobody reads on"));
          done(error);
        },
      }),
    );
    this.#stream = stream;
    for (const chunk of this.#chunks) stream.push(chunk);
    this.#chunks = [];
    if (this.#failure) stream.destroy(this.#failure);
    else if (this.#ended) stream.push(null);
    return stream;
  }
}
