import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { createProtocolsIo, type ProtocolsIoClientOptions } from "../../src/index.js";

/** A request as it arrived. */
export interface Arrived {
  readonly method: string;
  /** Path and query, byte for byte. */
  readonly target: string;
  readonly url: URL;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

/** What is answered: a body for status 200, or a status and a body. */
export type Reply = { readonly status: number; readonly body: unknown } | object;

/** A server on loopback that ends with the test. */
export async function serve(reply: (request: Arrived, index: number) => Reply | Promise<Reply>) {
  const requests: Arrived[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const target = incoming.url ?? "";
    const request: Arrived = {
      method: incoming.method ?? "",
      target,
      url: new URL(target, "http://localhost"),
      headers: incoming.headers,
      body: Buffer.concat(chunks),
    };
    requests.push(request);
    const answer = await reply(request, requests.length - 1);
    const whole = "status" in answer && "body" in answer;
    const { status, body } = whole ? answer : { status: 200, body: answer };
    outgoing.writeHead(status as number, { "content-type": "application/json" });
    outgoing.end(typeof body === "string" ? body : JSON.stringify(body));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    requests,
    targets: () => requests.map(({ method, target }) => `${method} ${target}`),
  };
}

/** A client of such a server. */
export async function connect(
  reply: (request: Arrived, index: number) => Reply | Promise<Reply>,
  options: ProtocolsIoClientOptions = {},
) {
  const server = await serve(reply);
  const protocolsIo = createProtocolsIo({
    token: "test-token",
    servers: { api: server.url },
    retries: 0,
    rateLimit: false,
    ...options,
  });
  return { ...server, protocolsIo };
}

/** The error of a promise that must fail. */
export async function failure(
  promise: PromiseLike<unknown>,
): Promise<Error & Record<string, unknown>> {
  try {
    await promise;
  } catch (error) {
    return error as Error & Record<string, unknown>;
  }
  throw new Error("it did not fail");
}
