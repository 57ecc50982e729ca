import { addressesOf } from "./addresses.js";
import { decodeBody } from "./body.js";
import { loadDocument, type MockSource } from "./documents.js";
import { MockError } from "./errors.js";
import { begin, isOdd, pieces } from "./faults/delivery.js";
import type { FrontAnswer } from "./finish.js";
import { Front, type FrontOptions } from "./front.js";

/** A `fetch` that a provider's mock answers. */
export interface MockFetch {
  (input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** Goes back to the examples, where the mock keeps a state. */
  reset(): Promise<void>;
}

/** How a mock is set up that is asked in process. */
export type MockFetchOptions = Omit<FrontOptions, "mount">;

/**
 * Makes a `fetch` that is answered in this process, without a port, by what {@link startMock} would answer. It is
 * asked by the provider's real addresses, so that a client needs nothing but `{ fetch: mockFetch("pluto") }`; an
 * address that the spec does not name fails as one that can't be reached.
 */
export function mockFetch(source: MockSource, options: MockFetchOptions = {}): MockFetch {
  let opened: Promise<Opened> | undefined;
  const open = (): Promise<Opened> => {
    opened ??= openFront(source, options);
    return opened;
  };
  const answer = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const { front, targetOf } = await open();
    let request = new Request(input, init);
    for (let hops = 0; ; hops += 1) {
      request.signal.throwIfAborted();
      const url = new URL(request.url);
      const response = await ask(front, request, url, targetOf(url));
      const location = response.headers.get("location");
      const isMoved = [301, 302, 303, 307, 308].includes(response.status) && location !== null;
      if (!isMoved || request.redirect === "manual") return response;
      if (request.redirect === "error" || hops === 20) {
        throw new TypeError(`fetch failed: ${url.href} redirects to ${location}`);
      }
      request = new Request(new URL(location, url), {
        ...init,
        method: request.method,
        headers: request.headers,
      });
    }
  };
  const reset = async (): Promise<void> => (await open()).front.reset();
  return Object.assign(answer, { reset });
}

interface Opened {
  readonly front: Front;
  /** Path and query as the front knows them. */
  readonly targetOf: (url: URL) => string;
}

async function openFront(source: MockSource, options: MockFetchOptions): Promise<Opened> {
  const loaded = await loadDocument(source);
  const front = new Front(loaded, options);
  const unknown = front.unknownFaults.find((one) => one !== undefined);
  if (unknown !== undefined) throw new MockError(unknown);
  const addresses = addressesOf(loaded.document);
  const targetOf = (url: URL): string => {
    const whole = `${url.origin}${url.pathname}`;
    let best: { length: number; target: string } | undefined;
    for (const { key, pattern } of addresses) {
      const base = pattern.exec(whole)?.[0];
      if (base === undefined || (best && base.length <= best.length)) continue;
      best = {
        length: base.length,
        target: `${front.paths[key] ?? ""}${whole.slice(base.length) || "/"}`,
      };
    }
    if (best) return `${best.target}${url.search}`;
    const stored = storedAt(url);
    if (options.state && stored !== undefined) return `${front.storagePath}${stored}${url.search}`;
    const known = [...new Set(addresses.map(({ url: one }) => one))].join(", ");
    throw new TypeError(
      `fetch failed: nothing is mocked at ${url.origin}${url.pathname}; there is ${known}`,
    );
  };
  return { front, targetOf };
}

async function ask(front: Front, request: Request, url: URL, target: string): Promise<Response> {
  const headers = Object.fromEntries(request.headers);
  const bytes = Buffer.from(await request.arrayBuffer());
  const { method } = request;
  const answer = front.answer({
    method,
    target,
    headers,
    body: decodeBody(bytes, headers),
    host: url.host,
    isInside: true,
  });
  const isEmpty = method === "HEAD" || [204, 205, 304].includes(answer.status);
  const { status } = answer;
  const body = isOdd(answer.delivery)
    ? await oddly(answer, request.signal)
    : // A view of the bytes would be cut loose from those that are answered next.
      new Uint8Array(answer.bytes);
  // A server's clock shows, and clients go by it.
  const response = new Response(isEmpty ? null : body, {
    status,
    headers: { date: new Date().toUTCString(), ...answer.headers },
  });
  Object.defineProperty(response, "url", { value: url.href });
  return response;
}

/** A body that comes late, slowly or not to its end, as a fetch over a network tells it. */
async function oddly(
  { bytes, delivery }: FrontAnswer,
  signal: AbortSignal,
): Promise<ReadableStream<Uint8Array>> {
  try {
    await begin(delivery, signal);
  } catch (cause) {
    if (signal.aborted) throw signal.reason;
    throw new TypeError("fetch failed", { cause });
  }
  const source = pieces(bytes, delivery, signal);
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await source.next();
        if (done) controller.close();
        else controller.enqueue(new Uint8Array(value));
      } catch (cause) {
        controller.error(signal.aborted ? signal.reason : new TypeError("terminated", { cause }));
      }
    },
    async cancel() {
      await source.return(undefined);
    },
  });
}

/** Bucket and key of an address: of one that the mock has signed, or of one of S3. */
function storedAt(url: URL): string | undefined {
  const bucket = /^(.+)\.s3(?:[.-][a-z\d-]+)?\.amazonaws\.com$/.exec(url.hostname)?.[1];
  if (bucket !== undefined) return `/${bucket}${url.pathname}`;
  return url.searchParams.has("mock") ? `/${url.host}${url.pathname}` : undefined;
}
