import { type EngineAnswer, preflight, problem } from "./answer.js";
import { isDecodable, type ReadBody } from "./body.js";
import { type LoadedDocument, loadDocument, type MockSource } from "./documents.js";
import { Engine } from "./engine.js";
import { type FaultOptions, Faults } from "./faults/faults.js";
import { type Limiter, limiterOf } from "./faults/limiter.js";
import { type About, type FrontAnswer, finish } from "./finish.js";
import { Journal } from "./journal.js";
import { misbehave, misbehaveStored, STORAGE_ROUTE } from "./misbehave.js";
import { answerOwn } from "./own.js";
import { indexOf, type Located, locate, locator, misplaced, nearest } from "./places.js";
import type { Match, Server } from "./router.js";
import { serversWithRoutes } from "./router.js";
import type { Headers } from "./security.js";
import { Memory, type MemoryOptions } from "./state/memory.js";
import { refused } from "./storage/exchange.js";
import { StorageHost } from "./storage/host.js";
import { STORAGE } from "./storage/storage.js";

/** A request, whole, however it came. */
export interface FrontRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: Headers;
  readonly body: ReadBody;
  /** The host and port by which it was asked, for links in answers. */
  readonly host: string;
  /** It came without a network: addresses in answers stay the provider's own. */
  readonly isInside?: boolean;
}

/** How a mock is set up, however it is asked. */
export interface FrontOptions extends FaultOptions {
  /** Path below which it is mounted, such as `/mock/pluto`. Default: the root. */
  readonly mount?: string | undefined;
  /**
   * Whether it remembers: what is created is listed, read, changed and deleted. A path to a `.json` file keeps
   * the state from one start to the next. Default: every request is answered by itself.
   */
  readonly state?: boolean | string | undefined;
  /** What new ids and chance are made of: the same seed and the same requests make the same. Default: 1. */
  readonly seed?: number | undefined;
  /** Whether the budgets of the spec (`x-rate-limit`) count: what is beyond them is answered with 429. */
  readonly limits?: boolean | undefined;
}

/** A provider's mock without a network: what a server and a `fetch` of this package have in common. */
export class Front {
  readonly provider: string;
  /** Path of each server, mount and base path included, by server key; the first is the default. */
  readonly paths: Readonly<Record<string, string>>;
  /** What of the spec the mock leaves out, a line each. */
  readonly notes: readonly string[];
  /** For each fault that was asked for, why it means nothing to this provider, where it does not. */
  readonly unknownFaults: readonly (string | undefined)[];
  readonly #engine: Engine;
  readonly #memory: Memory | undefined;
  readonly #storage: StorageHost | undefined;
  readonly #mount: string;
  readonly #located: readonly Located[];
  readonly #find: ReturnType<typeof locator>;
  readonly #slash: "optional" | "redirect" | undefined;
  readonly #journal = new Journal();
  readonly #faults: Faults;
  readonly #limiter: Limiter | undefined;

  /** Reads a spec and sets up its mock. */
  static async open(source: MockSource, options: FrontOptions = {}): Promise<Front> {
    return new Front(await loadDocument(source), options);
  }

  /** Sets up the mock of a spec that has been read. */
  constructor({ name, document, notes }: LoadedDocument, options: FrontOptions = {}) {
    this.provider = name;
    this.notes = notes;
    this.#mount = (options.mount ?? "").replace(/\/+$/, "");
    const servers = serversWithRoutes(document);
    const routes = servers.flatMap((server) => server.routes);
    this.#memory = options.state ? new Memory(document, routes, memoryOf(options)) : undefined;
    this.#storage = this.#memory && new StorageHost(routes, this.#memory);
    this.#engine = new Engine(document, this.#memory);
    this.#located = locate(servers, this.#mount);
    this.#find = locator(this.#located);
    this.#slash = document["x-final-slash"];
    this.#faults = new Faults(document, options);
    this.#limiter = options.limits ? limiterOf(document) : undefined;
    this.unknownFaults = this.#faults.unknown([...routes, STORAGE_ROUTE]);
    this.paths = Object.fromEntries(this.#located.map(({ server, path }) => [server.key, path]));
  }

  /** Where the storage of a mock that remembers stands. */
  get storagePath(): string {
    return `${this.#mount}${STORAGE}`;
  }

  /** Whether a path leads to a server, so that somebody will look at the body. */
  serves(target: string): boolean {
    const { path } = splitTarget(target);
    return this.#find(path) !== undefined || this.#isStored(path);
  }

  /** The storage by itself, too, is a bucket to whoever is told of one. */
  #isStored(path: string): boolean {
    return path === this.storagePath || path.startsWith(`${this.storagePath}/`);
  }

  /** Goes back to the examples, and to whole budgets. */
  reset(): void {
    this.#memory?.reset();
    this.#storage?.reset();
    this.#limiter?.reset();
  }

