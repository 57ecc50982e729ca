import { describe, expect, it } from "vitest";
import { json as jsonBody, needed, segment } from "../../src/core/encode.js";
import { newEngine } from "../../src/core/engine.js";
import type { Facts } from "../../src/core/facts.js";
import type { ListFunction } from "../../src/core/list.js";
import { list, operationOf, single, unwrap } from "../../src/core/operation.js";
import { attach } from "../../src/core/session.js";
import type { PaginationDescriptor } from "../../src/descriptor.js";
import { budget } from "../../src/features/budgets.js";
import { pagesBy } from "../../src/features/pages.js";
import { progress } from "../../src/features/progress.js";
import { styled } from "../../src/features/styles.js";
import { transport } from "../../src/features/transport.js";
import { OffsetPlan } from "../../src/pages/offset.js";
import { PagePlan } from "../../src/pages/plan.js";
import { described } from "../../src/table/described.js";
import { failure, handler, json } from "../support/handler.js";

const facts: Facts = {
  name: "acme",
  servers: { api: "https://api.acme.test" },
  headers: { Business: "studio" },
  required: { business: "business" },
  auth: { key: { in: "header", name: "X-Key", option: "token" } },
  security: [["key"]],
  retry: { attempts: 1, statuses: [], backoff: { base: 1, factor: 1, max: 1 } },
  secrets: ["x-key"],
};

function sessionOf(reply: Parameters<typeof handler>[0], more: Partial<Facts> = {}) {
  const { fetch, seen } = handler(reply);
  const engine = newEngine({ ...facts, ...more }, { token: "t0ken1", fetch }, [transport]);
  return { session: attach({}, engine), seen };
}

const pagination: PaginationDescriptor = {
  style: "offset",
  items: "/items",
  total: "/n",
  parameters: { offset: "from", limit: "limit" },
  limit: 2,
  end: "total",
};
const things = list({ id: "things.list", method: "GET", pagination }, (input, options) => [
  () => ({ path: "/things", query: { ...input, limit: input?.limit ?? 2 } }),
  options,
]) as ListFunction<[input?: object, options?: object], number, { items: number[] }>;
const get = operationOf({ id: "things.get", method: "GET" }, (id, input, options) => [
  () => ({ path: `/things/${segment(id, "id")}`, query: input }),
  options,
]);
const create = operationOf(
  { id: "things.create", method: "POST" },
  (input, options) => [() => ({ path: "/things", body: jsonBody(input) }), options],
  unwrap("/data", "/thing"),
);
const first = operationOf(
  { id: "things.first", method: "GET", takes: [] },
  (input, options) => [() => ({ path: "/things", query: input }), options],
  single("/0"),
);

