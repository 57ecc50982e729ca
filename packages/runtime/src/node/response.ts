import { STATUS_CODES } from "node:http";
import { Readable } from "node:stream";
import type { Body, ReadBytes } from "./body.js";
import { LightHeaders, type RawHeaders } from "./headers.js";
import { toWeb } from "./to-web.js";
import { isPacked, unpack } from "./unpack.js";
import { waiting } from "./waiting.js";

/** What the transport knows of an answer. */
export interface Answer {
  readonly url: string;
  readonly status: number;
  readonly headers: RawHeaders;
  /** Undefined where there is none. */
  readonly body: Body | undefined;
}

const DECODER = new TextDecoder();

/** The bytes of a stream, up to a bound; what comes after gives up the connection. */
async function collect(source: AsyncIterable<Uint8Array>, most: number): Promise<ReadBytes> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size > most) return { bytes: Buffer.concat(chunks).subarray(0, most), cut: true };
  }
  return { bytes: Buffer.concat(chunks), cut: false };
}

/**
 * An answer whose parts are made when they are asked for: text without a stream in between, the
 * stream for whoever reads it, an engine's own Response for what only that can do.
 */
export class LightResponse {
  readonly status: number;
  readonly ok: boolean;
  readonly url: string;
  readonly headers: LightHeaders;
  readonly type = "default";
  readonly redirected = false;
  readonly #content: Body | undefined;
  #source: Readable | undefined;
  #stream: ReadableStream<Uint8Array> | undefined;
  #used = false;

  constructor({ url, status, headers, body }: Answer) {
    this.status = status;
    this.ok = status >= 200 && status < 300;
    this.url = url;
    this.headers = new LightHeaders(headers);
    this.#content = body;
  }

  get statusText(): string {
    return STATUS_CODES[this.status] ?? "";
  }

  get bodyUsed(): boolean {
    // A web stream takes the first bytes in by itself; only its own reader disturbs it.
    const stream = (this.#stream ?? this.#source) as Readable | undefined;
    return this.#used || (stream !== undefined && Readable.isDisturbed(stream));
  }

  get body(): ReadableStream<Uint8Array> | null {
    if (!this.#content) return null;
    this.#stream ??= toWeb(this.#readable());
    return this.#stream;
  }

  /** The text up to so many bytes, and whether there was more; then the connection is given up. */
  async textUpTo(most: number): Promise<{ text: string; cut: boolean }> {
    const { bytes, cut } = await this.#read(most);
    return { text: DECODER.decode(bytes), cut };
  }

  async text(): Promise<string> {
    return (await this.textUpTo(Number.POSITIVE_INFINITY)).text;
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  async bytes(): Promise<Uint8Array> {
    // A copy of its own, and no Buffer: small pieces share one piece of memory in Node.
    return new Uint8Array((await this.#read(Number.POSITIVE_INFINITY)).bytes);
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return (await this.bytes()).buffer as ArrayBuffer;
  }

  async blob(): Promise<Blob> {
    return new Response(await this.arrayBuffer(), { headers: this.headers.real() }).blob();
  }

  async formData(): Promise<FormData> {
    return new Response(await this.arrayBuffer(), { headers: this.headers.real() }).formData();
  }

  /** Two answers of one, the second an engine's own. */
  clone(): Response {
    if (this.bodyUsed) throw new TypeError("the body has been read already");
    const { body } = this;
    if (!body) return this.#real(null);
    const [mine, theirs] = body.tee();
    this.#source = waiting(Readable.fromWeb(mine as never));
    this.#stream = undefined;
    return this.#real(theirs);
  }

  #real(body: ReadableStream | null): Response {
    const { status, statusText } = this;
    return new Response(body, { status, statusText, headers: this.headers.real() });
  }

  #readable(): Readable {
    const packing = this.headers.get("content-encoding");
    this.#source ??= unpack((this.#content as Body).stream(), packing);
    return this.#source;
  }

  /** All bytes, for one reader only. */
  async #read(most: number): Promise<ReadBytes> {
    if (this.bodyUsed || this.#stream?.locked)
      throw new TypeError("the body has been read already");
    if (!this.#content) return { bytes: new Uint8Array(), cut: false };
    this.#used = true;
    const whole = !this.#source && !isPacked(this.headers.get("content-encoding"));
    return whole ? this.#content.read(most) : collect(this.#stream ?? this.#readable(), most);
  }
}
