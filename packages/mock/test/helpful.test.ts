import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMockHandler, type Mock, startMock } from "../src/index.js";
import { LIBRARY } from "./library.js";

const OK = { 200: { description: "Done", content: { "application/json": { example: {} } } } };
const LIMIT = [{ name: "limit", in: "query", schema: { type: "integer" } }];

/** A response whose example has nothing to do with what is wrong. */
function failed(example: unknown, more: object = {}): object {
  return {
    200: OK[200],
    400: {
      description: "Refused",
      content: { "application/json": { schema: {}, example } },
      ...more,
    },
  };
}

function documentWith(more: object, responses: object = OK, base = "/api"): { spec: object } {
  return {
    spec: {
      openapi: "3.1.0",
      info: { title: "t", version: "1" },
      servers: [{ url: `https://api.example.com${base}` }],
      paths: {
        "/tasks/{id}/notes": { get: { operationId: "list", parameters: LIMIT, responses } },
      },
      ...more,
    },
  };
}

const REASON = "query.limit: must be integer (type)";

async function ask(source: { spec: object }, path: string, init: RequestInit = {}) {
  const mock = await startMock(source);
  try {
    const answer = await fetch(`${new URL(mock.url).origin}${path}`, {
      redirect: "manual",
      ...init,
    });
    const text = await answer.text();
    return { answer, body: text.startsWith("{") ? JSON.parse(text) : text };
  } finally {
    await mock.stop();
  }
}

describe("the reason of a refusal stands where the spec says that messages stand", () => {
  const cases: [string, object, object, unknown][] = [
    [
      "in place of the example's",
      { "x-error": { message: ["/message"] } },
      failed({ message: "name is required" }),
      { message: REASON },
    ],
    [
      "at the pointer that the example fills",
      { "x-error": { message: ["/message", "/detail"] } },
      failed({ detail: "Bad" }),
      { detail: REASON },
    ],
    [
      "also where the example is empty",
      { "x-error": { message: ["/errors/0"] } },
      failed({}),
      { errors: [REASON] },
    ],
    [
      "as the response itself says",
      { "x-error": { message: ["/message"] } },
      failed({ status: "Bad" }, { "x-error": { message: ["/status"] } }),
      { status: REASON },
    ],
  ];
  test.each(cases)("%s", async (_, more, responses, expected) => {
    const { answer, body } = await ask(documentWith(more, responses), "/api/tasks/1/notes?limit=x");
    expect(answer.status).toBe(400);
    expect(body).toEqual(expected);
    expect(answer.headers.get("x-mock-reason")).toBe(REASON);
  });

  test("of a spec that names no place for it, the header says what the body is", async () => {
    const source = documentWith({}, failed({ code: 7, message: "kept" }));
    const { answer, body } = await ask(source, "/api/tasks/1/notes?limit=x");
    expect(body).toEqual({ code: 7, message: "kept" });
    expect(answer.headers.get("x-mock-reason")).toBe(
      `${REASON}; the body is an example of the spec, and may tell of another rule`,
    );
  });

  test("a schema that does not take it keeps its example", async () => {
    const schema = { properties: { message: { const: "Bad" } } };
    const content = { "application/json": { schema, example: { message: "Bad" } } };
    const responses = { ...OK, 400: { description: "Refused", content } };
    const source = documentWith({ "x-error": { message: ["/message"] } }, responses);
    const { answer, body } = await ask(source, "/api/tasks/1/notes?limit=x");
    expect([answer.status, body]).toEqual([400, { message: "Bad" }]);
  });

  test.each([
    ["/api/tasks/1/notes?limit=x", 422, "query.limit"],
    ["/api/tasks/1/note", 404, "/tasks/{id}/notes"],
    ["/tasks/1/notes", 404, "/api/tasks/1/notes"],
  ])("also where the spec declares no answer: %s", async (path, status, words) => {
    const { answer, body } = await ask(
      documentWith({ "x-error": { message: ["/errors/0"] } }),
      path,
    );
    expect(answer.status).toBe(status);
    expect(body.errors[0]).toContain(words);
  });
});

describe("a wrong base path says which is right", () => {
  test.each(["/tasks/1/notes", "/v2/tasks/1/notes", "/cytobank/api/v9/tasks/1/notes"])(
    "%s",
    async (path) => {
      const { answer } = await ask(documentWith({}), path);
      expect(answer.status).toBe(404);
      expect(answer.headers.get("x-mock-reason")).toContain(
        "; /tasks/1/notes is at /api/tasks/1/notes",
      );
    },
  );

  test("what is nowhere is said without a guess", async () => {
    const { answer } = await ask(documentWith({}), "/other/thing");
    expect(answer.headers.get("x-mock-reason")).toBe(
      "nothing is mocked at /other/thing; paths start with /api/",
    );
  });
});