describe("an operation as a function", () => {
  it("sends what its arguments say, with credentials and the client's own headers", async () => {
    const { session, seen } = sessionOf(() => json({ a: 1 }));
    const promise = get(session, "a/b", { q: 1 }, { headers: { "X-Own": "h" } });
    expect(await promise).toEqual({ a: 1 });
    expect((await promise.withResponse()).response.status).toBe(200);
    const [one] = seen;
    expect(one?.url.href).toBe("https://api.acme.test/things/a%2Fb?q=1");
    expect(["x-key", "business", "x-own"].map((name) => one?.headers.get(name))).toEqual([
      "t0ken1",
      "studio",
      "h",
    ]);
  });

  it("takes what is long and deep up to its bounds", async () => {
    const { session, seen } = sessionOf(() => json(1));
    const deep = (levels: number): unknown => (levels === 0 ? 1 : { a: deep(levels - 1) });
    await get(session, "x".repeat(8192), { q: deep(16) });
    expect(seen[0]?.url.pathname.length).toBe("/things/".length + 8192);
    expect(seen[0]?.url.search).toBe("?a=1");
    for (const [id, input] of [
      ["x".repeat(8193), {}],
      ["x", { q: deep(17) }],
    ] as const)
      expect((await failure(get(session, id, input) as PromiseLike<unknown>)).name).toBe(
        "ConfigError",
      );
    expect(seen).toHaveLength(1);
  });

  it.each(["..", "%2e%2E", "", "a\nb"])("refuses %j where it would reach another", async (id) => {
    const { session, seen } = sessionOf(() => json({}));
    const error = await failure(get(session, id) as PromiseLike<unknown>);
    expect([error.name, error.input, seen.length]).toEqual(["ConfigError", "id", 0]);
  });

  it("is refused where what it is about is left out, and would be another call", async () => {
    const pick = operationOf(
      { id: "things.pick", method: "GET" },
      (id, input, options) => [
        () => ({ path: "/things", query: { ...input, _id: needed(id, "_id") } }),
        options,
      ],
      single("/0"),
    );
    const { session, seen } = sessionOf(() => json([{ a: 1 }]));
    for (const nothing of [undefined, null, ""])
      expect((await failure(pick(session, nothing) as PromiseLike<unknown>)).message).toBe(
        "_id is required (without it this would be another call)",
      );
    expect(await pick(session, 0)).toEqual({ a: 1 });
    expect(seen.map(({ url }) => url.search)).toEqual(["?_id=0"]);
  });

  it("unwraps by the first pointer that leads somewhere, and says where none does", async () => {
    const answers = [{ data: 1 }, { thing: 2 }, {}];
    const { session } = sessionOf((_, index) => json(answers[index]));
    expect([await create(session, {}), await create(session, {})]).toEqual([1, 2]);
    expect((await failure(create(session, {}) as PromiseLike<unknown>)).message).toBe(
      "acme things.create: 200, but nothing at /data or /thing",
    );
  });

  it("sends its body by the type that the call chooses", async () => {
    const { session, seen } = sessionOf(() => json({ data: 1 }));
    const type = "application/vnd.acme+json";
    await create(session, { a: 1 }, { headers: { "Content-Type": type } });
    await create(session, { a: 1 });
    expect(seen.map(({ headers }) => headers.get("content-type"))).toEqual([
      type,
      "application/json",
    ]);
  });

  it("unwraps nothing where nothing came", async () => {
    const { session } = sessionOf(() => new Response(null, { status: 204 }));
    expect(await create(session, {})).toBeUndefined();
  });

  it("gives one of several; carries none of the client's headers where it takes none", async () => {
    const { session, seen } = sessionOf((_, index) => json(index === 0 ? [7] : []));
    expect(await first(session)).toBe(7);
    expect((await failure(first(session) as PromiseLike<unknown>)).name).toBe("NotFoundError");
    expect(seen[0]?.headers.get("business")).toBeNull();
  });

  it("is refused where a header that it must carry has no value, before anything is sent", async () => {
    const { session, seen } = sessionOf(() => json([]), { headers: {} });
    expect((await failure(get(session, "a") as PromiseLike<unknown>)).message).toBe(
      "business is missing (give the option)",
    );
    await get(session, "a", {}, { headers: { Business: "shop" } });
    await first(session).catch(() => {});
    expect(seen.map(({ headers }) => headers.get("business"))).toEqual(["shop", null]);
  });

  it("is refused where it is to tell of progress, and nobody was handed in who does", async () => {
    const { session, seen } = sessionOf(() => json({ a: 1 }));
    const told: unknown[] = [];
    const options = { onProgress: (one: unknown) => void told.push(one) };
    expect((await failure(get(session, "a", {}, options) as PromiseLike<unknown>)).message).toBe(
      "onProgress needs the feature `progress` (hand it to `connect`)",
    );
    expect(seen).toEqual([]);
    const { fetch } = handler(() => json({ a: 1 }));
    const engine = newEngine(facts, { token: "t0ken1", fetch }, [transport, progress]);
    expect(await get(attach({}, engine), "a", {}, options)).toEqual({ a: 1 });
    expect(told).toHaveLength(1);
  });

  it("takes nothing for a session but one", () => {
    expect(() => get({}, "a")).toThrow("client is no client of Specwright");
  });

  it("may be read off a descriptor, where nothing is printed for it", async () => {
    const params = [{ in: "query", name: "ids", explode: false }] as const;
    const find = described(
      "things.find",
      { method: "GET", path: "/find/{kind}", params },
      { fixed: { "query/open": true } },
      { styled },
    );
    const { session, seen } = sessionOf(() => json(1));
    expect(await find(session, "k", { ids: [1, 2] })).toBe(1);
    expect(seen[0]?.url.href).toBe("https://api.acme.test/find/k?ids=1,2&open=true");
  });
});

