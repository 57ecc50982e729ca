import { describe, expect, it } from "vitest";
import type { MethodDescriptor, OperationDescriptor } from "../../src/descriptor.js";
import { argumentPlacer } from "../../src/table/place-arguments.js";
import { clientOf, failure, json } from "../support/handler.js";
import { operation } from "../support/provider.js";

const body = { types: ["application/json"] } as const;

describe("the arguments of a method", () => {
  const sort = (
    facts: Partial<OperationDescriptor>,
    method: Omit<MethodDescriptor, "id">,
    ...given: unknown[]
  ) => argumentPlacer(operation(facts), method)(given)[0];

  it("path parameters in the order of the address, then the query", () => {
    expect(sort({ path: "/e/{e}/plots/{p}/" }, {}, "E1", "P1", { limit: 5 })).toEqual({
      path: { e: "E1", p: "P1" },
      query: { limit: 5 },
      headers: undefined,
      body: undefined,
    });
  });

  it("the input is the body where the operation has one; the query stands in the options", () => {
    expect(
      sort({ path: "/e/{e}", body }, {}, "E1", { a: 1 }, { query: { q: 1 }, headers: { H: 2 } }),
    ).toEqual({
      path: { e: "E1" },
      query: { q: 1 },
      headers: { H: 2 },
      body: { a: 1 },
    });
  });

  it("the input slot always exists", () => {
    const [args, options] = argumentPlacer(operation(), {})(["id", undefined, { timeout: 5 }]);
    expect([args.query, options]).toEqual([{}, { timeout: 5 }]);
  });

  it("missing ones are left out, for the encoder to refuse", () => {
    expect(sort({}, {})).toEqual({ path: {}, query: {}, headers: undefined, body: undefined });
  });

  it("go where the spec says", () => {
    const args = ["query/_id", "header/X-Note", "path/id", "body/deep/name"];
    expect(sort({ body }, { args }, "q", "h", "p", "b", { own: 1 })).toEqual({
      path: { id: "p" },
      query: { _id: "q" },
      headers: { "X-Note": "h" },
      body: { own: 1, deep: { name: "b" } },
    });
  });

  it("the input is a part of the body where the spec says so, and none makes no body", () => {
    const way = { input: "body/data/item", fixed: { "body/kind": "k" } } as const;
    expect(sort({ path: "/x", body }, way, { a: 1 })).toMatchObject({
      body: { data: { item: { a: 1 } }, kind: "k" },
      query: {},
    });
    expect(sort({ path: "/x", body }, { input: "body/data" }).body).toBeUndefined();
    expect(sort({ path: "/x" }, { input: "body/data" }, { q: 1 })).toMatchObject({
      body: undefined,
      query: { q: 1 },
    });
  });

  it("a whole body as an argument leaves the input to the query", () => {
    expect(sort({ path: "/x", body }, { args: ["body"] }, [1, 2], { q: 1 })).toMatchObject({
      body: [1, 2],
      query: { q: 1 },
    });
  });

  it("constants stand over what the caller gives", () => {
    const fixed = { "query/type": "a", "body/kind": "k", "header/X-Mode": "m", "path/id": "me" };
    expect(
      sort({ body }, { args: [], fixed }, { kind: "other", x: 1 }, { query: { type: "b", z: 1 } }),
    ).toEqual({
      path: { id: "me" },
      query: { type: "a", z: 1 },
      headers: { "X-Mode": "m" },
      body: { kind: "k", x: 1 },
    });
  });

  it("a constant body needs no input", () => {
    expect(sort({ path: "/x", body }, { fixed: { "body/archived": true } })).toMatchObject({
      body: { archived: true },
    });
  });

  it("the caller's objects stay as they were", () => {
    const [input, query] = [{ a: 1 }, { q: 1 }];
    sort({ path: "/x", body }, { fixed: { "body/b": 2, "query/r": 2 } }, input, { query });
    expect([input, query]).toEqual([{ a: 1 }, { q: 1 }]);
  });

  it("slashes in names of the query are part of the name", () => {
    expect(sort({ path: "/x" }, { args: ["query/a/b"] }, 1).query).toEqual({ "a/b": 1 });
  });

  it("a parameter called __proto__ is a parameter", () => {
    const { query } = sort({ path: "/x" }, { args: ["query/__proto__"] }, "v");
    expect(Object.keys(query ?? {})).toEqual(["__proto__"]);
  });
});