describe("an index", () => {
  test.each(["/", "/api/", "/api"])("stands at %s", async (path) => {
    const { answer, body } = await ask(documentWith({}), path);
    expect(answer.status).toBe(200);
    expect(body.servers).toEqual({ api: "/api/" });
    expect(body.operations).toEqual([{ id: "list", method: "GET", path: "/api/tasks/{id}/notes" }]);
  });

  test("says the name of a file, and not where it lies", async () => {
    const mock = await startMock(LIBRARY);
    const answer = await fetch(`${new URL(mock.url).origin}/`);
    expect(await answer.json()).toMatchObject({ provider: "openapi.yaml" });
    await mock.stop();
  });

  test("goes by the name that it was given", async () => {
    const mock = await startMock({ spec: LIBRARY, name: "library" });
    const answer = await fetch(`${new URL(mock.url).origin}/`);
    expect(await answer.json()).toMatchObject({ provider: "library" });
    await mock.stop();
  });

  test("stands at the mount, and an operation at the root is answered itself", async () => {
    const handler = await createMockHandler(documentWith({}), { mount: "/mock/one" });
    const server = createServer(handler).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    for (const path of ["/mock/one", "/mock/one/"]) {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`);
      expect(await answer.json()).toMatchObject({ servers: { api: "/mock/one/api/" } });
    }
    server.close();
    server.closeAllConnections();
    const own = { paths: { "/": { get: { operationId: "root", responses: OK } } } };
    expect((await ask(documentWith(own, OK, ""), "/")).body).toEqual({});
  });
});

describe("versions of a server", () => {
  const versions = (variable: object) => ({
    servers: [{ url: "https://api.example.com/v{version}", variables: { version: variable } }],
  });
  test.each([
    ["listed ones", { default: "2", enum: ["1", "2"] }, ["1", "2"], ["3", "22"]],
    [
      "those of a pattern",
      { default: "1.11", "x-client-option": { name: "version", pattern: "^1(\\.[0-9]+)?$" } },
      ["1", "1.9", "1.11"],
      ["2", "1.x"],
    ],
    ["only the default, where nothing is said", { default: "2" }, ["2"], ["7", ""]],
    [
      "a pattern that is none",
      { default: "2", "x-client-option": { pattern: "^(" } },
      ["2"],
      ["7"],
    ],
  ])("%s", async (_, variable, known, unknown) => {
    const source = documentWith(versions(variable));
    for (const version of known)
      expect((await ask(source, `/v${version}/tasks/1/notes`)).answer.status).toBe(200);
    for (const version of unknown)
      expect((await ask(source, `/v${version}/tasks/1/notes`)).answer.status).toBe(404);
  });
});

describe("a final slash", () => {
  const paths = {
    paths: {
      "/with/": {
        get: { operationId: "a", responses: OK },
        post: { operationId: "b", responses: OK },
      },
      "/without": { get: { operationId: "c", responses: OK } },
    },
  };
  let mocks: Record<string, Mock>;
  beforeAll(async () => {
    const start = (more: object) => startMock(documentWith({ ...paths, ...more }));
    mocks = {
      strict: await start({}),
      optional: await start({ "x-final-slash": "optional" }),
      redirect: await start({ "x-final-slash": "redirect" }),
    };
  });
  afterAll(() => Promise.all(Object.values(mocks).map((mock) => mock.stop())));

  test.each([
    ["strict", "GET", "/with", 404],
    ["strict", "GET", "/without/", 404],
    ["optional", "GET", "/with", 200],
    ["optional", "POST", "/with", 200],
    ["optional", "GET", "/without/", 200],
    ["optional", "GET", "/neither/", 404],
    ["redirect", "GET", "/with?a=%20b", 301],
    ["redirect", "POST", "/with", 404],
    ["redirect", "GET", "/without/", 404],
  ])("%s: %s %s is a %d", async (kind, method, path, status) => {
    const answer = await fetch(`${mocks[kind]?.url}${path}`, { method, redirect: "manual" });
    expect(answer.status).toBe(status);
    if (status === 301 && method === "GET")
      expect(answer.headers.get("location")).toBe("/api/with/?a=%20b");
  });
});
