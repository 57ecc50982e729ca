import { createClient } from "../../src/client/create.js";
import type { ClientOptions } from "../../src/client/options.js";
import type { OperationDescriptors, ProviderDescriptor } from "../../src/descriptor.js";
import { ACME, THINGS, TOKEN } from "./provider.js";

/** What a handler is told of a request. */
export interface Seen {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: string;
  readonly signal: AbortSignal | undefined;
}

type Reply = Response | Error | Promise<Response>;

/** Answers as JSON. */
export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json", ...headers },
  });

/** An error as fetch throws it, with a system code behind it. */
export const networkError = (code: string): TypeError =>
  new TypeError("fetch failed", { cause: Object.assign(new Error(`connect ${code}`), { code }) });

/** A handler in the place of fetch: nothing of the runtime is mocked. */
export function handler(reply: (seen: Seen, index: number) => Reply) {
  const seen: Seen[] = [];
  const fetch = async (input: unknown, init?: RequestInit): Promise<Response> => {
    const request = input as Request;
    const one: Seen = {
      method: request.method,
      url: new URL(request.url),
      headers: new Headers(request.headers),
      body: request.body ? await request.text() : "",
      signal: init?.signal ?? undefined,
    };
    seen.push(one);
    const answer = await reply(one, seen.length - 1);
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { fetch: fetch as typeof globalThis.fetch, seen };
}

/** Any method of any tree. */
// biome-ignore lint/suspicious/noExplicitAny: tests call trees that no generator typed
export type AnyTree = any;

/** A client whose requests a handler answers. */
export function clientOf(
  reply: (seen: Seen, index: number) => Reply,
  options: ClientOptions & object = {},
  operations: OperationDescriptors = THINGS,
  provider: ProviderDescriptor = ACME,
) {
  const { fetch, seen } = handler(reply);
  const client = createClient<AnyTree, AnyTree>(provider, operations, {
    token: TOKEN,
    fetch,
    rateLimit: false,
    ...options,
  }) as AnyTree;
  return { client, seen };
}

/** The error of a promise that must fail. */
export async function failure(promise: PromiseLike<unknown>): Promise<AnyTree> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("it did not fail");
}
