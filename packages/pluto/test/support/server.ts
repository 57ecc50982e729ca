import {
  createServer,
  type IncomingHttpHeaders,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A request as a server saw it. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A server on loopback that remembers what it was asked. */
export interface TestServer {
  readonly url: string;
  readonly seen: Seen[];
}

/** Answers a request; what it returns is sent as JSON, unless it has answered itself. */
export type Answer = (
  request: Seen,
  response: ServerResponse,
) => unknown | undefined | Promise<unknown | undefined>;

/** Starts a server for one test. A body that breaks off is not seen, but for what `onChunk` tells. */
export async function serve(answer: Answer, onChunk?: (seen: Seen, bytes: Buffer) => void) {
  const seen: Seen[] = [];
  const server: Server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://x");
    const head = {
      method: request.method ?? "",
      path: pathname,
      query: searchParams,
      headers: request.headers,
      body: Buffer.alloc(0),
    };
    const pieces: Buffer[] = [];
    try {
      for await (const piece of request) {
        pieces.push(piece as Buffer);
        onChunk?.(head, piece as Buffer);
      }
    } catch {
      return; // Cut off on purpose.
    }
    const whole = { ...head, body: Buffer.concat(pieces) };
    seen.push(whole);
    const body = await answer(whole, response);
    if (body !== undefined) json(response, body);
  }).listen(0, "127.0.0.1");
  await new Promise((done) => server.once("listening", done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, seen } satisfies TestServer;
}

/** Sends JSON. */
export function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}
