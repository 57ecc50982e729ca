import { createHash } from "node:crypto";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { Agent, type Dispatcher } from "undici";
import { afterEach } from "vitest";
import type { Wire } from "../../src/core/wire.js";
import { TRANSPORT, type Transport } from "../../src/features/transport.js";
import { nodeFetch } from "../../src/node/index.js";
import { serve } from "../support/server.js";

/** A controller of undici that only writes down what it is told. */
export function fakeController() {
  const told: string[] = [];
  const reasons: unknown[] = [];
  const controller = {
    pause: () => told.push("pause"),
    resume: () => told.push("resume"),
    abort: (reason: unknown) => {
      told.push("abort");
      reasons.push(reason);
    },
  };
  return { controller: controller as unknown as Dispatcher.DispatchController, told, reasons };
}

/** Bytes that tell where they stand. */
export const bytesOf = (length: number, from = 0): Buffer =>
  Buffer.from(Array.from({ length }, (_, i) => (from + i) % 251));

/** What is to be stopped after the test. */
export const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** A dispatcher of the user's that writes down what passes, and is closed after the test. */
export function watched(options: Agent.Options = {}) {
  const agent = new Agent({ headersTimeout: 0, ...options });
  stops.push(() => agent.destroy());
  const seen: Dispatcher.DispatchOptions[] = [];
  const dispatcher = agent.compose((next) => (options, handler) => {
    seen.push(options);
    return next(options, handler);
  });
  return { fetch: plainly(nodeFetch({ dispatcher })), seen };
}

/** A server that speaks in bytes, tells of each connection and of its end, and breaks them. */
export async function sockets(reply: string | undefined, close = false, deaf = false) {
  let [met, gone] = [() => {}, () => {}];
  const asked = new Promise<void>((done) => {
    met = done;
  });
  const closed = new Promise<void>((done) => {
    gone = done;
  });
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on("error", () => {});
    socket.on("close", gone);
    socket.once("data", () => {
      if (reply !== undefined) socket.write(reply);
      if (close) socket.end();
      if (deaf) socket.pause();
      met();
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  stops.push(() => {
    for (const socket of open) socket.destroy();
    return new Promise((done) => server.close(done));
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    closed,
    reset() {
      for (const socket of open) socket.resetAndDestroy();
    },
  };
}

/** A plain request of these parts, for {@link plainly}. */
export const light = (url: string, method = "GET", body?: BodyInit, headers = {}) =>
  ({ url, method, headers: { ...headers }, body }) satisfies Wire as unknown as Request;

/** A transport that takes plain requests, too, where a fetch is called. */
export function plainly(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  const transport = (fetch as unknown as { [TRANSPORT]: Transport })[TRANSPORT];
  const both = (input: unknown, init?: RequestInit) =>
    input instanceof Request || typeof input === "string" || input instanceof URL
      ? fetch(input, init)
      : transport.send(input as Wire, init?.signal as AbortSignal);
  return Object.assign(both as typeof globalThis.fetch, { [TRANSPORT]: transport });
}

export const KIB = 2 ** 10;
export const digest = (bytes: Uint8Array): string =>
  createHash("sha256").update(bytes).digest("hex");
/** So many bytes, of which none stands beside its like. */
export const pattern = (size: number): Buffer<ArrayBuffer> =>
  Buffer.alloc(size, "0123456789abcdef");

/** A server that says yes to everything. */
export const echo = () => serve((_, response) => response.end("ok"));

/** How a request said where its body ends. */
export const lengthOf = ({ headers }: { headers: Record<string, unknown> }) => [
  headers["content-length"],
  headers["transfer-encoding"],
];
