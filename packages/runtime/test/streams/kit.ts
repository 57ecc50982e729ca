import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { coreOf } from "../../src/client/core.js";
import { createClient } from "../../src/client/create.js";
import type { ClientOptions } from "../../src/client/options.js";
import { nodeFetch } from "../../src/node/index.js";
import type { AnyTree } from "../support/handler.js";
import { rawClient } from "../support/inside.js";
import { ACME, operation, TOKEN } from "../support/provider.js";

/** The transports that every body is handed out by. */
export const TRANSPORTS: readonly (readonly [string, () => ClientOptions["fetch"]])[] = [
  ["fetch", () => undefined],
  ["nodeFetch", () => nodeFetch()],
];

const OPERATIONS = { "files.get": operation({ path: "/file", accept: ["application/pdf"] }) };

/** A client with one operation that answers a file. */
export const fileClient = (url: string, fetch: ClientOptions["fetch"], options: object = {}) =>
  createClient<AnyTree, AnyTree>(ACME, OPERATIONS, {
    token: TOKEN,
    servers: { api: url },
    rateLimit: false,
    retries: 0,
    ...(fetch && { fetch }),
    ...options,
  }) as AnyTree;

type Body = ReadableStream<Uint8Array>;

/** Every way in which a body comes into a caller's hands, all else of the answer let go of. */
export const WAYS: Readonly<
  Record<string, (client: AnyTree, url: string, signal?: AbortSignal) => Promise<Body>>
> = {
  "a method": (client, _, signal) => client.files.get({}, { signal }),
  withResponse: async (client, _, signal) =>
    (await client.files.get({}, { signal }).withResponse()).data,
  send: async (client, url, signal) =>
    (await coreOf(client).send({ method: "GET", url: `${url}/file`, signal })).body as Body,
  raw: async (client, _, signal) =>
    (await rawClient(client).GET("/file", { parseAs: "stream", signal })).data,
  "a download": (client, url, signal) =>
    coreOf(client).download(`${url}/file`, { signal, retries: 0 }).stream(),
};

/** Counts what comes of a body; throws what it throws. */
export async function count(body: Body): Promise<number> {
  let bytes = 0;
  for await (const chunk of body) bytes += chunk.byteLength;
  return bytes;
}

const turn = (ms = 5) => new Promise((done) => setTimeout(done, ms));

/** Collects what nobody holds any more, and lets the engine clean up after it. */
export async function collect(): Promise<void> {
  setFlagsFromString("--expose-gc");
  const gc = runInNewContext("gc") as () => void;
  for (let i = 0; i < 4; i++) {
    gc();
    await turn();
  }
}

/** The errors that nobody caught, which would end a program, while something is done. */
export async function uncaught(work: () => Promise<unknown>, ms = 20): Promise<unknown[]> {
  const found: unknown[] = [];
  const note = (error: unknown) => found.push(error);
  // Those of the test runner would fail the whole run, and not say which case it was.
  const before = process.rawListeners("uncaughtException");
  process.removeAllListeners("uncaughtException");
  process.on("uncaughtException", note);
  try {
    await work();
    await turn(ms);
  } finally {
    process.removeListener("uncaughtException", note);
    for (const listener of before)
      process.on("uncaughtException", listener as (error: unknown) => void);
  }
  return found;
}
