import { describe, expect, it } from "vitest";
import { readTable, type Table } from "../../src/table/lines.js";

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

  it("may be empty", () => {
    expect(readTable({ lines: "", shapes: [], ways: [] })).toEqual({});
  });
});
