import { expect, test } from "vitest";
import { type MockFetch, mockFetch } from "../src/index.js";

const text = { type: "string" };
const whole = { type: "integer" };
const COMMENT = {
  type: "object",
  properties: { id: whole, above: whole, body: text, below: { type: "array", items: {} } },
  required: ["id", "above", "body"],
};
const json = (schema: object, examples: Record<string, unknown>) => ({
  content: {
    "application/json": {
      schema,
      examples: Object.fromEntries(
        Object.entries(examples).map(([name, value]) => [name, { value }]),
      ),
    },
  },
});
const done = (schema: object, value: unknown) => ({
  200: { description: "Done", ...json(schema, { one: value }) },
});
const at = (example: unknown) => ({
  name: "id",
  in: "path",
  required: true,
  schema: whole,
  example,
});
const NEW = json({ type: "object", properties: { body: text } }, { one: { body: "Why?" } });
const FIRST = {
  id: 1,
  above: 0,
  body: "First",
  below: [{ id: 2, above: 1, body: "Second", below: [] }],
};

/** Comments below comments, readers that are known by numbers of their own, and settings in a part of a thing. */
const API = {
  openapi: "3.1.0",
  info: { title: "Comments", version: "1" },
  servers: [{ url: "https://talk.example" }],
  "x-collection": {
    comments: {
      schema: "Comment",
      id: "/id",
      replies: { parent: "/above", in: "/below" },
      operations: {
        list: "comments.list",
        get: "comments.get",
        create: ["comments.create", { operation: "comments.reply", below: "path/id" }],
        update: "comments.update",
        delete: ["comments.delete", { operation: "comments.clear", all: true }],
      },
    },
    readers: {
      schema: "Reader",
      id: "/id",
      operations: {
        list: "readers.list",
        create: { operation: "readers.add", id: "body/reader" },
        update: { operation: "readers.set", into: "/settings" },
      },
    },
  },
  paths: {
    "/comments": {
      get: {
        operationId: "comments.list",
        responses: done({ type: "array", items: COMMENT }, [FIRST]),
      },
      post: {
        operationId: "comments.create",
        requestBody: NEW,
        responses: done(COMMENT, { id: 3, above: 0, body: "Why?", below: [] }),
      },
      delete: { operationId: "comments.clear", responses: { 204: { description: "Done" } } },
    },
    "/comments/{id}": {
      parameters: [at(1)],
      get: { operationId: "comments.get", responses: done(COMMENT, FIRST) },
      post: {
        operationId: "comments.reply",
        requestBody: NEW,
        responses: done(COMMENT, { id: 3, above: 1, body: "Why?" }),
      },
      put: {
        operationId: "comments.update",
        requestBody: NEW,
        responses: done({ type: "object", properties: { body: text } }, { body: "Why?" }),
      },
      delete: { operationId: "comments.delete", responses: { 204: { description: "Done" } } },
    },
    "/readers": {
      get: {
        operationId: "readers.list",
        responses: done(
          {
            type: "array",
            items: {
              type: "object",
              properties: { id: whole, settings: { type: "object", properties: { mail: text } } },
            },
          },
          [{ id: 7, settings: { mail: "never" } }],
        ),
      },
      post: {
        operationId: "readers.add",
        requestBody: json({ type: "object" }, { one: { reader: 8 } }),
        responses: { 204: { description: "Done" } },
      },
    },
    "/readers/{id}": {
      put: {
        operationId: "readers.set",
        parameters: [at(7)],
        requestBody: json({ type: "object" }, { one: { mail: "daily" } }),
        responses: { 204: { description: "Done" } },
      },
    },
  },
};

function talk() {
  const fetch: MockFetch = mockFetch({ spec: API }, { state: true });
  return async (method: string, path: string, body?: object) => {
    const headers = { "content-type": "application/json" };
    const sent = body === undefined ? {} : { headers, body: JSON.stringify(body) };
    const answer = await fetch(`https://talk.example${path}`, { method, ...sent });
    expect(answer.headers.get("x-mock-reason") ?? "").not.toContain("does not fit");
    const said = await answer.text();
    return { status: answer.status, body: said === "" ? undefined : JSON.parse(said) };
  };
}

