import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "@specwright/config/workspace";
import { nodeFetch } from "@specwright/runtime/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { camelCase, identifier } from "../src/print/print.ts";
import type { Manifest } from "../src/stages/manifest.ts";

/** What arrived at a server, without what differs between any two requests. */
interface Arrived {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: readonly string[];
  readonly body: string;
}

type Call = (...given: unknown[]) => PromiseLike<unknown>;
type Tree = { readonly [name: string]: Tree | Call };

/** What the server answers: by default what no method takes for a value. */
let answer: readonly [status: number, body: string, type?: string] = [400, "{}"];
let arrived: Arrived | undefined;
const server = createServer((request: IncomingMessage, response: ServerResponse) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const boundary = /boundary=(\S+)/.exec(request.headers["content-type"] ?? "")?.[1] ?? "\0";
    const plain = (text: string): string => text.replaceAll(boundary, "BOUNDARY");
    const { host: _, ...headers } = request.headers;
    arrived = {
      method: request.method,
      url: request.url,
      headers: Object.entries(headers)
        .map(([name, value]) => plain(`${name}: ${value}`))
        .sort(),
      body: plain(Buffer.concat(chunks).toString("latin1")),
    };
    const [status, body, type = "application/json"] = answer;
    response.writeHead(status, { "content-type": type }).end(body);
  });
});
let address = "";
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

/** Credentials and options of each provider, of the form that it asks for. */
const OPTIONS: Readonly<Record<string, object>> = {
  cytobank: { token: "ABCDEFGHIJKLMNOP", subdomain: "lab" },
  plutio: { accessToken: "token-of-the-test", business: "studio" },
  pluto: { token: "A".repeat(40), organization: "org-1" },
  "protocols-io": { token: "A".repeat(64) },
};

const TRANSPORTS = [
  ["the global fetch", {}],
  ["the Node transport", { fetch: nodeFetch() }],
] as const;

/** What a call sends, or why it sends nothing. */
async function sentBy(call: () => PromiseLike<unknown>): Promise<unknown> {
  arrived = undefined;
  let failure: unknown;
  try {
    await call();
  } catch (error) {
    failure = error;
  }
  return arrived ?? String(failure);
}

/** An argument for each target of a method; awkward to write, and the same each time. */
const argumentFor = (target: string, index: number): unknown =>
  target === "body" ? { whole: ["ü", 1, null] } : `v ${index}/ü%`;

const BODY = { a: "x y", n: 1, l: [1, "2"], o: { deep: "ü" }, none: undefined };
const QUERY = { limit: 7, "ids[]": ["a", "b"], when: new Date(0), flag: true, none: undefined };

/** Inputs to try: a body, or a query; with more in the options, and nothing at all. */
const givens = (): readonly (readonly unknown[])[] => [
  [BODY, { query: { extra: "q&r" }, headers: { "X-Extra": "h" }, retries: 0 }],
  [QUERY, { headers: { "x-extra": "h" }, retries: 0 }],
  [{}, { retries: 0 }],
  [undefined, { retries: 0 }],
];

/** Arguments of which one is left out, each in its turn and in every way. */
const lacking = (all: readonly unknown[]): readonly (readonly unknown[])[] =>
  all.flatMap((_, index) => [undefined, null, ""].map((nothing) => all.with(index, nothing)));

/** Answers to try: something in the places where specs look for it, nothing there, errors, no JSON. */
const ANSWERS = [
  [200, '[{"_id":"1","id":9007199254740993,"n":1}]'],
  [200, '{"data":{"id":1},"payload":[{"id":1}],"items":[],"status_code":0,"total":1}'],
  [200, '{"only":{"id":1}}'],
  [200, "[]"],
  [200, "{}"],
  [200, '"text"'],
  [200, "not JSON", "text/plain"],
  [200, '{"status_code":1218,"message":"hidden","error_message":"hidden"}'],
  [204, ""],
  [404, '{"message":"none","status_code":1}'],
  [400, '[{"code":"1.5","description":"no"}]'],
] as const;

