import type { IncomingMessage, ServerResponse } from "node:http";
import { encodeBody, type ReadBody, readBody } from "./body.js";
import { loadDocument, type MockSource } from "./documents.js";
import { Engine, type EngineAnswer, problem } from "./engine.js";
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
export interface MockHandlerOptions {
  /** Path below which it is mounted, such as `/mock/pluto`. Default: the root. */
  readonly mount?: string | undefined;
  /** Takes one line for each request. */
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
  const { name, document } = await loadDocument(source);
  const engine = new Engine(document);
  const mount = (options.mount ?? "").replace(/\/+$/, "");
  const servers = serversWithRoutes(document);
  const located = servers.map((server, index) => ({
    server,
    path: `${mount}${index === 0 ? "" : `/~${server.key}`}${server.base}`,
  }));
  const find = locator(located);

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const target = request.url ?? "/";
    const mark = target.indexOf("?");
    const path = mark < 0 ? target : target.slice(0, mark);
    const search = mark < 0 ? "" : target.slice(mark + 1);
    const place = find(path);
    const body = await readBody(request);
    const url = `http://${request.headers.host ?? "localhost"}${target}`;
    const { answer, operationId } = place
      ? respond(engine, place.server, request, { path: place.rest, search, url, body })
      : { answer: problem(404, "Not found", notMounted(path, located)), operationId: undefined };
    const exchange = write(request, response, answer, {
      operationId,
      serverKey: place?.server.key ?? servers[0]?.key ?? "api",
      body: body.bytes,
    });
    options.log?.(lineOf(exchange));
    options.onExchange?.(exchange);
  };

  const handler = (request: IncomingMessage, response: ServerResponse): void => {
    handle(request, response).catch((error: unknown) => {
      options.log?.(`mock failed: ${(error as Error).stack ?? String(error)}`);
      if (!response.headersSent)
        response.writeHead(500, { "x-mock-reason": headerSafe(String(error)) });
      response.end();
    });
  };
  const paths = Object.fromEntries(located.map(({ server, path }) => [server.key, path]));
  return Object.assign(handler, { provider: name, paths });
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
  // A streamed body has no length, and Prism looks at the content type only where there is one.
  headers["content-length"] = String(asked.body.bytes.length);
  const answer = engine.answer({
    route: match.route,
    path: match.path,
    search: asked.search,
    headers,
    body: asked.body.value,
    bodyViolation: asked.body.violation,
    url: asked.url,
  });
  return { answer, operationId: match.route.id };
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
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
  about: { operationId: string | undefined; serverKey: string; body: Buffer },
): MockExchange {
  const bodiless = answer.status === 204 || answer.status === 304;
  const bytes = bodiless ? Buffer.alloc(0) : encodeBody(answer.body, answer.mediaType);
  const headers: Headers = {
    "access-control-allow-origin": "*",
    "access-control-expose-headers": "*",
    ...answer.headers,
  };
  if (answer.mediaType && bytes.length > 0) headers["content-type"] = answer.mediaType;
  if (!bodiless) headers["content-length"] = String(bytes.length);
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
