import { afterAll, beforeAll, expect, test } from "vitest";
import { type Mock, startMock } from "../src/index.js";

/** Headers that a spec declares of an answer, and what of them goes out. */
const DECLARED: Record<string, string> = {
  "Content-Encoding": "gzip",
  "Transfer-Encoding": "chunked",
  "Content-Length": "7",
  Connection: "close",
  Trailer: "x",
  "Access-Control-Allow-Origin": "https://app.example.test",
  "X-Kept": "yes",
  "X-Umlaut": "Zürich → Bern",
  "X-Lines": "a\r\nSet-Cookie: b=c",
};

let mock: Mock;
beforeAll(async () => {
  const headers = Object.fromEntries(
    Object.entries(DECLARED).map(([name, example]) => [
      name,
      { schema: { type: "string", example } },
    ]),
  );
  const answer = (status: number) => ({
    [status]: {
      description: "It.",
      headers,
      content: { "application/json": { example: { a: 1 }, schema: {} } },
    },
  });
  mock = await startMock({
    spec: {
      openapi: "3.1.0",
      info: { title: "Frames", version: "1" },
      servers: [{ url: "https://api.example.test" }],
      paths: {
        "/a": { get: { responses: answer(200) }, head: { responses: answer(200) } },
        "/c": { post: { responses: answer(200) } },
        "/b": {
          get: { responses: { ...answer(200), ...answer(204), ...answer(205), ...answer(304) } },
        },
      },
    },
  });
});
afterAll(() => mock.stop());

test("headers that frame a message are the server's own, others are the spec's", async () => {
  const answer = await fetch(`${mock.url}/a`, { headers: { origin: "http://localhost:5173" } });
  expect(await answer.text()).toBe('{"a":1}');
  const { headers } = answer;
  expect(headers.get("content-encoding")).toBeNull();
  expect(headers.get("trailer")).toBeNull();
  expect(headers.get("access-control-allow-origin")).toBe("http://localhost:5173");
  expect(headers.get("x-kept")).toBe("yes");
  expect(Buffer.from(headers.get("x-umlaut") ?? "", "latin1").toString()).toBe("Zürich → Bern");
  expect(headers.get("x-lines")).toBe("a Set-Cookie: b=c");
  expect(headers.get("set-cookie")).toBeNull();
});

test.each(["/a", "/b"])(
  "HEAD %s says how long the body would be, and sends none, whether it is declared or not",
  async (path) => {
    const answer = await fetch(`${mock.url}${path}`, { method: "HEAD" });
    expect([answer.status, answer.headers.get("content-length"), await answer.text()]).toEqual([
      200,
      "7",
      "",
    ]);
  },
);

test("HEAD of what is only sent to is none", async () => {
  const answer = await fetch(`${mock.url}/c`, { method: "HEAD" });
  expect([answer.status, answer.headers.get("allow")]).toEqual([405, "POST"]);
});

test.each([204, 205, 304])("a %i has no content", async (status) => {
  const answer = await fetch(`${mock.url}/b`, { headers: { prefer: `code=${status}` } });
  const length = answer.headers.get("content-length");
  expect([answer.status, await answer.text(), length]).toEqual([
    status,
    "",
    status === 205 ? "0" : null,
  ]);
});
