import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach } from "vitest";

/** A request as a real server saw it. */
export interface Arrived {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly raw: readonly string[];
  readonly body: Buffer;
}

/** A server on loopback. */
export interface Loopback {
  readonly url: string;
  readonly port: number;
  readonly arrived: Arrived[];
  stop(): Promise<void>;
}

const running: Loopback[] = [];

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

/** Starts a server that is stopped after the test. */
export async function serve(
  reply: (arrived: Arrived, response: ServerResponse, index: number) => unknown,
  readBody = true,
): Promise<Loopback> {
  const arrived: Arrived[] = [];
  const server: Server = createServer(async (request, response) => {
    try {
      const { method = "", url = "", headers, rawHeaders } = request;
      const body = readBody ? await bodyOf(request) : Buffer.alloc(0);
      const one = { method, url, headers, raw: rawHeaders, body };
      arrived.push(one);
      await reply(one, response, arrived.length - 1);
    } catch {
      response.destroy();
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const loopback: Loopback = {
    url: `http://127.0.0.1:${port}`,
    port,
    arrived,
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
  running.push(loopback);
  return loopback;
}

/** Answers JSON. */
export function sendJson(
  response: ServerResponse,
  body: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(body));
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});
