import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Mock, type MockExchange, startMock } from "@specwright/mock";
import type { Json } from "./json.ts";
import type { Spec } from "./spec.ts";

/** A request on its way. */
export interface SentRequest {
  readonly url: URL;
  readonly method: string;
}

/** How the next request is changed on its way: the client itself knows nothing of it. */
export interface Steering {
  readonly prefer?: string;
  readonly accept?: string;
  /** What the mock is to do wrong at the next request (`x-mock-fault`). */
  readonly fault?: (request: SentRequest) => string | undefined;
  /** Credentials are taken out of the request. */
  readonly anonymous?: boolean;
  /** A header or query parameter that the client adds by itself gets this value, or is taken out. */
  readonly change?: {
    readonly in: string;
    readonly name: string;
    readonly value: string | undefined;
  };
}

/** The generated client against a mock, with each exchange seen. */
export interface Rig {
  readonly client: Json;
  readonly mock: Mock;
  readonly credentials: Readonly<Record<string, string>>;
  /** Runs something with the requests steered, and tells the exchanges that it caused. */
  during<T>(
    steering: Steering,
    run: () => Promise<T>,
  ): Promise<{ result: T; exchanges: MockExchange[] }>;
  stop(): Promise<void>;
}

/** Creates a client from its options. */
export type Factory = (options: Json) => Json;

/** What stands in for the real thing in the suite's own tests. */
export interface RigOptions {
  /** The spec that the mock gets instead of the package's. */
  readonly mockDocument?: Json;
  /** Sends the client's requests, and may spoil them. */
  readonly send?: (url: URL, init: RequestInit) => Promise<Response>;
  /** Makes the client, instead of the package. */
  readonly factory?: Factory;
  /** Further options of the client. */
  readonly more?: Json | ((mock: Mock) => Json);
  /** Whether the mock remembers, and plays a storage. */
  readonly state?: boolean;
}

/** Loads the generated package and points its client at a mock of the spec that is given. */
export async function startRig(
  provider: { readonly name: string; readonly folder: string },
  spec: Spec,
  {
    mockDocument = spec.document,
    send = fetch,
    factory,
    more = {},
    state = false,
  }: RigOptions = {},
): Promise<Rig> {
  // Before the mock: a package that can't be loaded must leave nothing running.
  const create = factory ?? (await factoryOf(provider));
  let exchanges: MockExchange[] = [];
  let steering: Steering = {};
  const mock = await startMock(
    { spec: mockDocument },
    { onExchange: (exchange) => exchanges.push(exchange), state },
  );
  const credentials = credentialsOf(spec);
  const steered = async (input: Request | string | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const headers = new Headers(request.headers);
    if (steering.prefer) headers.set("prefer", steering.prefer);
    if (steering.accept) headers.set("accept", steering.accept);
    const fault = steering.fault?.({ url, method: request.method });
    if (fault !== undefined) headers.set("x-mock-fault", fault);
    if (steering.anonymous) {
      for (const scheme of Object.values(spec.schemes)) {
        if (scheme.in === "query") url.searchParams.delete(scheme.name);
        else headers.delete(scheme.in === "cookie" ? "cookie" : scheme.name);
      }
    }
    if (steering.change) {
      const { in: place, name, value } = steering.change;
      const carrier = place === "query" ? url.searchParams : headers;
      if (value === undefined) carrier.delete(name);
      else carrier.set(name, value);
    }
    const body = request.body === null ? undefined : await request.arrayBuffer();
    return send(url, {
      method: request.method,
      headers,
      redirect: "manual",
      ...(body && { body }),
    });
  };
  const client = create({
    ...spec.serverOptions,
    ...parameterOptions(spec),
    ...credentials,
    servers: mock.urls,
    retries: 0,
    rateLimit: false,
    fetch: steered,
    ...(typeof more === "function" ? more(mock) : more),
  });
  return {
    client,
    mock,
    credentials,
    async during(how, run) {
      steering = how;
      exchanges = [];
      const result = await run();
      return { result, exchanges };
    },
    stop: () => mock.stop(),
  };
}

async function factoryOf(provider: {
  readonly name: string;
  readonly folder: string;
}): Promise<Factory> {
  const entry = join(provider.folder, "dist/index.js");
  let module: Json;
  try {
    module = (await import(pathToFileURL(entry).href)) as Json;
  } catch (error) {
    throw new Error(
      `can't load ${provider.name}: ${(error as Error).message} (pnpm build makes it)`,
    );
  }
  const words = provider.name.split("-").map((word) => word[0]?.toUpperCase() + word.slice(1));
  const name = `create${words.join("")}`;
  const factory = module[name];
  if (typeof factory !== "function") throw new Error(`${provider.name} exports no ${name}`);
  return factory as Factory;
}

/** A credential for each scheme, of the form that the spec demands. */
function credentialsOf(spec: Spec): Record<string, string> {
  const candidates = ["x".repeat(40), "contract-token", "a1".repeat(16), "user:password"];
  const options: Record<string, string> = {};
  for (const [name, { auth }] of Object.entries(spec.schemes)) {
    const pattern = new RegExp(auth.pattern ?? "");
    const value = candidates.find((candidate) => pattern.test(candidate));
    if (value === undefined)
      throw new Error(`no credential known that fits ${auth.pattern} of ${name}`);
    options[auth.option ?? "token"] = value;
  }
  return options;
}

/** Options that parameters become (`x-client-option`), with the parameters' examples. */
function parameterOptions(spec: Spec): Json {
  const options: Json = {};
  for (const { parameters } of spec.operations) {
    for (const { option, example } of parameters) {
      if (option !== undefined && example !== undefined) options[option] ??= example;
    }
  }
  return options;
}
