import { expect } from "vitest";
import { sendJson } from "../support/server.js";
import type { Any, Row } from "./kit.js";
import { CANARIES } from "./kit.js";

/** Values written as they are: what a template string would do. */
const naivePath = {
  "core/encode": (actual: Any) => ({ ...actual, segment: (value: unknown) => String(value) }),
};

/** Whatever is given is put in its place, and what is not given is left out. */
const naiveArguments = {
  "core/encode": (actual: Any) => ({ ...actual, needed: (value: unknown) => value }),
};

/** The value is refused, or arrives as exactly itself; nothing else is ever reached. */
const path = (name: string, value: string, rule?: RegExp): Row => ({
  name: `path parameter: ${name}`,
  defence: rule ? "refused before anything is sent" : "encoded as one segment",
  without: naivePath,
  async attack(kit) {
    const server = await kit.serve();
    const client = kit.client(server.url);
    if (rule) {
      const error = await kit.fails(client.things.detail(value));
      expect(error.name).toBe("ConfigError");
      expect(error.input).toBe("id");
      expect(error.rule).toMatch(rule);
      expect(server.arrived).toEqual([]);
      return;
    }
    await client.things.detail(value);
    expect(server.arrived.map(({ url }) => url)).toEqual([
      `/things/${encodeURIComponent(value)}/detail`,
    ]);
  },
});

const polluted = () => ({}) as Record<string, unknown>;

