import { describe, expect, it } from "vitest";
import { factsFrom } from "../../src/client/facts.js";
import { newClient } from "../../src/client/new-client.js";
import { transport } from "../../src/features/transport.js";
import { readTable, type Table } from "../../src/table/lines.js";
import { type AnyTree, clientOf, handler, json } from "../support/handler.js";
import { ACME, operation, provider, TOKEN } from "../support/provider.js";

const TABLE: Table = {
  lines: [
    "/tasks tasks 0:list,0:list,1:get 1:create",
    "/tasks/{id}/notes tasks.notes 0:list",
    "/ping  2:ping",
  ].join("\n"),
  shapes: [
    { method: "GET" },
    { method: "POST", body: { types: ["application/json"] } },
    { method: "HEAD", takes: [] },
  ],
  ways: [{}, { args: ["query/_id"], result: { pointer: "/0" } }],
  others: { "odd one": { method: "GET", path: "/an odd path", methods: [] } },
};

describe("a table of operations", () => {
  it("says paths, shapes and methods", () => {
    expect(readTable(TABLE)).toEqual({
      "tasks.list": {
        method: "GET",
        path: "/tasks",
        methods: [
          { id: "tasks.list" },
          { id: "tasks.get", args: ["query/_id"], result: { pointer: "/0" } },
        ],
      },
      "tasks.create": { method: "POST", path: "/tasks", body: { types: ["application/json"] } },
      "tasks.notes.list": { method: "GET", path: "/tasks/{id}/notes" },
      ping: { method: "HEAD", path: "/ping", takes: [] },
      "odd one": { method: "GET", path: "/an odd path", methods: [] },
    });
  });

  it("makes the methods of a client, by resource", async () => {
    const { fetch, seen } = handler(() => json([1]));
    const facts = factsFrom(ACME, {}, {}, new Map());
    const client: AnyTree = newClient(facts, { token: TOKEN, fetch }, [transport], TABLE, {});
    expect(await client.tasks.get("a")).toBe(1);
    expect(await client.tasks.notes.list("b")).toEqual([1]);
    expect(seen.map(({ url }) => url.pathname + url.search)).toEqual([
      "/tasks?_id=a",
      "/tasks/b/notes",
    ]);
  });

  it("may be empty", () => {
    expect(readTable({ lines: "", shapes: [], ways: [] })).toEqual({});
  });
});

describe("an operation whose numbers are given as text", () => {
  it("gives them so by its method", async () => {
    const get = operation({ exact: [{ id: -1 }] });
    const reply = () => new Response('{"id":9007199254740993,"n":1}');
    const { client } = clientOf(reply, {}, { "things.get": get }, provider());
    expect(await client.things.get("a")).toEqual({ id: "9007199254740993", n: 1 });
  });
});
