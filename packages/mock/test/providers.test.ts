import { expect, onTestFinished, test } from "vitest";
import { knownProviders, startMock, startMocks } from "../src/index.js";

test("the build carries every provider's bundle", () => {
  expect(knownProviders()).toContain("pluto");
});

test("all of them start behind one address", async () => {
  const mocks = await startMocks(knownProviders());
  onTestFinished(() => mocks.stop());
  expect(Object.keys(mocks.urls)).toEqual(knownProviders());
});

test("pluto answers a documented example, and refuses what its spec does not allow", async () => {
  const mock = await startMock("pluto");
  onTestFinished(() => mock.stop());
  const get = (path: string, authorization?: string): Promise<Response> =>
    fetch(`${mock.url}${path}`, { headers: authorization ? { authorization } : {} });

  const list = await get("/lab/projects/", "Token x");
  expect(list.status).toBe(200);
  const { count, items } = (await list.json()) as { count: number; items: unknown[] };
  expect(items).toHaveLength(count);
  expect((await get("/lab/projects/")).status).toBe(401);
  expect((await get("/lab/projects/", "Bearer x")).status).toBe(401);
  const misspelt = await get("/lab/projects/?page=2", "Token x");
  expect(misspelt.status).toBe(400);
  expect(misspelt.headers.get("x-mock-reason")).toContain("query.page");
});
