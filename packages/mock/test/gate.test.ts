import { request } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { gate } from "../src/gate.js";
import { type MockServerOptions, startMock, startMocks } from "../src/index.js";
import { LIBRARY, TOKEN } from "./library.js";

const verdict = (headers: Record<string, string>, options = {}, url = "/") =>
  gate({ headers, url }, options).allowed;

test.each<[string, boolean]>([
  ["127.0.0.1:4010", true],
  ["127.1.2.3", true],
  ["localhost", true],
  ["LOCALHOST:80", true],
  ["localhost.:80", true],
  ["app.localhost:3000", true],
  ["[::1]:4010", true],
  ["evil.example", false],
  ["evil.example:4010", false],
  ["localhost.evil.example", false],
  ["127.0.0.1.evil.example", false],
  ["evil-localhost", false],
  ["10.0.0.1", false],
  ["0.0.0.0:4010", false],
  ["[::]", false],
  ["localhost@evil.example", false],
  ["localhost/", false],
  ["localhost, evil.example", false],
  ["evil.example:80#localhost", false],
  ["", false],
])("Host %s is one of this machine: %s", (host, expected) => {
  expect(verdict({ host })).toBe(expected);
});

test("further names are those that are given; every interface allows addresses, not names", () => {
  expect(verdict({ host: "mock:4010" }, { hosts: ["mock"] })).toBe(true);
  expect(verdict({ host: "mock.evil.example" }, { hosts: ["mock"] })).toBe(false);
  for (const every of ["0.0.0.0", "::"]) {
    expect(verdict({ host: "10.0.0.1:4010" }, { hosts: [every] })).toBe(true);
    expect(verdict({ host: "[fe80::1]:4010" }, { hosts: [every] })).toBe(true);
    expect(verdict({ host: "evil.example" }, { hosts: [every] })).toBe(false);
  }
});

test("a request that names another host in its line is turned away, whatever its Host says", () => {
  const headers = { host: "127.0.0.1" };
  expect(verdict(headers, {}, "http://evil.example/v2/books/")).toBe(false);
  expect(verdict(headers, {}, "http://localhost@evil.example/")).toBe(false);
  expect(verdict(headers, {}, "http://127.0.0.1/v2/books/")).toBe(true);
});

test.each<[string, boolean]>([
  ["null", true],
  ["http://localhost:5173", true],
  ["https://127.0.0.1", true],
  ["http://[::1]:8080", true],
  ["http://app.localhost", true],
  ["https://evil.example", false],
  ["http://localhost.evil.example", false],
  ["http://127.0.0.1.evil.example:4010", false],
  ["chrome-extension://abc", false],
  ["http://10.0.0.1", false],
  ["", false],
])("a page of %s may ask: %s", (origin, expected) => {
  expect(verdict({ host: "localhost", origin })).toBe(expected);
  expect(verdict({ host: "localhost", origin }, { origins: [origin] })).toBe(true);
});

/** One request as it is written, and its answer. */
function ask(url: string, headers: Record<string, string>, method = "GET", path?: string) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
    (done, fail) => {
      const sent = request(
        url,
        { method, headers, ...(path !== undefined && { path }) },
        (answer) => {
          let body = "";
          answer.on("data", (chunk: Buffer) => {
            body += chunk.toString();
          });
          answer.on("end", () =>
            done({ status: answer.statusCode ?? 0, headers: answer.headers, body }),
          );
        },
      );
      sent.on("error", fail).end();
    },
  );
}

async function library(options: MockServerOptions = {}): Promise<string> {
  const mock = await startMock(LIBRARY, options);
  onTestFinished(() => mock.stop());
  return `${mock.url}/books/`;
}

test("a rebound name gets 403 and nothing of the mock", async () => {
  const books = await library();
  const answer = await ask(books, { ...TOKEN, host: "evil.example:4010" });
  expect(answer.status).toBe(403);
  expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
  expect(JSON.parse(answer.body).detail).toContain("--host");
  expect((await ask(books, TOKEN)).status).toBe(200);
});

test("the list of several mocks is kept from others as well", async () => {
  const mocks = await startMocks([LIBRARY], { hosts: ["mock.test"] });
  onTestFinished(() => mocks.stop());
  for (const path of ["/", "/nobody", "/openapi/v2/books/"]) {
    const url = `${mocks.origin}${path}`;
    expect((await ask(url, { host: "evil.example" })).status).toBe(403);
    expect((await ask(url, { origin: "https://evil.example" })).status).toBe(403);
    expect((await ask(url, { host: "mock.test" })).status).not.toBe(403);
  }
});

test("a page of this machine sees the answer, refusals included; another one does not", async () => {
  const books = await library({ origins: ["https://app.example.com"] });
  for (const origin of ["http://localhost:5173", "null", "https://app.example.com"]) {
    for (const headers of [{ ...TOKEN, origin }, { origin }]) {
      const answer = await ask(books, headers);
      expect(answer.headers).toMatchObject({
        "access-control-allow-origin": origin,
        "access-control-expose-headers": "*",
        vary: "origin",
      });
    }
    const before = await ask(books, { origin, "access-control-request-method": "GET" }, "OPTIONS");
    expect([before.status, before.headers["access-control-allow-origin"]]).toEqual([204, origin]);
  }
  const origin = "https://evil.example";
  for (const method of ["GET", "POST", "OPTIONS"]) {
    const answer = await ask(books, { ...TOKEN, origin, "content-type": "text/plain" }, method);
    expect([answer.status, answer.headers["access-control-allow-origin"]]).toEqual([
      403,
      undefined,
    ]);
    expect(answer.headers["x-mock-operation"]).toBeUndefined();
  }
  const nobody = await ask(books, TOKEN);
  expect(nobody.headers["access-control-allow-origin"]).toBeUndefined();
});

test("a request in absolute form is answered as its path", async () => {
  const books = await library();
  const { host } = new URL(books);
  const answer = await ask(books, TOKEN, "GET", `http://${host}/v2/books/?limit=1`);
  expect([answer.status, answer.headers["x-mock-operation"]]).toEqual([200, "books.list"]);
});
