import type { IncomingMessage, ServerResponse } from "node:http";
import { BodyReader, BodyTooLarge, encodeBody, isDecodable, type ReadBody } from "./body.js";
import { loadDocument, type MockSource } from "./documents.js";
import { Engine, type EngineAnswer, problem } from "./engine.js";
import { corsHeaders, type GateOptions, gate } from "./gate.js";
import { oneLine } from "./printable.js";
import { type Server, serversWithRoutes } from "./router.js";
import type { Headers } from "./security.js";
import { headerSafe, reasonOf, toPrismHeader, type Violation } from "./violation.js";

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
export interface MockHandlerOptions extends GateOptions {
  /** Path below which it is mounted, such as `/mock/pluto`. Default: the root. */
  readonly mount?: string | undefined;
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
}

/**
 * Makes a handler that mocks a provider. Its first server stands at the mount, each further one
 * below `~<server key>`; the base path of the real server comes after.
 */
export async function createMockHandler(
  source: MockSource,
  options: MockHandlerOptions = {},
): Promise<MockHandler> {
  const { name, document, notes } = await loadDocument(source);
  for (const note of notes) options.log?.(oneLine(`${name}: ${note}`));
  const engine = new Engine(document);
  const mount = (options.mount ?? "").replace(/\/+$/, "");
  const servers = serversWithRoutes(document);
  const located = servers.map((server, index) => ({
    server,
    path: `${mount}${index === 0 ? "" : `/~${server.key}`}${server.base}`,
  }));
  const find = locator(located);

  const bodies = new BodyReader();

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const target = targetOf(request);
    const mark = target.indexOf("?");
    const path = mark < 0 ? target : target.slice(0, mark);
    const search = mark < 0 ? "" : target.slice(mark + 1);
    const verdict = gate(request, options);
    const place = verdict.allowed && path.length <= MAX_PATH ? find(path) : undefined;
    const url = `http://${request.headers.host ?? "localhost"}${target}`;
    const origin = verdict.allowed ? verdict.origin : undefined;
    const about = { serverKey: place?.server.key ?? servers[0]?.key ?? "api", origin };
    const finish = (answer: EngineAnswer, more: { operationId?: string; body: Buffer }): void => {
      const exchange = write(request, response, answer, { ...about, ...more });
      options.log?.(oneLine(lineOf(exchange)));
      options.onExchange?.(exchange);
    };
    const turnAway = (status: number, title: string, reason: string): void => {
      finish(problem(status, title, reason), { body: NOTHING });
      leave(request);
    };
    if (!verdict.allowed) return turnAway(403, "Not let in", verdict.reason);
    if (path.length > MAX_PATH) {
      return turnAway(414, "Too long", `the path has more than ${MAX_PATH} letters`);
    }
    try {
      const body = await bodies.read(request, place !== undefined);
      if (place === undefined) {
        const answer = problem(404, "Not found", notMounted(path, located));
        return finish(answer, { body: body.bytes });
      }
      const asked = { path: place.rest, search, url, body };
      const { answer, operationId } = respond(engine, place.server, request, asked);
      finish(answer, { body: body.bytes, ...(operationId !== undefined && { operationId }) });
    } catch (error) {
      if (error instanceof BodyTooLarge) return turnAway(error.status, "Too large", error.message);
      if (response.headersSent) throw error;
      options.log?.(oneLine(`mock failed: ${(error as Error).stack ?? String(error)}`));
      finish(problem(500, "The mock failed", String(error)), { body: NOTHING });
    }
  };

  const handler = (request: IncomingMessage, response: ServerResponse): void => {
    handle(request, response).catch((error: unknown) => {
      // The caller has left, or the listener of an exchange has failed: there is nobody to answer.
      options.log?.(oneLine(`mock failed: ${(error as Error).stack ?? String(error)}`));
      response.destroy();
    });
  };
  const paths = Object.fromEntries(located.map(({ server, path }) => [server.key, path]));
  return Object.assign(handler, { provider: name, paths });
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

interface Located {
  readonly server: Server;
  readonly path: string;
}

