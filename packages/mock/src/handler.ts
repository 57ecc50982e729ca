import type { IncomingMessage, ServerResponse } from "node:http";
import { BodyReader, BodyTooLarge } from "./body.js";
import type { MockSource } from "./documents.js";
import { MockError } from "./errors.js";
import { begin, ConnectionLost, isOdd, pieces } from "./faults/delivery.js";
import type { FrontAnswer } from "./finish.js";
import { Front, type FrontOptions } from "./front.js";
import { corsHeaders, type GateOptions, gate } from "./gate.js";
import { oneLine } from "./printable.js";
import type { Headers } from "./security.js";
import type { Violation } from "./violation.js";

/** One request and its answer, as they were on the wire. */
export interface MockExchange {
  readonly method: string;
  /** Path and query as they came. */
  readonly target: string;
  readonly headers: Headers;
  readonly body: Buffer;
  /** The operation, where the path led to one. */
  readonly operationId: string | undefined;
  readonly serverKey: string;
  readonly status: number;
  readonly responseHeaders: Headers;
  readonly responseBody: Buffer;
  readonly violations: readonly Violation[];
  readonly reason: string | undefined;
}

/** How a mock is set up. */
export interface MockHandlerOptions extends GateOptions, FrontOptions {
  /** Takes one line for each request, without control characters. */
  readonly log?: ((line: string) => void) | undefined;
  /** Takes each exchange, after its answer is written. */
  readonly onExchange?: ((exchange: MockExchange) => void) | undefined;
}

/** A handler for `node:http`. */
export interface MockHandler {
  (request: IncomingMessage, response: ServerResponse): void;
  readonly provider: string;
  /** Path of each server, mount and base path included, by server key; the first is the default. */
  readonly paths: Readonly<Record<string, string>>;
  /** Path of the storage that a mock with a state plays. */
  readonly storagePath: string;
}

/**
 * Makes a handler that mocks a provider. Its first server stands at the mount, each further one
 * below `~<server key>`; the base path of the real server comes after.
 */
export async function createMockHandler(
  source: MockSource,
  options: MockHandlerOptions = {},
): Promise<MockHandler> {
  const front = await Front.open(source, options);
  const unknown = front.unknownFaults.find((one) => one !== undefined);
  if (unknown !== undefined) throw new MockError(unknown);
  return handlerOf(front, options);
}

/** Makes a handler of a mock that is set up. */
export function handlerOf(front: Front, options: MockHandlerOptions): MockHandler {
  for (const note of front.notes) options.log?.(oneLine(`${front.provider}: ${note}`));
  const bodies = new BodyReader();

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const target = targetOf(request);
    const asked = { method: request.method ?? "GET", target };
    const verdict = gate(request, options);
    const origin = verdict.allowed ? verdict.origin : undefined;
    const finish = async (answer: FrontAnswer, body: Buffer): Promise<void> => {
      const exchange = await write(request, response, answer, { body, origin });
      options.log?.(oneLine(lineOf(exchange)));
      options.onExchange?.(exchange);
    };
    const turnAway = async (status: number, title: string, reason: string): Promise<void> => {
      await finish(front.problem(asked, status, title, reason), NOTHING);
      leave(request);
    };
    if (!verdict.allowed) return turnAway(403, "Not let in", verdict.reason);
    if ((target.split("?", 1)[0] ?? "").length > MAX_PATH) {
      return turnAway(414, "Too long", `the path has more than ${MAX_PATH} letters`);
    }
    try {
      const body = await bodies.read(request, front.serves(target));
      const headers = headersOf(request);
      const host = request.headers.host ?? "localhost";
      await finish(front.answer({ ...asked, headers, body, host }), body.bytes);
    } catch (error) {
      if (error instanceof BodyTooLarge) return turnAway(error.status, "Too large", error.message);
      if (response.headersSent) throw error;
      options.log?.(oneLine(`mock failed: ${(error as Error).stack ?? String(error)}`));
      await finish(front.problem(asked, 500, "The mock failed", String(error)), NOTHING);
    }
  };

  const handler = (request: IncomingMessage, response: ServerResponse): void => {
    handle(request, response).catch((error: unknown) => {
      // The caller has left, or the listener of an exchange has failed: there is nobody to answer.
      options.log?.(oneLine(`mock failed: ${(error as Error).stack ?? String(error)}`));
      response.destroy();
    });
  };
  const { provider, paths, storagePath } = front;
  return Object.assign(handler, { provider, paths, storagePath });
}

const NOTHING = Buffer.alloc(0);

/** The longest path that is looked for; addresses of browsers have some 2 000 letters. */
const MAX_PATH = 4000;

/** Path and query, also where a request names the whole address. */
function targetOf({ url = "/" }: IncomingMessage): string {
  const own = url.replace(/^https?:\/\/[^/?#]*/i, "");
  return own.startsWith("/") ? own : own === url ? url : `/${own}`;
}

/**
 * Ends a connection whose request goes on: after some seconds, in which the answer is read. Closed at
 * once, with bytes that nobody has read, it would be reset, and the answer lost.
 */
function leave(request: IncomingMessage): void {
  request.on("error", () => {});
  request.resume();
  setTimeout(() => request.complete || request.destroy(), 5000).unref();
}

async function write(
  request: IncomingMessage,
  response: ServerResponse,
  answer: FrontAnswer,
  about: { body: Buffer; origin: string | undefined },
): Promise<MockExchange> {
  const { status, bytes, operationId, serverKey, violations, reason } = answer;
  const headers: Headers = { ...corsHeaders(about.origin), ...answer.headers };
  if (isOdd(answer.delivery)) await writeOddly(request, response, answer, headers);
  else {
    response.writeHead(status, headers);
    response.end(request.method === "HEAD" ? undefined : bytes);
  }
  return {
    method: request.method ?? "GET",
    target: request.url ?? "/",
    headers: headersOf(request),
    body: about.body,
    operationId,
    serverKey,
    status,
    responseHeaders: headers,
    responseBody: bytes,
    violations,
    reason,
  };
}

/** Writes an answer late, slowly or not to its end; to nobody, once whoever asked has left. */
async function writeOddly(
  request: IncomingMessage,
  response: ServerResponse,
  { status, bytes, delivery }: FrontAnswer,
  headers: Headers,
): Promise<void> {
  const left = new AbortController();
  response.once("close", () => left.abort());
  try {
    await begin(delivery, left.signal);
    response.writeHead(status, headers);
    if (request.method !== "HEAD") {
      response.flushHeaders();
      for await (const piece of pieces(bytes, delivery, left.signal)) response.write(piece);
    }
    response.end();
  } catch (error) {
    if (!(error instanceof ConnectionLost) && !left.signal.aborted) throw error;
    if (delivery.reset) request.socket.resetAndDestroy();
    // What was written is still to go out.
    else request.socket.end();
  }
}

function headersOf(request: IncomingMessage): Headers {
  const headers: Headers = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(", ") : value;
  }
  return headers;
}

/** `GET /lab/projects/?limit=x 400 projects.list: query.limit: must be integer (type)` */
function lineOf(exchange: MockExchange): string {
  const { method, target, status, operationId, reason } = exchange;
  const line = `${method} ${target} ${status}${operationId ? ` ${operationId}` : ""}`;
  return reason === undefined ? line : `${line}: ${reason}`;
}
