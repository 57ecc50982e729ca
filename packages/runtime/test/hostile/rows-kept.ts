import { gzipSync } from "node:zlib";
import { expect } from "vitest";
import { collect, count, uncaught } from "../streams/kit.js";
import { sendJson } from "../support/server.js";
import type { Any, Kit, Row } from "./kit.js";
import { against } from "./sockets.js";

const turn = (ms = 30) => new Promise((done) => setTimeout(done, ms));

const FILE = {
  operations: { "files.get": { method: "GET", path: "/file", accept: ["application/pdf"] } },
} as const;

/** What a client without a path before its operations puts its credentials on. */
const outOf = (name: string, path: (port: number) => string): Row => ({
  name: `raw path: ${name}`,
  defence: "a path begins with a slash",
  without: { "encode/path": (actual: Any) => ({ ...actual, checkPath: () => {} }) },
  async attack(kit: Kit) {
    const other = await kit.serve();
    // Nobody listens there: what arrives, arrives elsewhere.
    const raw = kit.runtime.rawOf(kit.client("http://127.0.0.1"));
    const call = raw.GET(path(other.port) as never, {} as never).catch((error: unknown) => error);
    const error = (await call) as Any;
    expect(other.arrived).toEqual([]);
    expect([error.name, error.input]).toEqual(["ConfigError", "path"]);
  },
});

/** Cases of what is kept: a body for its reader, a credential for its server, a token for its user. */
export const KEPT: readonly Row[] = [
  ...["a method", "withResponse", "raw", "send"].map(
    (way): Row => ({
      name: `file that is collected before it is read, by ${way}`,
      defence: "who reads the body holds it",
      without: { "decode/watched": () => ({ watched: (body: unknown) => body }) },
      async attack(kit) {
        const server = await kit.serve((_, response) => {
          response.writeHead(200, { "content-type": "application/pdf" });
          response.write(Buffer.alloc(150_000));
          setTimeout(() => response.end(Buffer.alloc(150_000)), 20);
        });
        // Only the engine's own fetch takes a body away that nobody holds.
        const client = kit.client(server.url, { fetch: undefined }, FILE);
        const body = await handOut(kit, client, server.url, way);
        await collect();
        expect(await count(body)).toBe(300_000);
      },
    }),
  ),
  ...["a method", "raw"].map(
    (way): Row => ({
      name: `reset before a file is read, by ${way}`,
      defence: "the error waits for whoever reads",
      without: { "node/waiting": () => ({ waiting: (stream: unknown) => stream }) },
      attack: (kit) => {
        let reset = (): void => {};
        return against(
          (socket) => {
            socket.write(
              "HTTP/1.1 200 OK\r\ncontent-type: application/pdf\r\ncontent-length: 1000\r\n\r\nabcde",
            );
            reset = () => socket.resetAndDestroy();
          },
          async (url) => {
            const client = kit.client(url, { fetch: kit.runtime.nodeFetch() }, FILE);
            let error: Any;
            const thrown = await uncaught(async () => {
              const body = await handOut(kit, client, url, way);
              await turn();
              reset();
              await turn();
              error = await kit.fails(count(body));
            });
            expect(thrown).toEqual([]);
            expect(error).toBeInstanceOf(Error);
          },
        );
      },
    }),
  ),
  {
    name: "half of a packed file that nobody reads yet",
    defence: "the error waits for whoever reads",
    without: { "node/waiting": () => ({ waiting: (stream: unknown) => stream }) },
    async attack(kit) {
      const packed = gzipSync(Buffer.alloc(5000, "abc"));
      const server = await kit.serve((_, response) => {
        const headers = { "content-type": "application/pdf", "content-encoding": "gzip" };
        response.writeHead(200, headers).end(packed.subarray(0, -4));
      });
      const client = kit.client(server.url, { fetch: kit.runtime.nodeFetch() }, FILE);
      let error: Any;
      const thrown = await uncaught(async () => {
        const body = await client.files.get();
        // Unpacked beside the program: on a busy machine that takes its time.
        await turn(300);
        error = await kit.fails(count(body));
      });
      expect(thrown).toEqual([]);
      expect(error).toBeInstanceOf(Error);
    },
  },
  outOf("another port", (port) => `:${port}/steal`),
  {
    name: "one cache of tokens for two users",
    defence: "a cache needs the name of the account",
    without: {
      "auth/oauth": (actual: Any) => ({
        oauth: (options: object) => actual.oauth({ id: "default", ...options }),
      }),
    },
    async attack(kit) {
      const server = await kit.serve(({ url, headers, body }, response) =>
        url === "/token"
          ? sendJson(response, { access_token: `token-of-${JSON.parse(body.toString()).user}` })
          : sendJson(response, { as: headers.authorization }),
      );
      const kept = new Map<string, unknown>();
      const cache = {
        get: async (key: string) => kept.get(key),
        set: async (key: string, tokens: unknown) => void kept.set(key, tokens),
      };
      const as = async (user: string) => {
        const fields = async () => ({ user });
        const token = kit.runtime.oauth({ fields, cache } as Any);
        return (await kit.client(server.url, { token }, TOKENS).things.list()).as;
      };
      for (const user of ["alice", "bob"]) {
        const seen = await as(user).catch((error) => error.name);
        expect(["ConfigError", `Bearer token-of-${user}`]).toContain(seen);
      }
    },
  },
];

const TOKENS = {
  operations: {
    "tokens.create": {
      method: "POST",
      path: "/token",
      security: [],
      body: { types: ["application/json"] },
    },
  },
  provider: {
    security: [["bearer"]],
    auth: {
      bearer: {
        in: "header",
        name: "Authorization",
        prefix: "Bearer",
        option: "token",
        token: {
          operation: "tokens.create",
          grants: { own: {} },
          accessToken: ["/access_token"],
        },
      },
    },
  },
} as Any;

/** A body by one of the ways, of the runtime that the kit has. */
async function handOut(kit: Kit, client: Any, url: string, way: string): Promise<Any> {
  if (way === "a method") return client.files.get();
  if (way === "withResponse") return (await client.files.get().withResponse()).data;
  if (way === "send")
    return (await kit.runtime.coreOf(client).send({ method: "GET", url: `${url}/file` })).body;
  return (await kit.runtime.rawOf(client).GET("/file" as never, { parseAs: "stream" } as never))
    .data;
}
