/** A body that can be sent as it is, again and again. */
type PlainBody = string | Uint8Array | undefined;

/**
 * A request that is only what is sent: making one costs a fraction of the engine's own, which also
 * holds signals, policies and streams, and which `fetch` copies once more.
 */
export class LightRequest {
  readonly method: string;
  readonly headers: Headers;
  readonly redirect = "manual";
  readonly signal: AbortSignal | undefined = undefined;
  /** What a Request made of this one needs, since its body is a stream then. */
  readonly duplex = "half";
  readonly #address: URL;
  readonly #content: PlainBody;
  #stream: ReadableStream<Uint8Array> | undefined;

  constructor(address: string | URL, init: RequestInit = {}) {
    this.#address = new URL(address);
    this.method = (init.method ?? "GET").toUpperCase();
    this.headers = init.headers instanceof Headers ? init.headers : new Headers(init.headers);
    this.#content = (init.body ?? undefined) as PlainBody;
  }

  get url(): string {
    return this.#address.href;
  }

  /** Where it goes, and what it carries: for the transport. */
  get parts(): { origin: string; path: string; content: PlainBody } {
    const { origin, pathname, search } = this.#address;
    return { origin, path: pathname + search, content: this.#content };
  }

  get body(): ReadableStream<Uint8Array> | null {
    if (this.#content === undefined) return null;
    this.#stream ??= new Response(this.#content as BodyInit).body ?? undefined;
    return this.#stream ?? null;
  }

  get bodyUsed(): boolean {
    return false;
  }

  clone(): LightRequest {
    return new LightRequest(this.#address, {
      method: this.method,
      headers: new Headers(this.headers),
      ...(this.#content !== undefined && { body: this.#content as BodyInit }),
    });
  }

  text(): Promise<string> {
    return this.#response().text();
  }

  json(): Promise<unknown> {
    return this.#response().json();
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return this.#response().arrayBuffer();
  }

  blob(): Promise<Blob> {
    return this.#response().blob();
  }

  /** Sends it with an engine's fetch, which makes the one Request that is needed. */
  send(fetch: typeof globalThis.fetch, init: RequestInit = {}): Promise<Response> {
    const { method, headers, redirect } = this;
    const body = this.#content as BodyInit | undefined;
    return fetch(this.url, {
      ...init,
      method,
      headers,
      redirect,
      ...(body !== undefined && { body }),
    });
  }

  /** `new Request(request)` would keep the address and lose the rest without a word. */
  toString(): string {
    throw new TypeError("this Request can't be copied so; write new Request(request.url, request)");
  }

  #response(): Response {
    return new Response((this.#content ?? null) as BodyInit | null, { headers: this.headers });
  }
}

const isPlain = (body: unknown): boolean =>
  body === undefined || body === null || typeof body === "string" || body instanceof Uint8Array;

/**
 * What is called with `new` in the place of `Request`. Forms, blobs and streams get the engine's
 * own, which knows how to write them.
 */
export const RequestOfOurs: typeof Request = new Proxy(Request, {
  construct: (own, [address, init]: [string | URL, RequestInit?]) =>
    isPlain(init?.body) ? new LightRequest(address, init) : new own(address, init),
});
