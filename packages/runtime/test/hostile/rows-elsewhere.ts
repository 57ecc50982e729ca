import { expect } from "vitest";
import type { Loopback } from "../support/server.js";
import { sendJson } from "../support/server.js";
import { type Any, CANARIES, type Kit, type Row } from "./kit.js";

/** No credential, no header of the provider, arrived at a server. */
function sawNothing(server: Loopback): void {
  for (const { raw, url } of server.arrived) {
    const text = `${raw.join("\n")}\n${url}`;
    for (const secret of [CANARIES.token, CANARIES.key, "org-1"])
      expect(text).not.toContain(secret);
  }
}

/** Redirects followed with all their headers, as engines do with all but `Authorization`. */
const naiveRedirect = {
  "features/redirects": () => ({
    redirects: {
      name: "redirects",
      rank: 3,
      install(engine: Any) {
        engine.follow = (call: Any, wire: Any, { response }: Any) => {
          const location = response.headers.get("location");
          if (!location) return undefined;
          return engine.attempt(call, { ...wire, url: new URL(location, wire.url).href });
        };
      },
    },
  }),
};

const schemes = {
  Authorization: { security: [["bearer"]] },
  "a custom key header": { security: [["key"]] },
};

const redirects = (
  where: string,
  target: (other: Loopback) => string,
  via: "http" | "https" = "http",
): Row[] =>
  Object.entries(schemes).map(([what, provider]) => ({
    name: `redirect to ${where}, with ${what}`,
    defence: via === "https" ? "never from https to http" : "a bare request",
    without: naiveRedirect,
    async attack(kit: Kit) {
      const other = await kit.serve();
      const server = await kit.serve((_, response) => {
        response.writeHead(302, { location: target(other) });
        response.end();
      });
      // The runtime sees https; the bytes still go through a real socket.
      const fetch = (async (request: Request, init: RequestInit) => {
        const url = request.url.replace(`https://127.0.0.1:${server.port}`, server.url);
        return globalThis.fetch(new Request(url, request), init);
      }) as typeof globalThis.fetch;
      const secure = via === "https";
      const url = secure ? server.url.replace("http:", "https:") : server.url;
      const client = kit.client(url, secure ? { fetch } : {}, { provider });
      const call = client.things.note();
      if (secure) {
        const error = await kit.fails(call);
        expect(error.message).toContain("which is not encrypted");
        expect(other.arrived).toEqual([]);
      } else {
        expect(await call).toEqual({ ok: true });
        expect(other.arrived).toHaveLength(1);
      }
      sawNothing(other);
    },
  }));

