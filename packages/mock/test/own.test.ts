import { request } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { type MockServerOptions, startMock } from "../src/index.js";
import { LIBRARY, TOKEN } from "./library.js";

async function library(options: MockServerOptions = {}) {
  const mock = await startMock(LIBRARY, options);
  onTestFinished(() => mock.stop());
  const origin = new URL(mock.url).origin;
  const seen = async (search = "") => {
    const response = await fetch(`${origin}/~requests${search}`);
    return (await response.json()) as { last: number; requests: Record<string, unknown>[] };
  };
  return { url: mock.url, origin, seen };
}

test("what reached the mock is listed with its reason, and can be followed by number", async () => {
  const { url, seen } = await library();
  await fetch(`${url}/books/`, { headers: TOKEN });
  await fetch(`${url}/books/?nonsense=1`, { headers: TOKEN });
  const { last, requests } = await seen();
  expect(last).toBe(2);
  expect(requests).toEqual([
    {
      number: 1,
      at: expect.stringMatching(/^\d{4}-.*Z$/),
      method: "GET",
      target: "/v2/books/",
      status: 200,
      operationId: "books.list",
      server: "api",
    },
    expect.objectContaining({
      number: 2,
      status: 400,
      reason: expect.stringContaining("query.nonsense"),
    }),
  ]);
  await fetch(`${url}/nowhere`);
  expect((await seen("?after=2")).requests.map(({ number, status }) => [number, status])).toEqual([
    [3, 404],
  ]);
  expect((await seen("?after=3")).requests).toEqual([]);
});

test("the list is bounded, holds no credential, and leaves out those who look at it", async () => {
  const { url, seen } = await library();
  await fetch(`${url}/books/?limit=${"9".repeat(3000)}`, {
    headers: { authorization: "Token s3cret" },
  });
  const [long] = (await seen()).requests;
  expect(String(long?.target)).toHaveLength(1000);
  expect(String(long?.reason).length).toBeLessThanOrEqual(1000);
  expect(JSON.stringify(await seen())).not.toContain("s3cret");
  for (let sent = 0; sent < 250; sent += 1) await fetch(`${url}/nowhere`);
  const { last, requests } = await seen();
  expect([last, requests.length, requests[0]?.number]).toEqual([251, 200, 52]);
});

test("a credential in the query is not shown", async () => {
  const spec = {
    openapi: "3.1.0",
    info: { title: "keys", version: "1" },
    servers: [{ url: "https://api.example.com" }],
    components: { securitySchemes: { key: { type: "apiKey", in: "query", name: "api key" } } },
    security: [{ key: [] }],
    paths: {
      "/a": {
        get: {
          operationId: "a.get",
          parameters: [
            { name: "code", in: "query", schema: { type: "string", "x-secret": true } },
            { name: "page", in: "query", schema: { type: "string" } },
          ],
          responses: { 204: { description: "Done" } },
        },
      },
    },
  };
  const mock = await startMock({ spec });
  onTestFinished(() => mock.stop());
  await fetch(`${mock.url}/a?api+key=s3cret&%63ode=s3cret&page=2&%ZZ=1`);
  const seen = await (await fetch(`${mock.url}/~requests`)).text();
  expect(seen).not.toContain("s3cret");
  expect(JSON.parse(seen).requests[0].target).toBe("/a?api+key=…&%63ode=…&page=2&%ZZ=1");
});

test.each(["https://evil.example", "http://localhost:1", "null"])(
  "no page of %s may look",
  async (origin) => {
    const { origin: own } = await library({ origins: ["https://evil.example"] });
    const answer = await fetch(`${own}/~requests`, { headers: { origin } });
    expect(answer.status).toBe(403);
  },
);

test("those who are not let in are listed as well; a page of the mock itself may look", async () => {
  const { origin } = await library();
  const { host } = new URL(origin);
  await new Promise((done, failed) =>
    request(`${origin}/v2/books/`, { headers: { host: "evil.example" } }, (answer) =>
      answer.resume().on("end", done),
    )
      .on("error", failed)
      .end(),
  );
  const answer = await fetch(`${origin}/~requests`, { headers: { origin: `http://${host}` } });
  expect(answer.status).toBe(200);
  expect((await answer.json()).requests).toMatchObject([
    { status: 403, reason: expect.stringContaining("evil.example") },
  ]);
});

test("a wrong method or number is told", async () => {
  const { origin } = await library();
  const posted = await fetch(`${origin}/~requests`, { method: "POST" });
  expect([posted.status, posted.headers.get("allow")]).toEqual([405, "GET"]);
  const asked = await fetch(`${origin}/~requests?after=yesterday`);
  expect([asked.status, (await asked.json()).detail]).toEqual([
    400,
    'after takes the number of a request, not "yesterday"',
  ]);
});

test.each([
  ["cross-site", 403],
  ["same-site", 403],
  ["same-origin", 200],
  ["none", 200],
])("what a page embeds or leads to from %s is answered with %i", async (site, status) => {
  const { origin } = await library({ state: true });
  for (const path of ["/~state", "/~requests"]) {
    const headers = { "sec-fetch-site": site };
    const answered = await new Promise((done, fail) => {
      request(origin + path, { headers }, (answer) => done(answer.resume().statusCode))
        .on("error", fail)
        .end();
    });
    expect([path, answered]).toEqual([path, status]);
  }
});
