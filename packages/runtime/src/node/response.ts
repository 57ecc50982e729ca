import { STATUS_CODES } from "node:http";
import { Readable } from "node:stream";
import { arrayBuffer, text } from "node:stream/consumers";
import { LightHeaders, type RawHeaders } from "./headers.js";

/** What the transport knows of an answer. */
export interface Answered {
  readonly url: string;
  readonly status: number;
  readonly headers: RawHeaders;
  /** Unpacked. Undefined where there is no body. */
  readonly source: Readable | undefined;
}

/**
 * An answer whose parts are made when they are asked for: text without a web stream in between,
 * the stream for whoever reads it, an engine's own Response for what only that can do.
 */
export class LightResponse {
  readonly status: number;
  readonly ok: boolean;
  readonly url: string;
  readonly headers: LightHeaders;
  readonly type = "default";
  readonly redirected = false;
  #source: Readable | undefined;
  #stream: ReadableStream<Uint8Array> | undefined;
  #used = false;

  constructor({ url, status, headers, source }: Answered) {
    this.status = status;
    this.ok = status >= 200 && status < 300;
    this.url = url;
    this.headers = new LightHeaders(headers);
    this.#source = source;
  }

  get statusText(): string {
    return STATUS_CODES[this.status] ?? "";
  }

  get bodyUsed(): boolean {
    return this.#used || (this.#source !== undefined && Readable.isDisturbed(this.#source));
  }

  get body(): ReadableStream<Uint8Array> | null {
    if (!this.#source) return null;
    this.#stream ??= Readable.toWeb(this.#source) as ReadableStream<Uint8Array>;
    return this.#stream;
  }

  async text(): Promise<string> {
    const source = this.#take();
    // undici's own reading joins what has come, without an iterator in between.
    if (source && "text" in source)
      return (source as Readable & { text(): Promise<string> }).text();
    return source ? text(source) : "";
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    const source = this.#take();
    return source ? arrayBuffer(source) : new ArrayBuffer(0);
  }

  async bytes(): Promise<Uint8Array> {
    return new Uint8Array(await this.arrayBuffer());
  }

  async blob(): Promise<Blob> {
    return this.#real(await this.arrayBuffer()).blob();
  }

  async formData(): Promise<FormData> {
    return this.#real(await this.arrayBuffer()).formData();
  }

  /** Two answers of one, the second an engine's own. */
  clone(): Response {
    if (this.bodyUsed) throw new TypeError("the body has been read already");
    const { body } = this;
    if (!body) return this.#real(null);
    const [mine, theirs] = body.tee();
    this.#stream = mine;
    this.#source = Readable.fromWeb(mine as never);
    this.#stream = undefined;
    return this.#real(theirs);
  }

  #real(body: BodyInit | null): Response {
    const { status, statusText } = this;
    return new Response(body, { status, statusText, headers: this.headers.real() });
  }

  /** The body, for one reader only. */
  #take(): Readable | undefined {
    if (this.bodyUsed || this.#stream?.locked)
      throw new TypeError("the body has been read already");
    this.#used = this.#source !== undefined;
    return this.#source;
  }
}
