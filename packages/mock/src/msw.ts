/**
 * The mock as handlers of Mock Service Worker (`msw`, a peer dependency). They run where Node, Bun or Deno runs the
 * tests: the engine needs what a page does not have. For a page, start a mock and lead the client to it.
 */
import { type HttpHandler, HttpResponse, http } from "msw";
import { type Address, addressesOf } from "./addresses.js";
import type { MockSource } from "./documents.js";
import { loadDocument } from "./documents.js";
import { type MockFetchOptions, mockFetch } from "./fetch.js";

/** Handlers of a provider, and a way back to the examples. */
export interface MswHandlers extends ReadonlyArray<HttpHandler> {
  /** Goes back to the examples, where the mock keeps a state. */
  reset(): Promise<void>;
}

/**
 * Handlers that answer a provider's real addresses as {@link mockFetch} does, one for each address of its spec. What goes
 * elsewhere is left to your other handlers.
 *
 * @example
 * const server = setupServer(...(await mswHandlers("pluto", { state: true })));
 */
export async function mswHandlers(
  source: MockSource,
  options: MockFetchOptions = {},
): Promise<MswHandlers> {
  const { document } = await loadDocument(source);
  const fetched = mockFetch(source, options);
  const answer = async (request: Request): Promise<Response> => {
    try {
      return await fetched(request);
    } catch (error) {
      if (request.signal.aborted) throw error;
      // A connection that was reset on purpose.
      return HttpResponse.error();
    }
  };
  const handlers = addressesOf(document).map(({ pattern }: Address) =>
    http.all(pattern, ({ request }) => answer(request)),
  );
  return Object.assign(handlers, { reset: fetched.reset });
}