/** Cases of what a caller hands on from somebody else. */
export const PARAMETERS: readonly Row[] = [
  path("..", "..", /must not be empty, "\.", "\.\."/),
  path(".", ".", /must not be empty, "\.", "\.\."/),
  path("%2e%2e", "%2e%2e", /must not be empty, "\.", "\.\."/),
  path("empty", "", /is required/),
  path("/", "/"),
  path("a/../../b", "a/../../b", /must not be empty, "\.", "\.\."/),
  path("?", "a?admin=1"),
  path("#", "a#b"),
  path("CR LF", "a\r\nHost: evil", /control characters/),
  path("NUL", "a\u0000", /control characters/),
  path("lone surrogate, high", "a\ud800", /not well-formed/),
  path("lone surrogate, low", "\udc00a", /not well-formed/),
  path("64 kB", "x".repeat(65_536), /longer than 8192/),
  {
    name: "path parameter: missing",
    defence: "refused before anything is sent",
    without: naivePath,
    async attack(kit) {
      const server = await kit.serve();
      const client = kit.client(server.url);
      for (const value of [undefined, null]) {
        const error = await kit.fails(client.things.detail(value));
        expect([error.name, error.message]).toEqual([
          "ConfigError",
          "id is required (without it this would be another call)",
        ]);
      }
      expect(server.arrived).toEqual([]);
    },
  },
  {
    name: "argument: left out, where it says which one is read or removed",
    defence: "refused before anything is sent",
    without: naiveArguments,
    async attack(kit) {
      const server = await kit.serve((_, response) => sendJson(response, [{ _id: "of another" }]));
      const client = kit.client(server.url);
      for (const value of [undefined, null, ""])
        expect((await kit.fails(client.things.get(value))).message).toBe(
          "_id is required (without it this would be another call)",
        );
      expect((await kit.fails(client.things.remove(undefined, {}))).input).toBe("_id");
      expect(server.arrived).toEqual([]);
    },
  },
  {
    name: "path parameter: .. through the raw client",
    defence: "the raw client has the same encoder",
    without: naivePath,
    async attack(kit) {
      const server = await kit.serve();
      const client = kit.client(server.url);
      const error = await kit.fails(
        kit.runtime
          .rawOf<Any>(client)
          .GET("/things/{id}/detail", { params: { path: { id: ".." } } }),
      );
      expect(error.name).toBe("ConfigError");
      expect(server.arrived).toEqual([]);
    },
  },
  {
    name: "header parameter: CR LF injection",
    defence: "refused by name, the value not shown",
    without: {
      "encode/header": () => ({ encodeHeaders: (values: Record<string, string>) => values }),
      "core/encode": (actual: Any) => ({ ...actual, checkHeader: (_: string, v: string) => v }),
    },
    async attack(kit) {
      const server = await kit.serve();
      const client = kit.client(server.url);
      for (const end of ["\r\nX-Admin: 1", "\n", "\u0000", "\u{1f600}"]) {
        const headers = { "X-Note": `${CANARIES.field}${end}` };
        const error = await kit.fails(client.things.note({}, { headers }));
        expect([error.name, error.input]).toEqual(["ConfigError", "X-Note"]);
        kit.checkCanaries();
      }
      expect(server.arrived).toEqual([]);
    },
  },
  {
    name: "declared option: CR LF injection",
    defence: "checked like any header",
    without: {
      "encode/header": () => ({ encodeHeaders: (values: Record<string, string>) => values }),
      "core/encode": (actual: Any) => ({ ...actual, checkHeader: (_: string, v: string) => v }),
    },
    async attack(kit) {
      const server = await kit.serve();
      const client = kit.client(server.url, { organization: "a\r\nX-Admin: 1" });
      const error = await kit.fails(client.things.note());
      expect([error.name, error.input]).toEqual(["ConfigError", "Organization"]);
      expect(server.arrived).toEqual([]);
    },
  },
  {
    name: "__proto__ and constructor as keys of a query",
    defence: "own entries only, written by name",
    without: {
      "core/wire": (actual: Any) => ({
        ...actual,
        prepare(engine: Any, operation: Any, sent: Any) {
          const query: Record<string, unknown> = {};
          for (const key of Object.keys(sent.query)) query[key] = sent.query[key];
          return actual.prepare(engine, operation, { ...sent, query });
        },
      }),
    },
    async attack(kit) {
      const server = await kit.serve();
      const query = JSON.parse('{"__proto__": "a", "constructor": "b", "toString": "c"}');
      await kit.client(server.url).things.list(query);
      expect(server.arrived[0]?.url).toBe("/things?__proto__=a&constructor=b&toString=c");
      expect(polluted().a).toBeUndefined();
    },
  },
  {
    name: "__proto__ and constructor as keys of a body",
    defence: "keys are defined, never assigned",
    without: {
      "json/pointer": (actual: Any) => ({
        assign(value: Any, pointer: string, leaf: unknown) {
          const [, first = "", second] = pointer.split("/");
          if (second === undefined) return actual.assign(value, pointer, leaf);
          const copy = { ...value };
          copy[first] ??= {};
          copy[first][second] = leaf;
          return copy;
        },
      }),
    },
    async attack(kit) {
      const server = await kit.serve();
      const methods = [
        { id: "things.put", args: ["body/__proto__/polluted"], fixed: { "body/constructor": "c" } },
      ];
      const put = {
        method: "POST",
        path: "/put",
        body: { types: ["application/json"] },
        methods,
      } as const;
      const client = kit.client(server.url, {}, { operations: { put } });
      try {
        await client.things.put("yes");
        expect(polluted().polluted).toBeUndefined();
        expect(server.arrived[0]?.body.toString()).toBe(
          '{"__proto__":{"polluted":"yes"},"constructor":"c"}',
        );
      } finally {
        delete (Object.prototype as Any).polluted;
      }
    },
  },
  {
    name: "__proto__ and constructor as keys of a response",
    defence: "pointers follow own properties; rows are defined, not assigned",
    without: {
      "json/pointer": (actual: Any) => ({
        ...actual,
        resolve: (value: Any, pointer: string) =>
          pointer
            .split("/")
            .slice(1)
            .reduce((here: Any, part: string) => here?.[part], value),
      }),
      "pages/columns": () => ({
        columnsToRows: (headers: string[], columns: unknown[][]) =>
          columns[0]?.map((_, row) => {
            const made: Record<string, unknown> = {};
            headers.forEach((header, index) => {
              made[header] = columns[index]?.[row];
            });
            return made;
          }),
      }),
    },
    async attack(kit) {
      const table =
        '{"headers": ["__proto__", "constructor"], "items": [[{"polluted": 1}], ["b"]]}';
      const server = await kit.serve((_, response) => {
        response.writeHead(200, { "content-type": "application/json" });
        response.end(table);
      });
      const pagination = {
        style: "offset",
        items: "/items",
        columns: "/headers",
        parameters: { offset: "o" },
        end: "total",
      } as const;
      const client = kit.client(
        server.url,
        {},
        {
          operations: {
            "tables.read": { method: "GET", path: "/table", pagination },
            "tables.first": { method: "GET", path: "/table", unwrap: "/constructor" },
          },
        },
      );
      const [row] = await client.tables.read().then((page: Any) => page.items);
      expect(Object.keys(row)).toEqual(["__proto__", "constructor"]);
      expect(row.polluted).toBeUndefined();
      const error = await kit.fails(client.tables.first());
      expect(error.name).toBe("DecodeError");
    },
  },
];
