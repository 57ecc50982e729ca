import { LightHeaders, type RawHeaders } from "./headers.js";
import { refused } from "./refused.js";

/** A body that can be sent as it is, again and again; a Blob only where the transport takes it. */
type PlainBody = string | Uint8Array | Blob | undefined;

/** What a request is made of. */
export interface RequestParts {
  readonly method: string;
  /** Names in lower case. */
  readonly headers: RawHeaders;
  readonly body?: BodyInit | undefined;
}

/** Makes light requests, of bodies that it takes. */
export interface LightRequestType {
  new (url: string, parts: RequestParts): LightRequest;
  takes(body: unknown): boolean;
}

/**
 * A request that is only what is sent: making one costs a fraction of the engine's own, which also
 * holds signals, policies and streams, and which `fetch` copies once more.
 */
export class LightRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: LightHeaders;
  readonly redirect = "manual";
  readonly signal: AbortSignal | undefined = undefined;
  /** What a Request made of this one needs, since its body is a stream then. */
  readonly duplex = "half";
  /** What is sent, for the transport. */
  readonly content: PlainBody;
  #stream: ReadableStream<Uint8Array> | undefined;

  /** Can it be made with such a body? An engine knows better how to write forms, blobs and streams. */
  static takes(body: unknown): boolean {
    return body === undefined || typeof body === "string" || body instanceof Uint8Array;
  }

  constructor(url: string, { method, headers, body }: RequestParts) {
    this.url = url;
    this.method = method;
    this.headers = new LightHeaders(headers);
    this.content = body as PlainBody;
  }

  get body(): ReadableStream<Uint8Array> | null {
    this.#stream ??= new Response(this.content as BodyInit | undefined).body ?? undefined;
    return this.#stream ?? null;
  }

  get bodyUsed(): boolean {
    return false;
  }

  clone(): LightRequest {
    const { url, method, content } = this;
    return new LightRequest(url, {
      method,
      headers: { ...this.headers.raw },
      body: content as BodyInit | undefined,
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
    const { url, method, redirect } = this;
    const headers = forEngine(this.headers.raw);
    const body = this.content as BodyInit | undefined;
    return fetch(url, { ...init, method, headers, redirect, ...(body !== undefined && { body }) });
  }

  /** `new Request(request)` would keep the address and lose the rest without a word. */
  toString(): string {
    throw new TypeError("this Request can't be copied so; write new Request(request.url, request)");
  }

  #response(): Response {
    return new Response((this.content ?? null) as BodyInit | null, {
      headers: this.headers.real(),
    });
  }
}

/** Headers for an engine: Node's makes of an object one without `__proto__`, of a list it does not. */
const forEngine = (headers: RawHeaders): HeadersInit =>
  (Object.hasOwn(headers, "__proto__") ? Object.entries(headers) : headers) as HeadersInit;

/**
 * Makes the request of a call. Bodies that no light one takes get the engine's own; so does
 * everybody who wants to handle one in ways that the light one does not know.
 *
 * @param Light the light request that the transport takes; undefined where it wants the engine's own
 * @param policies what only an engine's own request has
 */
export function newRequest(
  url: string,
  parts: RequestParts,
  Light: LightRequestType | undefined,
  policies: Pick<RequestInit, "credentials" | "referrerPolicy"> = {},
): Request {
  const { method, headers, body } = parts;
  if (Light?.takes(body)) return new Light(url, parts) as unknown as Request;
  const duplex = body instanceof ReadableStream && { duplex: "half" };
  const init = {
    ...policies,
    method,
    headers: forEngine(headers),
    redirect: "manual",
    body,
    ...duplex,
  };
  try {
    return new Request(url, init as RequestInit);
  } catch (error) {
    throw refused(error, { url, method, body }) ?? error;
  }
}
