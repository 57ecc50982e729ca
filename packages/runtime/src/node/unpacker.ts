import { Duplex, type Transform } from "node:stream";

/**
 * Unpacks as soon as there is a first byte to look at: an empty body is no broken packing, and
 * servers write "deflate" with and without the header that belongs to it. Heeds back-pressure.
 */
export class Unpacker extends Duplex {
  readonly #make: (first: number) => Transform;
  #inner: Transform | undefined;

  /** @param make makes the engine's own, for a body that begins with this byte */
  constructor(make: (first: number) => Transform) {
    super();
    this.#make = make;
  }

  override _write(chunk: Buffer, _: BufferEncoding, done: (error?: Error | null) => void): void {
    const [first] = chunk;
    if (first !== undefined) this.#inner ??= this.#start(first);
    // Not called before the chunk is used up, which waits for the reader.
    if (this.#inner) this.#inner.write(chunk, done);
    else done();
  }

  override _final(done: () => void): void {
    if (this.#inner) this.#inner.end();
    else this.push(null);
    done();
  }

  override _read(): void {
    this.#inner?.resume();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#inner?.destroy();
    done(error);
  }

  #start(first: number): Transform {
    const inner = this.#make(first);
    inner.on("data", (chunk) => {
      if (!this.push(chunk)) inner.pause();
    });
    inner.on("end", () => this.push(null));
    inner.on("error", (error) => this.destroy(error));
    return inner;
  }
}
