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
    response.writeHead(400, { "content-type": "application/json" }).end("{}");
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

const at = (tree: Tree, id: string): Call =>
  id.split(".").reduce((here, name) => here[name] as Tree, tree) as unknown as Call;

describe.each(Object.keys(OPTIONS))("%s", (provider) => {
  const gen = (name: string) =>
    import(pathToFileURL(join(ROOT, `packages/${provider}/dist/gen/${name}.gen.js`)).href);
  const manifest = JSON.parse(
    readFileSync(join(ROOT, `packages/${provider}/src/gen/manifest.json`), "utf8"),
  ) as Manifest;

  test.each(TRANSPORTS)(
    "every method sends the same both ways, over %s",
    async (_, transport) => {
      const [client, core, features, functions] = await Promise.all(
        ["client", "core", "features", "operations"].map(gen),
      );
      const keys = Object.keys(core.factsFor({ servers: {}, ...OPTIONS[provider] }).servers);
      const servers = Object.fromEntries(keys.map((key) => [key, address]));
      const options = { ...OPTIONS[provider], ...transport, servers, retries: 0 };
      const create = Object.entries(client).find(([name]) =>
        name.startsWith("create"),
      )?.[1] as Call;
      const whole = create({ ...options, rateLimit: false }) as unknown as Tree;
      const slim = core.connect(options, features.transport);
      const nameOf = (id: string) => identifier(camelCase(id.replaceAll(".", " ")), "operation");
      expect(Object.keys(functions).sort()).toEqual(
        manifest.methods.map(({ id }) => nameOf(id)).sort(),
      );
      const differ: unknown[] = [];
      for (const { id, arguments: args } of manifest.methods) {
        for (const given of givens()) {
          const all = [...args.map(({ target }, at) => argumentFor(target, at)), ...given];
          const first = await sentBy(() => at(whole, id)(...all));
          const second = await sentBy(() => functions[nameOf(id)](slim, ...all));
          const third = await sentBy(() => functions[nameOf(id)](whole, ...all));
          for (const other of [second, third])
            if (JSON.stringify(other) !== JSON.stringify(first)) differ.push({ id, first, other });
        }
      }
      expect(differ.slice(0, 4)).toEqual([]);
      expect(differ).toHaveLength(0);
    },
    // On a busy machine. What a test leaves behind that was cut off would be taken for the next one's.
    600_000,
  );
});