interface Thread {
  id: number;
  body: string;
  below?: Thread[];
}
const shape = (threads: Thread[]): unknown[] =>
  threads.map(({ id, below = [] }) => (below.length > 0 ? [id, shape(below)] : id));

test("a reply stands below what it replies to, and below a reply", async () => {
  const ask = talk();
  const reply = await ask("POST", "/comments/2", { body: "Third" });
  expect(reply.body).toMatchObject({ above: 2, body: "Third" });
  await ask("POST", "/comments", { body: "Another" });
  expect(shape((await ask("GET", "/comments")).body)).toEqual([[1, [[2, [reply.body.id]]]], 5]);
  expect((await ask("GET", "/comments/2")).body).toMatchObject({ below: [{ body: "Third" }] });
  expect((await ask("POST", "/comments/99", { body: "Nobody" })).status).toBe(404);
});

test("a reply is changed and deleted by its id, and what stands below it goes with it", async () => {
  const ask = talk();
  const { id } = (await ask("POST", "/comments/2", { body: "Third" })).body;
  expect((await ask("PUT", `/comments/${id}`, { body: "Changed" })).body).toEqual({
    body: "Changed",
  });
  expect((await ask("GET", `/comments/${id}`)).body.body).toBe("Changed");
  await ask("DELETE", "/comments/2");
  expect(shape((await ask("GET", "/comments")).body)).toEqual([1]);
  expect((await ask("GET", `/comments/${id}`)).status).toBe(404);
});

test("all of them are deleted at once", async () => {
  const ask = talk();
  expect((await ask("DELETE", "/comments")).status).toBe(204);
  expect((await ask("GET", "/comments")).body).toEqual([]);
});

test("an id that the request names is a number where ids are numbers", async () => {
  const ask = talk();
  await ask("POST", "/readers", { reader: 12 });
  expect((await ask("GET", "/readers")).body.map(({ id }: Thread) => id)).toEqual([7, 12]);
});

test("fields that stand in a part of a thing are changed there", async () => {
  const ask = talk();
  await ask("PUT", "/readers/7", { mail: "daily", other: 1 });
  expect((await ask("GET", "/readers")).body).toEqual([{ id: 7, settings: { mail: "daily" } }]);
});

test("the times of a thing are the server's own", async () => {
  const fetch = mockFetch("plutio", { state: true });
  const headers = { authorization: "Bearer x", business: "x", "content-type": "application/json" };
  const body = JSON.stringify({ _id: "zD5cZAFGNRwBN8FZZ", title: "New", createdAt: "never" });
  const task = await fetch("https://api.plutio.com/v1.11/tasks", { method: "PUT", headers, body });
  expect(task.headers.get("x-mock-reason")).toBeNull();
  expect(await task.json()).toMatchObject({
    title: "New",
    createdAt: expect.stringMatching(/^20/),
  });
});

test("what a server adds to what it is given is there, as in the example of a creation", async () => {
  const fetch = mockFetch("plutio", { state: true });
  const headers = { authorization: "Bearer x", business: "x", "content-type": "application/json" };
  const body = JSON.stringify({
    name: "June",
    client: { _id: "kGY5KP2NCdPoQiTTN", entityType: "company" },
  });
  const init = { method: "POST", headers, body };
  const invoice = await fetch("https://api.plutio.com/v1.11/invoices", init);
  expect(await invoice.json()).toMatchObject({ name: "June", amount: 0, amountPaid: 0 });
  // But not what it has made of something else that was given there.
  const plain = await fetch("https://api.plutio.com/v1.11/tasks", {
    ...init,
    body: JSON.stringify({ title: "Plan" }),
  });
  expect(JSON.stringify(await plain.json())).not.toContain("With the shop");
});