describe("an operation that is read off its descriptor", () => {
  it("is called without what writes parameters, where all are written by default", async () => {
    const params = [{ in: "query", name: "q", secret: true }] as const;
    const get = described("things.get", { method: "GET", path: "/things/{id}", params }, {}, {});
    const { session, seen } = sessionOf(() => json(1));
    expect(await get(session, "a/b", { q: "x y" })).toBe(1);
    expect(seen[0]?.url.href).toBe("https://api.acme.test/things/a%2Fb?q=x%20y");
  });

  it("has pages like any other", async () => {
    const list = described(
      "things.list",
      { method: "GET", path: "/things/{kind}", pagination },
      {},
      { styled },
    ) as unknown as ListFunction<
      [kind: string, input?: object, options?: object],
      number,
      { items: number[] }
    >;
    const { session, seen } = sessionOf(({ url }) => {
      const from = Number(url.searchParams.get("from") ?? 0);
      return json({ n: 3, items: [0, 1, 2].slice(from, from + 2) });
    });
    expect(await pagesBy(OffsetPlan)(list, session, "k", { q: "x" }).all()).toEqual([0, 1, 2]);
    expect(await list(session, "k")).toEqual({ n: 3, items: [0, 1] });
    const resumed = list(session, "k", {}, { cursor: "offset:2" }) as PromiseLike<unknown>;
    expect((await failure(resumed)).message).toMatch(/^cursor is for `pages`/);
    expect(seen.map(({ url }) => url.pathname + url.search)).toEqual([
      "/things/k?q=x&limit=2",
      "/things/k?q=x&limit=2&from=2",
      "/things/k",
    ]);
  });
});

describe("pages of an operation that is a function", () => {
  const reply: Parameters<typeof handler>[0] = ({ url }) => {
    const from = Number(url.searchParams.get("from") ?? 0);
    return json({ n: 5, items: [0, 1, 2, 3, 4].slice(from, from + 2) });
  };

  it.each([
    ["of offsets alone", OffsetPlan],
    ["of any style", PagePlan],
  ])("come one after the other, by the plan %s", async (_, plan) => {
    const { session, seen } = sessionOf(reply);
    const pages = pagesBy(plan);
    const all: number[] = [];
    for await (const item of pages(things, session, { q: "x" })) all.push(item);
    expect(all).toEqual([0, 1, 2, 3, 4]);
    expect(await pages(things, session).all({ max: 3 })).toEqual([0, 1, 2]);
    expect((await pages(things, session, {}, { cursor: "offset:4" })).items).toEqual([4]);
    expect(seen.slice(0, 3).map(({ url }) => url.search)).toEqual([
      "?q=x&limit=2",
      "?q=x&limit=2&from=2",
      "?q=x&limit=2&from=4",
    ]);
  });

  it("are one page, its body, where it is called by itself", async () => {
    const { session } = sessionOf(reply);
    expect(await things(session, {})).toEqual({ n: 5, items: [0, 1] });
  });

  it("are where a cursor leads, which a list by itself does not follow", async () => {
    const { session, seen } = sessionOf(reply);
    const one = things(session, {}, { cursor: "offset:4" }) as PromiseLike<unknown>;
    expect((await failure(one)).message).toBe(
      "cursor is for `pages` (a list by itself gives its first page)",
    );
    expect(seen).toEqual([]);
    expect(await things(session, {}, { prefetch: 2 } as object)).toEqual({ n: 5, items: [0, 1] });
  });

  it("are none of an operation that lists nothing", () => {
    const { session } = sessionOf(reply);
    const one = described("things.get", { method: "GET", path: "/things" }, {}, {});
    for (const other of [get, one, undefined])
      expect(() => pagesBy(OffsetPlan)(other as never, session)).toThrow(
        "list is no operation that lists something (`pages(list, session)`)",
      );
  });

  it("keep to a budget that the session was handed", async () => {
    const { fetch } = handler(reply);
    const engine = newEngine(facts, { token: "t0ken1", fetch }, [budget, transport]);
    expect(await pagesBy(OffsetPlan)(things, attach({}, engine)).all()).toHaveLength(5);
  });
});
