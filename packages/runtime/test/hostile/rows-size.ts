import { gzipSync } from "node:zlib";
import { expect } from "vitest";
import { sendJson } from "../support/server.js";
import { type Any, CANARIES, type Row } from "./kit.js";

/** Cases of answers that cost more, say more, or hold less than they should. */
export const SIZE: readonly Row[] = [
  {
    name: "500 with an empty body",
    defence: "the status decides, not the body",
    without: {
      "core/outcome": (actual: Any) => ({
        ...actual,
        outcomeOf: (call: Any, answer: Any) =>
          answer.text ? actual.outcomeOf(call, answer) : undefined,
      }),
    },
    async attack(kit) {
      const server = await kit.serve((_, response) => response.writeHead(500).end());
      const error = await kit.fails(kit.client(server.url).things.list());
      expect([error.name, error.status, error.message]).toEqual([
        "ServerError",
        500,
        "victim things.list: 500",
      ]);
    },
  },
  {
    name: "error body nested thousands deep",
    defence: "so deep is shown, and no deeper",
    without: {
      "redact/redactor": (actual: Any) => ({
        Redactor: class extends actual.Redactor {
          value(value: unknown): unknown {
            return Array.isArray(value) ? value.map((item) => this.value(item)) : value;
          }
        },
      }),
    },
    async attack(kit) {
      const server = await kit.serve((_, response) => {
        response.writeHead(404, { "content-type": "application/json" });
        response.end("[".repeat(30_000) + "]".repeat(30_000));
      });
      const error = await kit.fails(kit.client(server.url).things.list());
      expect([error.name, error.status]).toEqual(["NotFoundError", 404]);
    },
  },
  {
    name: "redirect to a host that says to wait for an hour",
    defence: "a stranger's word counts for nothing",
    without: {
      "features/redirects": (actual: Any) => ({
        redirects: {
          ...actual.redirects,
          install(engine: Any) {
            actual.redirects.install(engine);
            const { follow } = engine;
            engine.follow = (call: Any, ...rest: Any[]) =>
              follow(call, ...rest)?.then((answer: Any) => {
                call.answeredBy = "asked";
                return answer;
              });
          },
        },
      }),
    },
    async attack(kit) {
      const other = await kit.serve((_, response) =>
        sendJson(response, {}, 200, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "3000" }),
      );
      const server = await kit.serve((_, response, index) =>
        index === 0
          ? response.writeHead(302, { location: `http://localhost:${other.port}/` }).end()
          : sendJson(response, { ok: true }),
      );
      const rateLimit = { limit: 1000, window: 3600, kind: "sliding" } as const;
      const client = kit.client(
        server.url,
        { rateLimit: {}, timeout: 2000 },
        { provider: { rateLimit } },
      );
      await client.things.list();
      expect(await client.things.list()).toEqual({ ok: true });
    },
  },
  {
    name: "file that is replaced while it is downloaded",
    defence: "its beginning is compared",
    without: {
      "transfer/validators": () => ({ differs: () => false }),
      "transfer/fingerprint": () => ({
        Fingerprint: class {
          add() {}
          equals() {
            return true;
          }
        },
      }),
    },
    async attack(kit) {
      const storage = await kit.serve((_, response, index) => {
        response.writeHead(200, { "content-length": "1000" });
        if (index > 0) return response.end(Buffer.alloc(1000, "b"));
        return response.write(Buffer.alloc(400, "a"), () =>
          setTimeout(() => response.destroy(), 20),
        );
      });
      const core = kit.runtime.coreOf(kit.client(storage.url, { retries: 2 }));
      const error = await kit.fails(core.download(`${storage.url}/f`).bytes());
      expect(error.message).toContain("the file changed while it was downloaded");
    },
  },
  {
    name: "half of a packed table, over the engine's fetch",
    defence: "plain bytes are asked for, packed ones refused",
    without: { "decode/unpacked": () => ({ checkUnpacked() {} }) },
    async attack(kit) {
      const packed = gzipSync(Array.from({ length: 20_000 }, (_, i) => `${i}`).join("\n"));
      const server = await kit.serve((_, response) => {
        response.writeHead(200, { "content-type": "text/csv", "content-encoding": "gzip" });
        response.end(packed.subarray(0, packed.length >> 1));
      });
      const client = kit.client(server.url, { fetch: undefined });
      expect((await kit.fails(client.things.csv())).name).toBe("DecodeError");
    },
  },
  {
    name: "link of a provider to this machine",
    defence: "only a provider that is on it can name it",
    without: { "core/here": () => ({ isHere: () => false }) },
    async attack(kit) {
      const here = await kit.serve((_, response) => response.end("a secret of this machine"));
      const core = kit.runtime.coreOf(kit.client("https://api.victim.test"));
      const error = await kit.fails(core.download(`${here.url}/v1/kv/secrets`).text());
      expect([error.name, here.arrived.length]).toEqual(["ConfigError", 0]);
    },
  },
  {
    name: "token that is sent back in escapes of all kinds",
    defence: "every escape is undone before secrets are looked for",
    without: {
      "redact/unescaped": () => ({ unescaped: (text: string) => ({ text, at: undefined }) }),
    },
    async attack(kit) {
      const bytes = [...Buffer.from(CANARIES.token)];
      const forms = [
        bytes.map((byte) => `%${byte.toString(16)}`).join(""),
        bytes.map((byte) => `&#${byte};`).join(""),
        bytes.map((byte) => `\\u00${byte.toString(16)}`).join(""),
      ];
      const server = await kit.serve((_, response) =>
        sendJson(response, { message: forms.join(" ") }, 400),
      );
      const error = await kit.fails(kit.client(server.url).things.list());
      for (const form of forms) expect(error.message).not.toContain(form);
    },
  },
  {
    name: "secret in JSON that is cut",
    defence: "what does not parse loses secrets by their names",
    without: { "redact/named": () => ({ newNamed: () => (text: string) => text }) },
    async attack(kit) {
      const server = await kit.serve((_, response) => {
        response.writeHead(200, { "content-type": "application/json" });
        response.end('{"a":1,"pin":"NEW-secret-that-nobody-kn');
      });
      const error = await kit.fails(kit.client(server.url).things.list());
      expect(error.excerpt).toBe('{"a":1,"pin":[redacted]');
    },
  },
];
