import { expect, test } from "vitest";
import { mockFetch } from "../src/index.js";

const text = { type: "string" };
const whole = { type: "integer" };
const PAGE = {
  type: "object",
  properties: { id: text, name: text, parts: whole, note: text },
  required: ["id", "parts"],
};
const answers = (schema: object, examples: Record<string, unknown>, more: object = {}) => ({
  200: {
    description: "Done",
    content: {
      "application/json": {
        schema,
        examples: Object.fromEntries(
          Object.entries(examples).map(([name, value]) => [name, { value }]),
        ),
      },
    },
    ...more,
  },
});
const id = { name: "id", in: "path", required: true, schema: text, example: "doc/a1" };
const A1 = { id: "doc/a1", name: "First", parts: 3, note: "kept" };

/** Documents that are copied, known by a version behind their id, shown in two forms, and listed by pages that tell of themselves. */
const DOCS = {
  openapi: "3.1.0",
  info: { title: "Docs", version: "1" },
  servers: [{ url: "https://docs.example" }],
  "x-collection": {
    docs: {
      schema: "Doc",
      id: "/id",
      suffix: "/v[0-9]+",
      operations: {
        list: "docs.list",
        get: "docs.get",
        create: ["docs.create", { operation: "docs.copy", copies: "body/of" }],
        update: "docs.update",
      },
    },
  },
  paths: {
    "/docs": {
      get: {
        operationId: "docs.list",
        parameters: ["page", "size"].map((name) => ({ name, in: "query", schema: whole })),
        "x-pagination": {
          style: "page",
          items: "/docs",
          total: "/about/total",
          totalPages: "/about/pages",
          current: "/about/page",
          shown: {
            size: "/about/size",
            next: "/about/next",
            previous: "/about/previous",
            last: "/about/last",
          },
          first: 0,
          limit: 10,
          parameters: { page: "page", limit: "size" },
        },
        responses: answers(
          { type: "object", properties: { docs: { type: "array", items: PAGE } } },
          {
            all: {
              docs: [A1],
              about: { total: 1, pages: 1, page: 1, size: 10, next: null, previous: null, last: 1 },
            },
          },
        ),
      },
      post: {
        operationId: "docs.create",
        requestBody: {
          content: {
            "application/json": { schema: { type: "object", properties: { name: text } } },
          },
        },
        responses: answers(PAGE, { new: { id: "doc/a2", name: "New", parts: 0 } }),
      },
    },
    "/docs/copy": {
      post: {
        operationId: "docs.copy",
        requestBody: {
          content: {
            "application/json": {
              schema: { type: "object", properties: { of: text, name: text } },
            },
          },
        },
        responses: answers(PAGE, { copy: { id: "doc/a3", name: "Copy", parts: 0 } }),
      },
    },
    "/docs/{id}": {
      parameters: [{ ...id, "x-multi-segment": true }],
      get: {
        operationId: "docs.get",
        parameters: [
          {
            name: "form",
            in: "query",
            schema: { anyOf: [{ type: "string", enum: ["long", "short"] }, text] },
          },
        ],
        responses: answers(PAGE, {
          one: A1,
          short: { id: "doc/a1", name: "F.", parts: 3 },
          nobody: A1,
        }),
      },
      put: {
        operationId: "docs.update",
        requestBody: {
          content: {
            "application/json": { schema: { type: "object", properties: { name: text } } },
          },
        },
        responses: answers(PAGE, { one: A1 }),
      },
    },
  },
};

function docs(state = true) {
  const fetch = mockFetch({ spec: DOCS }, { state });
  const ask = async (path: string, method = "GET", body?: object) => {
    const answer = await fetch(`https://docs.example${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    });
    return { status: answer.status, body: await answer.json() };
  };
  return ask;
}

test("a copy is the other one under a new id, but for what was given", async () => {
  const ask = docs();
  const made = (await ask("/docs/copy", "POST", { of: "doc/a1", name: "Second" })).body;
  expect(made).toEqual({ ...A1, id: made.id, name: "Second" });
  expect(made.id).not.toBe("doc/a1");
  expect((await ask(`/docs/${made.id}`)).body).toEqual(made);
  expect((await ask("/docs/doc/a1")).body).toEqual(A1);
  expect((await ask("/docs/copy", "POST", { of: "doc/nobody" })).status).toBe(404);
  expect((await ask("/docs")).body.docs).toHaveLength(2);
});

test("what may stand behind an id does not count; anything else does", async () => {
  const ask = docs();
  expect((await ask("/docs/doc/a1/v2")).body).toEqual(A1);
  expect((await ask("/docs/doc/a1/vx")).status).toBe(404);
});

test("a page tells its size, its neighbours and how many there are, and they change", async () => {
  const ask = docs();
  for (let made = 0; made < 4; made += 1) await ask("/docs", "POST", { name: `New ${made}` });
  const about = async (query: string) => (await ask(`/docs${query}`)).body.about;
  expect(await about("")).toEqual({
    total: 5,
    pages: 1,
    page: 1,
    size: 10,
    next: null,
    previous: null,
    last: 5,
  });
  expect(await about("?size=2")).toEqual({
    total: 5,
    pages: 3,
    page: 1,
    size: 2,
    next: "http://docs.example/docs?size=2&page=2",
    previous: null,
    last: 5,
  });
  expect(await about("?size=2&page=2")).toMatchObject({
    page: 3,
    next: null,
    previous: "http://docs.example/docs?size=2&page=2",
  });
});

test("an example that is called like a listed value of a parameter is what that value asks for", async () => {
  for (const state of [true, false]) {
    const ask = docs(state);
    const named = async (query: string) => (await ask(`/docs/doc/a1${query}`)).body.name;
    expect([state, await named(""), await named("?form=short")]).toEqual([state, "First", "F."]);
    // Not listed, or not shown: the first one.
    expect([await named("?form=nobody"), await named("?form=long")]).toEqual(["First", "First"]);
  }
  const ask = docs();
  await ask("/docs/doc/a1", "PUT", { name: "Changed" });
  expect((await ask("/docs/doc/a1?form=short")).body.name).toBe("Changed");
});
