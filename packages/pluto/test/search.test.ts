import { expect, test } from "vitest";
import { clientOf } from "./support/client.js";
import { serve } from "./support/server.js";

/** A search with so many hits. */
const hits = (count: number) =>
  serve(({ query }) => {
    const offset = Number(query.get("offset") ?? 0);
    const length = Math.max(0, Math.min(Number(query.get("limit")), count - offset));
    return { count, items: Array.from({ length }, (_, at) => ({ uuid: `h${offset + at}` })) };
  });

test("collects the hits of all pages, with what the R client sends", async () => {
  const server = await hits(250);
  const told: unknown[] = [];
  const found = await clientOf(server).search.all("BRCA1 & co", {
    onProgress: (one) => told.push(one),
  });
  expect(found.map(({ uuid }) => uuid)).toEqual(Array.from({ length: 250 }, (_, at) => `h${at}`));
  expect(server.seen.length).toBe(3);
  expect(Object.fromEntries(server.seen[0]?.query ?? [])).toEqual({
    query: "BRCA1 & co",
    type: "experiments",
    access: "shareable",
    limit: "100",
  });
  expect(told.at(-1)).toEqual({ loaded: 250, total: 250 });
});

test("`max` ends it, and asks for no page beyond", async () => {
  const server = await hits(1000);
  const { search } = clientOf(server);
  const found = await search.all("x", { max: 150, type: "projects", access: "public" });
  expect(found.length).toBe(150);
  expect(server.seen.length).toBe(2);
  expect(server.seen[1]?.query.get("type")).toBe("projects");
  expect((await search.all("x", { max: 5 })).length).toBe(5);
  expect(server.seen.at(-1)?.query.get("limit")).toBe("5");
});

test("the default bound is that of the R client", async () => {
  const server = await hits(10_101);
  expect((await clientOf(server).search.all("x")).length).toBe(10_000);
});
