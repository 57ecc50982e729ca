import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import type { MockSource } from "./documents.js";
import { MockError } from "./errors.js";
import { Front } from "./front.js";
import { gate } from "./gate.js";
import { createMockHandler, handlerOf, type MockHandlerOptions } from "./handler.js";

/** Where a mock listens. */
export interface MockServerOptions extends Omit<MockHandlerOptions, "mount"> {
  /** Default: any free port. */
  readonly port?: number | undefined;
  /** The address to listen on, and a name by which it may be asked. Default: `127.0.0.1`. */
  readonly host?: string | undefined;
}

/** A running mock. */
export interface Mock {
  /** Address of the provider's default server. */
  readonly url: string;
  /** Addresses of all servers by key, as the client option `servers` takes them. */
  readonly urls: Record<string, string>;
  /** Address of the storage that it plays where it has a state: for clients that are told where theirs is. */
  readonly storage: string;
  /** Stops it, open connections included. */
  stop(): Promise<void>;
}

/** Starts a mock of one provider at the root of an address. */
export async function startMock(
  source: MockSource,
  options: MockServerOptions = {},
): Promise<Mock> {
  const handler = await createMockHandler(source, withHost(options));
  const { origin, stop } = await listen(handler, options);
  const urls = Object.fromEntries(
    Object.entries(handler.paths).map(([key, path]) => [key, `${origin}${path}`]),
  );
  const storage = `${origin}${handler.storagePath}`;
  return { url: Object.values(urls)[0] ?? origin, urls, storage, stop };
}

/** Mocks of several providers behind one address, each below its name. */
export interface Mocks {
  /** The address that they stand behind. */
  readonly origin: string;
  /** Addresses by provider, then by server key. */
  readonly urls: Record<string, Record<string, string>>;
  /** Addresses of the storages that they play where they have a state, by provider. */
  readonly storages: Record<string, string>;
  /** Stops them, open connections included. */
  stop(): Promise<void>;
}

/** Starts mocks of several providers behind one address; `/` lists them. */
export async function startMocks(
  sources: readonly string[],
  options: MockServerOptions = {},
): Promise<Mocks> {
  const names = sources.map(mountName);
  if (typeof options.state === "string" && sources.length > 1) {
    throw new MockError(
      "a file keeps the state of one provider: start one by itself, or take --state without a file",
    );
  }
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new MockError(`two specs would both stand at /${twice}`);
  const settings = withHost(options);
  const fronts = await Promise.all(
    sources.map((source, index) => Front.open(source, { ...settings, mount: `/${names[index]}` })),
  );
  // A fault of one of them need not be one of all.
  const unknown = fronts[0]?.unknownFaults.find((_, index) =>
    fronts.every((front) => front.unknownFaults[index]),
  );
  if (unknown !== undefined) throw new MockError(unknown);
  const handlers = fronts.map((front) => handlerOf(front, settings));
  const byName = new Map(names.map((name, index) => [name, handlers[index]]));
  const urls: Mocks["urls"] = {};
  const storages: Mocks["storages"] = {};
  const { origin, stop } = await listen((request, response) => {
    const name = /^\/([^/?]*)/.exec(request.url ?? "/")?.[1] ?? "";
    const handler = byName.get(name);
    if (handler) return handler(request, response);
    const verdict = gate(request, withHost(options));
    const known = verdict.allowed ? { mocks: urls } : { detail: verdict.reason };
    const status = !verdict.allowed ? 403 : name === "" ? 200 : 404;
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(known, null, 2));
  }, options);
  for (const [name, handler] of byName) {
    urls[name] = Object.fromEntries(
      Object.entries(handler?.paths ?? {}).map(([key, path]) => [key, `${origin}${path}`]),
    );
    storages[name] = `${origin}${handler?.storagePath}`;
  }
  return { origin, urls, storages, stop };
}

/** Where one listens is a name by which one is asked. */
function withHost<T extends MockServerOptions>(options: T): T {
  const { host, hosts = [] } = options;
  return host === undefined ? options : { ...options, hosts: [host, ...hosts] };
}

/** A provider stands below its name, a file below its own without ending. */
function mountName(source: string): string {
  const file = source.split(/[/\\]/).at(-1) ?? source;
  return file.replace(/\.(json|ya?ml)$/, "");
}

async function listen(
  listener: RequestListener,
  { port = 0, host = "127.0.0.1" }: MockServerOptions,
): Promise<{ origin: string; stop(): Promise<void> }> {
  const server = createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(listenError(error, host, port)));
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  const name = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return {
    origin: `http://${name}:${address.port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const place = `${host}:${port}`;
  if (error.code === "EADDRINUSE") {
    return new MockError(`${place} is in use: stop what listens there, or choose another --port`);
  }
  if (error.code === "EACCES")
    return new MockError(`not allowed to listen on ${place}: choose a port above 1023`);
  return new MockError(`can't listen on ${place}: ${error.message}`);
}