/** Cases of a server that sends the client elsewhere. */
export const ELSEWHERE: readonly Row[] = [
  ...redirects("another host", ({ port }) => `http://localhost:${port}/`),
  ...redirects("another port", ({ url }) => `${url}/`),
  ...redirects("http", ({ url }) => `${url}/`, "https"),
  {
    name: "next link on another host",
    defence: "only the query of a link is taken",
    without: {
      "pages/plan": (actual: Any) => ({
        PagePlan: class extends actual.PagePlan {
          next(state: Any, page: Any) {
            return page.next && { ...state, index: state.index + 1, at: page.next };
          }
        },
      }),
      "core/wire": (actual: Any) => ({
        ...actual,
        prepare(engine: Any, operation: Any, sent: Any) {
          const wire = actual.prepare(engine, operation, sent);
          return sent.search ? { ...wire, url: sent.search } : wire;
        },
      }),
    },
    async attack(kit) {
      const other = await kit.serve((_, response) =>
        sendJson(response, { items: ["evil"], next: null }),
      );
      const server = await kit.serve(({ url }, response) => {
        const first = url === "/linked";
        sendJson(
          response,
          first ? { items: [1], next: `${other.url}/linked?page=2` } : { items: [2], next: null },
        );
      });
      const pagination = {
        style: "link",
        items: "/items",
        next: "/next",
        parameters: {},
        end: "no-next",
      } as const;
      const client = kit.client(
        server.url,
        {},
        { operations: { "linked.list": { method: "GET", path: "/linked", pagination } } },
      );
      expect(await client.linked.list().all()).toEqual([1, 2]);
      expect(server.arrived.map(({ url }) => url)).toEqual(["/linked", "/linked?page=2"]);
      expect(other.arrived).toEqual([]);
    },
  },
  {
    name: "signed URL on another host",
    defence: "no credentials, no headers of the provider",
    without: {
      "transfer/foreign": (actual: Any) => ({
        sendForeign(engine: Any, request: Any, ...rest: Any[]) {
          const headers = {
            ...request.headers,
            authorization: `Bearer ${CANARIES.token}`,
            organization: "org-1",
          };
          return actual.sendForeign(engine, { ...request, headers }, ...rest);
        },
      }),
    },
    async attack(kit) {
      const other = await kit.serve(({ method }, response) => {
        response.writeHead(method === "PUT" ? 201 : 200).end("bytes");
      });
      const core = kit.runtime.coreOf(kit.client("http://127.0.0.1:9"));
      const url = `${other.url}/file?signature=${CANARIES.signature}`;
      expect(await core.download(url).text()).toBe("bytes");
      await core.upload(url, new Uint8Array([1, 2, 3]));
      expect(other.arrived.map(({ method }) => method)).toEqual(["GET", "PUT"]);
      sawNothing(other);
    },
  },
  {
    name: "signed URL that fails",
    defence: "the query is a secret as a whole",
    without: { "redact/url": () => ({ cleanUrl: (address: string) => address }) },
    async attack(kit) {
      const other = await kit.serve(({ url }, response) => {
        response
          .writeHead(403, { "content-type": "application/xml" })
          .end(`<Error>${url} is over</Error>`);
      });
      const core = kit.runtime.coreOf(kit.client(other.url));
      const error = await kit.fails(
        core.download(`${other.url}/f?signature=${CANARIES.signature}&part=1`).bytes(),
      );
      expect(error.name).toBe("PermissionError");
      expect(JSON.stringify(kit.lines)).not.toContain("part=1");
    },
  },
  {
    name: "token in URL user info",
    defence: "refused, and not shown",
    without: {
      "core/address": (actual: Any) => ({ ...actual, checkAddress: (a: string) => a }),
    },
    async attack(kit) {
      const server = await kit.serve();
      const core = kit.runtime.coreOf(kit.client(server.url));
      const { user, password } = CANARIES;
      for (const who of [`${user}:${password}`, `:${password}`, `${user}:`, user]) {
        const address = server.url.replace("//", `//${who}@`);
        const error = await kit.fails(async () => kit.client(address).things.list());
        expect([error.name, error.input]).toEqual(["ConfigError", "servers.api"]);
        const url = `${address}/file`;
        for (const way of [
          () => core.download(url).bytes(),
          () => core.download(async () => url).text(),
          () => core.upload(url, new Uint8Array(3)),
          () => core.send({ method: "PUT", url }),
        ]) {
          const signed = await kit.fails(way());
          expect([signed.name, signed.input]).toEqual(["ConfigError", "url"]);
        }
      }
      expect(server.arrived).toEqual([]);
    },
  },
  {
    name: "plain http to another machine",
    defence: "refused unless `insecure` says otherwise",
    without: {
      "core/address": (actual: Any) => ({ ...actual, checkAddress: (a: string) => a }),
    },
    async attack(kit) {
      const error = await kit.fails(() => kit.client("http://api.victim.test"));
      expect(error.message).toContain("servers.api must be an https address");
      expect(() => kit.client("http://mock:4010", { insecure: true })).not.toThrow();
      for (const host of ["localhost", "127.0.0.1", "127.9.9.9", "[::1]", "api.localhost"]) {
        expect(() => kit.client(`http://${host}:4010`)).not.toThrow();
      }
    },
  },
];
