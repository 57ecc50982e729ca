import { inspect } from "node:util";
import { expect, vi } from "vitest";
import type { ClientOptions } from "../../src/client/options.js";
import type { OperationDescriptors, ProviderDescriptor } from "../../src/descriptor.js";
import type { LogRecord } from "../../src/features/logs.js";
import { type Arrived, type Loopback, sendJson, serve } from "../support/server.js";

/** The whole runtime, loaded with or without a defence. */
export type Runtime = typeof import("../../src/index.js") &
  typeof import("../../src/raw/index.js") &
  typeof import("../../src/node/index.js");

/** Secrets that are planted in every case. None may show up in a log line or an error. */
export const CANARIES = {
  token: "canary-token-5f2c9e",
  key: "canary-key-header-81d0",
  password: "canary-password-77aa",
  signature: "canary-signature-c0ffee",
  field: "canary-x-secret-field-3e",
  user: "canary-userinfo-90ab",
} as const;

const api: ProviderDescriptor = {
  name: "victim",
  servers: { api: { environments: { production: "https://api.victim.test" } } },
  auth: {
    bearer: { in: "header", name: "Authorization", prefix: "Bearer", option: "token" },
    key: { in: "header", name: "X-Victim-Key", option: "key" },
  },
  security: [["bearer", "key"]],
  options: { organization: {} },
  error: { code: ["/code"], message: ["/message"] },
  secrets: ["pin", "password"],
};

const operations: OperationDescriptors = {
  "things.detail": { method: "GET", path: "/things/{id}/detail" },
  "things.list": {
    method: "GET",
    path: "/things",
    methods: [
      { id: "things.list" },
      { id: "things.get", args: ["query/_id"], result: { pointer: "/0" } },
    ],
  },
  "things.remove": {
    method: "DELETE",
    path: "/things",
    body: { types: ["application/json"], required: true },
    methods: [{ id: "things.remove", args: ["body/_id"] }],
  },
  "things.csv": { method: "GET", path: "/things.csv", accept: ["text/csv"] },
  "things.create": { method: "POST", path: "/things", body: { types: ["application/json"] } },
  "things.note": {
    method: "GET",
    path: "/note",
    params: [
      { in: "header", name: "X-Note" },
      { in: "header", name: "Organization", option: "organization" },
    ],
  },
};

type Reply = (
  arrived: Arrived,
  response: import("node:http").ServerResponse,
  index: number,
) => unknown;

/** Any tree. */
// biome-ignore lint/suspicious/noExplicitAny: the attacker knows no types
export type Any = any;

/** What a case is given. */
export class Kit {
  readonly errors: unknown[] = [];
  readonly lines: unknown[] = [];
  readonly runtime: Runtime;
  readonly fetch: ClientOptions["fetch"];

  /** @param fetch the transport that the case runs over; the engine's own by default */
  constructor(runtime: Runtime, fetch?: ClientOptions["fetch"]) {
    this.runtime = runtime;
    this.fetch = fetch;
  }

  /** A server on loopback. */
  serve(reply: Reply = (_, response) => sendJson(response, { ok: true })): Promise<Loopback> {
    return serve(reply);
  }

  /** A client with every canary planted, pointed at a server. */
  client(
    url: string,
    options: ClientOptions & object = {},
    more: { operations?: OperationDescriptors; provider?: Partial<ProviderDescriptor> } = {},
  ): Any {
    const log = (message: string, record: LogRecord) => this.lines.push([message, record]);
    return this.runtime.createClient<Any, Any>(
      { ...api, ...more.provider },
      { ...operations, ...more.operations },
      {
        token: CANARIES.token,
        key: CANARIES.key,
        organization: "org-1",
        servers: { api: url },
        logger: { debug: log, warn: log, error: log },
        rateLimit: false,
        retries: 0,
        attemptTimeout: 5000,
        fetch: this.fetch,
        ...options,
      },
    );
  }

  /** The error of what must fail; it is searched for canaries afterwards. */
  async fails(promise: PromiseLike<unknown> | (() => unknown)): Promise<Any> {
    try {
      await (typeof promise === "function" ? promise() : promise);
    } catch (error) {
      this.errors.push(error);
      return error;
    }
    throw new Error("nothing was refused");
  }

  /** Fails where something takes longer than it may. */
  async within<T>(ms: number, work: PromiseLike<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, fail) => {
      timer = setTimeout(() => fail(new Error(`not over within ${ms} ms`)), ms);
    });
    try {
      return await Promise.race([work, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Everything that a user could see of this case. */
  shown(): string {
    const texts = [JSON.stringify(this.lines)];
    for (let error of this.errors as Any[]) {
      texts.push(
        JSON.stringify(error),
        inspect(error, { depth: 20, showHidden: true, getters: true }),
      );
      for (; error; error = error.cause)
        texts.push(String(error), error.message, error.stack, JSON.stringify(error));
    }
    return texts.join("\n");
  }

  /** Throws where a canary shows. */
  checkCanaries(): void {
    const text = this.shown();
    for (const [name, canary] of Object.entries(CANARIES)) {
      for (const form of [
        canary,
        encodeURIComponent(canary),
        Buffer.from(canary).toString("base64"),
      ]) {
        expect(text.includes(form), `the ${name} shows`).toBe(false);
      }
    }
  }
}

/** What stands in the place of a module: made of the real one. */
type Replacement = (actual: Any) => object;

/** One case of the hostile table. */
export interface Row {
  readonly name: string;
  /** What keeps the attack off. */
  readonly defence: string;
  /** The defence taken out: modules below `src/`, without their ending, and what replaces them. */
  readonly without: Readonly<Record<string, Replacement>>;
  /** Throws where the attack succeeds. */
  attack(kit: Kit): Promise<unknown>;
}

/** Loads the runtime anew, with some modules replaced. */
export async function load(replaced: Row["without"] = {}): Promise<Runtime> {
  vi.resetModules();
  for (const [path, replace] of Object.entries(replaced)) {
    vi.doMock(`../../src/${path}.js`, async (original: () => Promise<Any>) => {
      const actual = await original();
      return { ...actual, ...replace(actual) };
    });
  }
  try {
    return {
      ...(await import("../../src/index.js")),
      ...(await import("../../src/raw/index.js")),
      ...(await import("../../src/node/index.js")),
    };
  } finally {
    for (const path of Object.keys(replaced)) vi.doUnmock(`../../src/${path}.js`);
  }
}