/** What a call gives: its value, or its error with all that it says. */
async function givenBy(call: () => PromiseLike<unknown>): Promise<string> {
  try {
    const value = await call();
    if (value instanceof ReadableStream) return new Response(value).text();
    return `${JSON.stringify(value)}`;
  } catch (error) {
    return `${error} ${JSON.stringify(error)}`;
  }
}

const at = (tree: Tree, id: string): Call =>
  id.split(".").reduce((here, name) => here[name] as Tree, tree) as unknown as Call;

describe.each(Object.keys(OPTIONS))("%s", (provider) => {
  const gen = (name: string) =>
    import(pathToFileURL(join(ROOT, `packages/${provider}/dist/gen/${name}.gen.js`)).href);
  const manifest = JSON.parse(
    readFileSync(join(ROOT, `packages/${provider}/src/gen/manifest.json`), "utf8"),
  ) as Manifest;

  const nameOf = (id: string) => identifier(camelCase(id.replaceAll(".", " ")), "operation");

  /** The client with all its methods, a session with none, and the operations as functions. */
  async function bothWays(transport: object) {
    const [client, core, features, functions] = await Promise.all(
      ["client", "core", "features", "operations"].map(gen),
    );
    const keys = Object.keys(core.factsFor({ servers: {}, ...OPTIONS[provider] }).servers);
    const servers = Object.fromEntries(keys.map((key) => [key, address]));
    const options = { ...OPTIONS[provider], ...transport, servers, retries: 0 };
    const create = Object.entries(client).find(([name]) => name.startsWith("create"))?.[1] as Call;
    const whole = create({ ...options, rateLimit: false }) as unknown as Tree;
    const slim = core.connect(options, features.transport) as unknown;
    return { whole, slim, functions: functions as Readonly<Record<string, Call>> };
  }

  test.each(TRANSPORTS)(
    "every method sends the same both ways, over %s",
    async (_, transport) => {
      const { whole, slim, functions } = await bothWays(transport);
      expect(Object.keys(functions).sort()).toEqual(
        manifest.methods.map(({ id }) => nameOf(id)).sort(),
      );
      const differ: unknown[] = [];
      const refused = /^ConfigError: /;
      for (const { id, arguments: args } of manifest.methods) {
        const positional = args.map(({ target }, at) => argumentFor(target, at));
        const method = at(whole, id);
        const asFunction = functions[nameOf(id)] as Call;
        const compare = async (all: readonly unknown[]) => {
          const first = await sentBy(() => method(...all));
          const second = await sentBy(() => asFunction(slim, ...all));
          const third = await sentBy(() => asFunction(whole, ...all));
          for (const other of [second, third])
            if (JSON.stringify(other) !== JSON.stringify(first)) differ.push({ id, first, other });
          return first;
        };
        for (const given of givens()) await compare([...positional, ...given]);
        for (const all of lacking(positional)) {
          const first = await compare([...all, {}, { retries: 0 }]);
          // Without what it is about, another call would go out.
          if (all.includes(undefined) && !refused.test(`${first}`)) differ.push({ id, first });
        }
      }
      expect(differ.slice(0, 4)).toEqual([]);
      expect(differ).toHaveLength(0);
    },
    // On a busy machine. What a test leaves behind that was cut off would be taken for the next one's.
    600_000,
  );

  test("every method gives the same both ways, whatever is answered", async () => {
    const { whole, slim, functions } = await bothWays({});
    const differ: unknown[] = [];
    for (const { id, arguments: args, paged } of manifest.methods) {
      // Pages are what a client adds to a list.
      if (paged) continue;
      const all = [...args.map(({ target }, at) => argumentFor(target, at)), {}, { retries: 0 }];
      for (answer of ANSWERS) {
        const first = await givenBy(() => at(whole, id)(...all));
        const second = await givenBy(() => (functions[nameOf(id)] as Call)(slim, ...all));
        if (first !== second) differ.push({ id, answer, first, second });
      }
    }
    answer = [400, "{}"];
    expect(differ.slice(0, 4)).toEqual([]);
    expect(differ).toHaveLength(0);
  }, 600_000);
});
