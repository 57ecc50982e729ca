import { STATUS_CODES } from "node:http";
import { Readable } from "node:stream";
import { responseOf } from "../core/response.js";
import type { Body } from "./body.js";
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

/** The bytes of a stream. */
async function collect(source: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of source) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/**
 * The text of a stream, up to a bound in bytes; what comes after gives up the connection. Decoded piece
 * by piece: a kilobyte may unpack to hundreds of megabytes, which are then held once and not thrice.
 */
async function collectText(
  source: AsyncIterable<Uint8Array>,
  most: number,
): Promise<{ text: string; cut: boolean }> {
  const decoder = new TextDecoder();
  let [text, left] = ["", most];
  for await (const chunk of source) {
    if (chunk.byteLength > left)
      return { text: text + decoder.decode(chunk.subarray(0, left)), cut: true };
    text += decoder.decode(chunk, { stream: true });
    left -= chunk.byteLength;
  }
  return { text: text + decoder.decode(), cut: false };
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
    const content = this.#begin();
    if (!content) return { text: "", cut: false };
    if (!this.#isWhole()) return collectText(this.#stream ?? this.#readable(), most);
    const { bytes, cut } = await content.read(most);
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
    return new Uint8Array(await this.#read());
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
    return responseOf(body, { status, statusText, headers: this.headers.real(), url: this.url });
  }

  #readable(): Readable {
    const packing = this.headers.get("content-encoding");
    this.#source ??= unpack((this.#content as Body).stream(), packing);
    return this.#source;
  }

  /** The body, for one reader only. */
  #begin(): Body | undefined {
    if (this.bodyUsed || this.#stream?.locked)
      throw new TypeError("the body has been read already");
    if (this.#content) this.#used = true;
    return this.#content;
  }

  /** Can it be had in one piece, without a stream? */
  #isWhole(): boolean {
    return !this.#source && !isPacked(this.headers.get("content-encoding"));
  }

  /** All bytes. */
  async #read(): Promise<Uint8Array> {
    const content = this.#begin();
    if (!content) return new Uint8Array();
    if (this.#isWhole()) return (await content.read(Number.POSITIVE_INFINITY)).bytes;
    return collect(this.#stream ?? this.#readable());
  }
}
