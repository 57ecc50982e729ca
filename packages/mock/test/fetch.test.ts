import { describe, expect, test } from "vitest";
import { mockFetch, startMock } from "../src/index.js";
import { SHELF } from "./fixtures/shelf.js";

const SPEC = { spec: SHELF };
const BASE = "https://main.shelf.example/v1";
const JSON_TYPE = { "content-type": "application/json" };

describe("a fetch without a network", () => {
  test("answers by the real addresses as a server answers by its own", async () => {
    const fetched = mockFetch(SPEC);
    const mock = await startMock(SPEC);
    try {
      for (const [path, init] of [
        ["/shelves/s1/books/1", {}],
        ["/shelves/s1/books?limit=x", {}],
        ["/nowhere", {}],
        [
          "/shelves/s1/books",
          { method: "POST", headers: JSON_TYPE, body: '{"book":{"title":"T"}}' },
        ],
        ["/shelves/s1", { method: "DELETE" }],
      ] as [string, RequestInit][]) {
        const [here, there] = [
          await fetched(`${BASE}${path}`, init),
          await fetch(`${mock.url}${path}`, init),
        ];
        expect([path, here.status, await here.text()]).toEqual([
          path,
          there.status,
          await there.text(),
        ]);
        expect(here.headers.get("content-type")).toBe(there.headers.get("content-type"));
        expect(here.headers.get("x-mock-reason")).toBe(there.headers.get("x-mock-reason"));
        expect(here.url).toBe(`${BASE}${path}`);
      }
    } finally {
      await mock.stop();
    }
  });

  test.each([
    "https://main.shelf.example/v1",
    "https://other.shelf.example/v1",
    "https://test.shelf.example/v1",
  ])("%s", async (base) => {
    const answer = await mockFetch(SPEC)(new URL(`${base}/shelves/s1/books/1?`));
    expect((await answer.json()).book.id).toBe(1);
  });

  test.each([
    "https://shelf.example/v1/shelves/",
    "https://main.shelf.example/v2/shelves/",
    "https://main.shelf.example.evil.test/v1/",
  ])("%s can't be reached", async (url) => {
    await expect(mockFetch(SPEC)(url)).rejects.toThrow(
      /^fetch failed: nothing is mocked at .*there is https:/,
    );
  });

  test("takes a Request, a stream, an abort and a redirect as fetch does", async () => {
    const fetched = mockFetch(SPEC);
    const body = new Blob(['{"book":{"title":"T"}}']).stream();
    const request = new Request(`${BASE}/shelves/s1/books`, {
      method: "POST",
      headers: JSON_TYPE,
      body,
      duplex: "half",
    } as RequestInit);
    expect((await fetched(request)).status).toBe(200);
    await expect(fetched(`${BASE}/shelves/`, { signal: AbortSignal.abort() })).rejects.toThrow(
      /abort/i,
    );
    expect(await (await fetched(`${BASE}/shelves`)).json()).toHaveLength(2);
    expect((await fetched(`${BASE}/shelves`, { redirect: "manual" })).status).toBe(301);
    await expect(fetched(`${BASE}/shelves`, { redirect: "error" })).rejects.toThrow(TypeError);
    expect((await fetched(`${BASE}/shelves/`, { method: "HEAD" })).body).toBeNull();
  });

  test("remembers, and forgets", async () => {
    const fetched = mockFetch(SPEC, { state: true });
    const count = async () => (await (await fetched(`${BASE}/shelves/s1/books`)).json()).total;
    await fetched(`${BASE}/shelves/s1/books`, {
      method: "POST",
      headers: JSON_TYPE,
      body: '{"book":{"title":"T"}}',
    });
    expect(await count()).toBe(3);
    await fetched.reset();
    expect(await count()).toBe(2);
  });

  test("a spec that can't be read fails each call", async () => {
    await expect(mockFetch({ spec: {} })(BASE)).rejects.toThrow(/not an OpenAPI 3 document/);
  });
});
