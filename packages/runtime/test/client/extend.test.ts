import { describe, expect, expectTypeOf, it } from "vitest";
import { coreOf } from "../../src/client/core.js";
import { createClient } from "../../src/client/create.js";
import { extend } from "../../src/client/extend.js";
import { clientOf, failure, json, networkError } from "../support/handler.js";
import { ACME, operation, THINGS } from "../support/provider.js";

describe("extend", () => {
  const base = () => ({ things: { get: (id: string) => id, deep: { a: () => 1 } }, top: () => 0 });

  it("adds methods below resources, and new resources", () => {
    const client = base();
    const extended = extend(client, {
      things: { read: (): string => "r", deep: { b: () => 2 } },
      other: { x: (): number => 3 },
    });
    expect([
      extended.things.read(),
      extended.things.get("g"),
      extended.things.deep.a(),
      extended.things.deep.b(),
      extended.other.x(),
    ]).toEqual(["r", "g", 1, 2, 3]);
    expect(extended).toBe(client);
    expectTypeOf(extended.things.read).toEqualTypeOf<() => string>();
    expectTypeOf(extended.things.get).toEqualTypeOf<(id: string) => string>();
    expectTypeOf(extended.other.x).toEqualTypeOf<() => number>();
  });

  it("a collision is a type error, and throws", () => {
    // @ts-expect-error a method is there already
    expect(() => extend(base(), { things: { get: () => 1 } })).toThrow(
      "things.get is there already",
    );
    // @ts-expect-error a resource can't become a method
    expect(() => extend(base(), { things: () => 1 })).toThrow("things is there already");
    // @ts-expect-error a method can't become a resource
    expect(() => extend(base(), { top: { x: () => 1 } })).toThrow("top is there already");
    expect(() => extend(base() as { things: object }, { things: null } as never)).toThrow(
      "things is there already",
    );
  });

  it("can't reach a prototype", () => {
    const { client } = clientOf(() => json(1));
    extend(client, JSON.parse('{"__proto__": {"polluted": 1}}'));
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it("keeps the client's inside", async () => {
    const { client } = clientOf(() => json({ a: 1 }));
    const extended = extend(client as { things: object }, {
      things: { twice: () => coreOf(client).call("things.get", { path: { id: "x" } }) },
    });
    expect(await extended.things.twice()).toEqual({ a: 1 });
  });
});

describe("coreOf", () => {
  const pagination = {
    style: "offset",
    items: "/items",
    parameters: { offset: "o" },
    end: "total",
    total: "/n",
  } as const;
  const operations = {
    ...THINGS,
    "things.list": operation({ path: "/list", pagination }),
    "things.wrapped": operation({ path: "/w", unwrap: "/data" }),
  };

  it("knows the provider, and calls operations by id", async () => {
    const { client, seen } = clientOf(({ url }) => json({ data: url.pathname }), {}, operations);
    const core = coreOf(client);
    expect(core.provider.name).toBe(ACME.name);
    expect(await core.call("things.wrapped")).toBe("/w");
    expect(
      await core.call("things.get", {
        path: { id: "a" },
        query: { q: 1 },
        headers: { "X-H": "h" },
      }),
    ).toEqual({ data: "/things/a" });
    expect([seen[1]?.url.search, seen[1]?.headers.get("x-h")]).toEqual(["?q=1", "h"]);
    const { response } = await core.call("things.create", { body: {} }).withResponse();
    expect(response.status).toBe(200);
  });

  it("takes call options", async () => {
    const { client, seen } = clientOf(() => json({}, 503), {}, operations);
    await failure(coreOf(client).call("things.get", { path: { id: "a" } }, { retries: 0 }));
    expect(seen).toHaveLength(1);
  });

  it("lists", async () => {
    const { client } = clientOf(
      ({ url }) => json({ n: 3, items: url.searchParams.has("o") ? [2, 3] : [1] }),
      {},
      operations,
    );
    expect(await coreOf(client).list<number>("things.list").all()).toEqual([1, 2, 3]);
    expect(await coreOf(client).call("things.list")).toEqual({ n: 3, items: [1] });
  });

  it("refuses operations that there are not", async () => {
    const { client } = clientOf(() => networkError("X"), {}, operations);
    expect((await failure(coreOf(client).call("no.such"))).message).toBe(
      "no.such is no operation of this provider",
    );
    expect((await failure(coreOf(client).list("things.get"))).message).toBe(
      "things.get is no paged operation of this provider",
    );
    expect((await failure(coreOf(client).list("no.such"))).message).toBe(
      "no.such is no operation of this provider",
    );
  });

  it.each([{}, undefined, null])("refuses what is no client: %j", (value) => {
    expect(() => coreOf(value as never)).toThrow("client is no client of Specwright");
  });

  it("works on a client of another copy, by a global symbol", () => {
    const client = createClient(ACME, THINGS, {});
    const symbols = Object.getOwnPropertySymbols(client).map(String);
    expect(symbols).toEqual(["Symbol(@specwright/engine)"]);
  });
});
