import { type Cytobank, type CytobankSettings, createCytobank } from "../../src/index.js";

/** A request as it reached the wire. */
export interface Seen {
  readonly method: string;
  readonly url: URL;
  readonly path: string;
  readonly headers: Headers;
  readonly body: string;
}

type Reply = Response | Error | Promise<Response | Error>;

/** Answers as JSON. */
export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json", ...headers },
  });

/** A handler in the place of fetch: nothing of client or runtime is mocked. */
export function handler(reply: (seen: Seen, index: number) => Reply) {
  const seen: Seen[] = [];
  const fetch = async (input: unknown): Promise<Response> => {
    const request = input as Request;
    const url = new URL(request.url);
    const one: Seen = {
      method: request.method,
      url,
      path: url.pathname.replace(/^\/cytobank\/api\/v1|^\/api\/v1/, ""),
      headers: new Headers(request.headers),
      body: request.body ? await request.text() : "",
    };
    seen.push(one);
    const answer = await reply(one, seen.length - 1);
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { fetch: fetch as typeof globalThis.fetch, seen };
}

/** Answers by method and path; anything else is a failure of the test. */
export function routes(table: Readonly<Record<string, (seen: Seen) => Reply>>) {
  return (seen: Seen): Reply => {
    const found = table[`${seen.method} ${seen.path}`];
    return found ? found(seen) : json({ errors: [`no route ${seen.method} ${seen.path}`] }, 404);
  };
}

let accounts = 0;

/** A client whose requests a handler answers; each has a budget of its own. */
export function clientOf(
  reply: (seen: Seen, index: number) => Reply,
  settings: CytobankSettings & object = {},
): { client: Cytobank; seen: Seen[] } {
  const { fetch, seen } = handler(reply);
  accounts += 1;
  const client = createCytobank({ token: `token-${accounts}`, fetch, ...settings });
  return { client, seen };
}