/** Finds the server that a path belongs to: the longest one first, so that `~key` beats the root. */
function locator(
  located: readonly Located[],
): (path: string) => { server: Server; rest: string } | undefined {
  const longest = [...located].sort((a, b) => b.path.length - a.path.length);
  return (path) => {
    for (const { server, path: base } of longest) {
      if (path === base || path.startsWith(`${base}/`)) {
        return { server, rest: path.slice(base.length) || "/" };
      }
    }
    return undefined;
  };
}

function notMounted(path: string, located: readonly Located[]): string {
  const known = located.map(({ path: base }) => `${base}/`).join(", ");
  return `nothing is mocked at ${path}; paths start with ${known}`;
}

function respond(
  engine: Engine,
  server: Server,
  request: IncomingMessage,
  asked: { path: string; search: string; url: string; body: ReadBody },
): { answer: EngineAnswer; operationId?: string } {
  const method = request.method ?? "GET";
  if (!isDecodable(asked.path)) {
    return {
      answer: problem(400, "Bad path", `${asked.path} is not percent-encoded as it must be`),
    };
  }
  const match = server.find(method, asked.path);
  if (match.kind === "none") {
    const detail = `the spec has no path for ${asked.path} on server "${server.key}"`;
    return { answer: problem(404, "No such path", detail) };
  }
  if (match.kind === "method") {
    if (method === "OPTIONS") return { answer: preflight(match.allowed) };
    const detail = `${asked.path} has no ${method}; it has ${match.allowed.join(", ")}`;
    const answer = problem(405, "No such method", detail);
    return { answer: { ...answer, headers: { allow: match.allowed.join(", ") } } };
  }
  const headers = headersOf(request);
  const answer = engine.answer({
    route: match.route,
    path: match.path,
    segments: match.segments,
    search: asked.search,
    headers,
    body: asked.body.value,
    bytes: asked.body.bytes,
    bodyViolation: asked.body.violation,
    url: asked.url,
  });
  return { answer, operationId: match.route.id };
}

/** What a browser asks before a call to another origin. */
function preflight(allowed: readonly string[]): EngineAnswer {
  const headers = {
    "access-control-allow-methods": allowed.join(", "),
    "access-control-allow-headers": "*, authorization",
    "access-control-max-age": "600",
  };
  return { status: 204, mediaType: undefined, headers, body: undefined, violations: [] };
}

function write(
  request: IncomingMessage,
  response: ServerResponse,
  answer: EngineAnswer,
  about: { operationId?: string; serverKey: string; body: Buffer; origin: string | undefined },
): MockExchange {
  const bodiless = [204, 205, 304].includes(answer.status);
  const bytes = bodiless ? Buffer.alloc(0) : encodeBody(answer.body, answer.mediaType);
  const headers: Headers = {
    ...corsHeaders(about.origin),
    ...writable(answer.headers),
  };
  if (answer.mediaType && bytes.length > 0) headers["content-type"] = answer.mediaType;
  // A 205 says that nothing follows; a 204 and a 304 need not (RFC 9110, 8.6).
  if (!bodiless || answer.status === 205) headers["content-length"] = String(bytes.length);
  if (about.operationId) headers["x-mock-operation"] = headerSafe(about.operationId);
  const reason = answer.violations.length > 0 ? reasonOf(answer.violations) : answer.reason;
  if (reason !== undefined) headers["x-mock-reason"] = headerSafe(reason);
  if (answer.violations.length > 0) {
    headers["sl-violations"] = headerSafe(toPrismHeader(answer.violations.slice(0, 10)), 6000);
  }
  response.writeHead(answer.status, headers);
  response.end(request.method === "HEAD" ? undefined : bytes);
  return {
    method: request.method ?? "GET",
    target: request.url ?? "/",
    headers: headersOf(request),
    body: about.body,
    operationId: about.operationId,
    serverKey: about.serverKey,
    status: answer.status,
    responseHeaders: headers,
    responseBody: bytes,
    violations: answer.violations,
    reason,
  };
}

/** Headers as they can be written: text of any script goes out as the bytes of its UTF-8, and in one line. */
function writable(headers: Headers): Headers {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      const line = value.replace(/\p{Cc}+/gu, " ");
      return [name, /[^ -\xff]/.test(line) ? Buffer.from(line).toString("latin1") : line];
    }),
  );
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