  /** Answers a request, and writes it down. */
  answer(request: FrontRequest): FrontAnswer {
    const { path, search } = splitTarget(request.target);
    if (path.startsWith(`${this.#mount}/~`)) {
      const asked = { ...request, path: path.slice(this.#mount.length), search };
      const own = answerOwn(asked, {
        contents: () => this.#memory?.contents,
        reset: () => this.reset(),
        journal: this.#journal,
      });
      if (own) return finish(own, {}, this.#default);
    }
    const { answer, about } = this.#answer(request, path, search);
    return this.#written(request, answer, about);
  }

  /** An answer that is no operation's: why somebody is not let in, or what has failed. */
  problem(
    asked: Pick<FrontRequest, "method" | "target">,
    status: number,
    title: string,
    reason: string,
  ): FrontAnswer {
    const serverKey = this.#find(splitTarget(asked.target).path)?.server.key;
    return this.#written(asked, this.#explained(problem(status, title, reason)), { serverKey });
  }

  #written(
    { method, target }: Pick<FrontRequest, "method" | "target">,
    answer: EngineAnswer,
    about: About,
  ): FrontAnswer {
    const finished = finish(answer, about, this.#default);
    const { status, reason, serverKey } = finished;
    this.#journal.add({ method, target, status, route: about.route, serverKey, reason });
    return finished;
  }

  #answer(
    request: FrontRequest,
    path: string,
    search: string,
  ): { answer: EngineAnswer; about: About } {
    if (this.#isStored(path)) {
      if (!this.#storage) {
        const told = "the storage is there where the mock has a state: --state, or `state: true`";
        return { answer: refused(404, "StorageNeedsState", told), about: {} };
      }
      const { method, headers, body } = request;
      const below = path.slice(this.storagePath.length);
      const asked = { method, headers, search, path: below, bytes: body.bytes };
      const { answer, play } = misbehaveStored(this.#storage, this.#faults, asked);
      return { answer, about: { serverKey: "storage", play } };
    }
    const place = this.#find(path);
    if (isRead(request) && this.#isIndex(path, place)) {
      return { answer: { ...OK, body: indexOf(this.provider, this.#located) }, about: {} };
    }
    if (place === undefined) {
      const told = misplaced(path, this.#mount, this.#located, request.method);
      return { answer: this.#explained(problem(404, "Not found", told)), about: {} };
    }
    const { server, rest } = place;
    const about = { serverKey: server.key };
    if (!isDecodable(rest)) {
      const detail = `${rest} is not percent-encoded as it must be`;
      return { answer: this.#explained(problem(400, "Bad path", detail)), about };
    }
    const { match, moved } = this.#match(server, request.method, rest);
    if (moved) {
      const location = `${path}/${search === "" ? "" : `?${search}`}`;
      return { answer: { ...REDIRECT, headers: { location } }, about };
    }
    if (match.kind !== "route") {
      return { answer: this.#unmatched(match, server, request.method, rest), about };
    }
    const parts = { engine: this.#engine, faults: this.#faults, limiter: this.#limiter };
    const { answer, play } = misbehave(parts, {
      route: match.route,
      path: match.path,
      segments: match.segments,
      search,
      headers: request.headers,
      body: request.body.value,
      bytes: request.body.bytes,
      bodyViolation: request.body.violation,
      url: `http://${request.host}${request.target}`,
    });
    const { route, segments } = match;
    const origin = `http://${request.host}${this.storagePath}`;
    const there = request.isInside ? undefined : (rest: string) => `${origin}${rest}`;
    const signed = this.#storage?.signed(answer, { route, segments, search }, there) ?? answer;
    return { answer: signed, about: { ...about, route, play } };
  }

  get #default(): string {
    return this.#located[0]?.server.key ?? "api";
  }

  #explained(answer: EngineAnswer): EngineAnswer {
    return this.#engine.explained(answer, undefined, answer.reason ?? "");
  }

  /** The mount, or the root of a server that has nothing there itself. */
  #isIndex(path: string, place: { server: Server; rest: string } | undefined): boolean {
    const isMount = path.replace(/\/$/, "") === this.#mount;
    if (place === undefined) return isMount;
    const isRoot = isMount || place.rest === "/";
    return isRoot && place.server.find("GET", place.rest).kind === "none";
  }

  /** Where a path leads; a final slash too many or too few is taken as the provider takes it. */
  #match(server: Server, method: string, rest: string): { match: Match; moved?: boolean } {
    const match = server.find(method, rest);
    if (match.kind !== "none" || this.#slash === undefined || rest === "/") return { match };
    if (this.#slash === "optional") {
      const other = rest.endsWith("/") ? rest.replace(/\/+$/, "") : `${rest}/`;
      return { match: server.find(method, other) };
    }
    const isSafe = method === "GET" || method === "HEAD";
    const moved = isSafe && !rest.endsWith("/") && server.find(method, `${rest}/`).kind === "route";
    return { match, moved };
  }

  #unmatched(
    match: Exclude<Match, { kind: "route" }>,
    server: Server,
    method: string,
    rest: string,
  ): EngineAnswer {
    if (match.kind === "method") {
      if (method === "OPTIONS") return preflight(match.allowed);
      const detail = `${rest} has no ${method}; it has ${match.allowed.join(", ")}`;
      const answer = this.#explained(problem(405, "No such method", detail));
      return { ...answer, headers: { allow: match.allowed.join(", ") } };
    }
    const near = nearest(server, rest);
    const hint = near.length > 0 ? `; nearest are ${near.join(", ")}` : "";
    const detail = `the spec has no path for ${rest} on server "${server.key}"${hint}`;
    return this.#explained(problem(404, "No such path", detail));
  }
}

const OK: EngineAnswer = {
  status: 200,
  mediaType: "application/json",
  headers: {},
  body: undefined,
  violations: [],
};

const REDIRECT: EngineAnswer = { ...OK, status: 301, mediaType: undefined };

function memoryOf({ state, seed }: FrontOptions): MemoryOptions {
  return { seed, file: typeof state === "string" ? state : undefined };
}

function isRead({ method }: FrontRequest): boolean {
  return method === "GET" || method === "HEAD";
}

function splitTarget(target: string): { path: string; search: string } {
  const mark = target.indexOf("?");
  if (mark < 0) return { path: target, search: "" };
  return { path: target.slice(0, mark), search: target.slice(mark + 1) };
}