describe("what a method returns", () => {
  const call = (facts: Partial<OperationDescriptor>, answer: unknown) =>
    clientOf(
      () => (answer === undefined ? new Response(null, { status: 204 }) : json(answer)),
      {},
      { "x.get": operation({ path: "/x", ...facts }) },
    ).client.x;

  it("the body", async () => {
    expect(await call({}, { a: 1 }).get()).toEqual({ a: 1 });
  });

  it("what is unwrapped", async () => {
    expect(await call({ unwrap: "/payload" }, { payload: [1], status: 0 }).get()).toEqual([1]);
    expect(await call({ unwrap: "/payload" }, { payload: null }).get()).toBeNull();
    expect(await call({ unwrap: "" }, { a: 1 }).get()).toEqual({ a: 1 });
  });

  it("an error where there is nothing to unwrap, but for an empty body", async () => {
    const error = await failure(call({ unwrap: "/payload" }, { other: 1 }).get());
    expect([error.name, error.message]).toEqual([
      "DecodeError",
      "acme x.get: 200, but nothing at /payload",
    ]);
    expect(error.contentType).toBe("application/json");
    expect(await call({ unwrap: "/payload" }, undefined).get()).toBeUndefined();
  });

  const one = (missing?: "undefined") => ({
    methods: [
      { id: "x.get", args: ["query/_id"], result: { pointer: "/0", ...(missing && { missing }) } },
    ],
  });

  it("one of a list", async () => {
    expect(await call(one(), [{ id: 1 }]).get("1")).toEqual({ id: 1 });
    expect(await call({ ...one(), unwrap: "/data" }, { data: ["a"] }).get("1")).toBe("a");
  });

  it("NotFoundError where it is not there", async () => {
    const error = await failure(call(one(), []).get("1"));
    expect([error.name, error.status, error.message]).toEqual([
      "NotFoundError",
      200,
      "acme x.get: 200 — no such item in the answer",
    ]);
  });

  it("undefined, where the spec says so", async () => {
    expect(await call(one("undefined"), []).get("1")).toBeUndefined();
  });

  it("a method with a result is no list, though its operation is", async () => {
    const pagination = {
      style: "offset",
      items: "",
      parameters: { offset: "skip" },
      end: "short-page",
    } as const;
    expect(await call({ ...one(), pagination }, ["a"]).get("1")).toBe("a");
  });

  it("the response beside it, where one asks", async () => {
    const { data, response } = await call({ unwrap: "/a" }, { a: 1 }).get().withResponse();
    expect([data, response.status, response.headers.get("content-type")]).toEqual([
      1,
      200,
      "application/json",
    ]);
  });

  it("a promise in every respect", async () => {
    const promise = call({}, 5).get();
    expect(Object.prototype.toString.call(promise)).toBe("[object Promise]");
    expect(await promise.then((value: number) => value + 1)).toBe(6);
    expect(await Promise.all([promise, promise])).toEqual([5, 5]);
    let finals = 0;
    expect(await promise.finally(() => finals++)).toBe(5);
    expect(finals).toBe(1);
    expect(
      await call({}, undefined)
        .get()
        .catch(() => "no"),
    ).toBeUndefined();
  });

  it("a rejected promise: catch, and both arguments of then", async () => {
    const { client } = clientOf(() => json({}, 404));
    expect(await client.things.get("a").catch((error: Error) => error.name)).toBe("NotFoundError");
    expect(await client.things.get("a").then(undefined, (error: Error) => error.name)).toBe(
      "NotFoundError",
    );
    expect((await failure(client.things.get("a").withResponse())).name).toBe("NotFoundError");
  });

  it("is asked for at once, and once however often one awaits", async () => {
    const { client, seen } = clientOf(() => json(1));
    const promise = client.things.get("a");
    await Promise.all([promise, promise.withResponse(), promise.then(), promise.catch(() => {})]);
    expect(seen).toHaveLength(1);
  });

  it("refused input is a rejection, never thrown at the call", async () => {
    const { client } = clientOf(() => json(1));
    const promise = client.things.get("..");
    expect((await failure(promise)).name).toBe("ConfigError");
  });
});
