import { describe, expect, it } from "vitest";
import { factsFrom } from "../../src/client/facts.js";
import { newClient } from "../../src/client/new-client.js";
import type { ClientOptions } from "../../src/client/options.js";
import { newEngine } from "../../src/core/engine.js";
import { operationOf } from "../../src/core/operation.js";
import { attach } from "../../src/core/session.js";
import { OFFSET } from "../pages/kit.js";
import { type AnyTree, clientOf, failure, json } from "../support/handler.js";
import { ACME, operation, TOKEN } from "../support/provider.js";

/** What programs without types can get wrong: each is told, and nothing is sent. */
const OPERATIONS = {
  "things.get": operation({ path: "/things/{id}" }),
  "things.list": operation({ path: "/things", pagination: OFFSET }),
  "things.find": operation({
    path: "/find",
    params: [{ in: "query", name: "tags", explode: false }],
  }),
  "things.create": operation({
    method: "POST",
    path: "/things",
    body: { types: ["application/json"], required: true },
  }),
  "things.touch": operation({
    method: "POST",
    path: "/things/{id}/touch",
    body: { types: ["application/json"] },
  }),
};

const rig = () => {
  const { client, seen } = clientOf(() => json({ count: 0, items: [] }), {}, OPERATIONS);
  return { things: client.things as AnyTree, seen };
};

/** The message of a call that must be refused before anything is sent. */
async function told(call: (things: AnyTree) => PromiseLike<unknown>): Promise<string> {
  const { things, seen } = rig();
  const error = await failure(call(things));
  expect([error.name, seen.length]).toEqual(["ConfigError", 0]);
  return error.message;
}

const { signal } = new AbortController();
const SIGNAL =
  "signal is an option, which comes after the input (`undefined` where there is no input: `get(id, undefined, { signal })`)";

describe("options in the place of the input", () => {
  it.each<[string, (things: AnyTree) => PromiseLike<unknown>]>([
    ["beside an argument", (things) => things.get("a", { signal })],
    ["of a list", (things) => things.list({ signal })],
    ["in the place of a body", (things) => things.create({ signal })],
    ["in the place of a body that may be left out", (things) => things.touch("a", { signal })],
    ["the signal by itself", (things) => things.get("a", signal)],
    ["the signal by itself, of a list", (things) => things.list(signal)],
  ])("are told: %s", async (_, call) => {
    expect(await told(call)).toBe(SIGNAL);
  });

  it.each([
    ["a function", "onProgress", () => {}],
    ["a promise", "after", Promise.resolve("x")],
    ["a set", "tags", new Set(["a"])],
    ["a map", "tags", new Map([["a", 1]])],
    ["an address", "url", new URL("https://acme.test/")],
    ["bytes", "data", new Uint8Array(2)],
  ])("are told: %s, of which nothing would be sent", async (_, name, value) => {
    const rule = "has no plain form (give a string, number, boolean or valid Date)";
    expect(await told((things) => things.get("a", { [name]: value }))).toBe(`${name} ${rule}`);
    expect(await told((things) => things.find({ [name]: value }))).toBe(`${name} ${rule}`);
  });

  it("are not taken for what a field may be called: a signal that is text is sent", async () => {
    const { things, seen } = rig();
    await things.get("a", { signal: "red" });
    await things.create({ signal: { colour: "red" } });
    expect([seen[0]?.url.search, seen[1]?.body]).toEqual([
      "?signal=red",
      '{"signal":{"colour":"red"}}',
    ]);
  });
});

describe("input that is none", () => {
  it.each(["a", 5, true])("is told where fields are due: %j", async (input) => {
    const rule = "input must be an object (its fields are parameters by name)";
    expect(await told((things) => things.get("a", input))).toBe(rule);
    expect(await told((things) => things.list(input))).toBe(rule);
  });

  it("is told where it is missing and the operation needs a body", async () => {
    const rule = "input is missing (this method sends a body)";
    expect(await told((things) => things.create())).toBe(rule);
    expect(await told((things) => things.create(undefined, { signal }))).toBe(rule);
  });

  it("may be missing where the spec does not insist, and null is a body", async () => {
    const { things, seen } = rig();
    await things.touch("a");
    await things.create(null);
    await things.get("a", null);
    expect(seen.map(({ body }) => body)).toEqual(["", "null", ""]);
  });
});

describe("options of a call", () => {
  it.each([
    ["timout", "timeout"],
    ["timeOut", "timeout"],
    ["signl", "signal"],
    ["retry", "retries"],
    ["Headers", "headers"],
    ["onprogress", "onProgress"],
    ["on_progress", "onProgress"],
  ])("are told where they are misspelt: %s", async (name, meant) => {
    const rule = `${name} is no option of a call (did you mean \`${meant}\`?)`;
    if (name === "retry")
      return expect(await rig().things.get("a", {}, { retry: 1 })).toBeDefined();
    expect(await told((things) => things.get("a", {}, { [name]: 1 }))).toBe(rule);
    expect(await told((things) => things.list({}, { [name]: 1 }))).toBe(rule);
  });

  it("may stand among somebody else's, as query libraries hand them over", async () => {
    const { things } = rig();
    const context = { queryKey: ["things"], signal, meta: undefined, client: {}, pageParam: 1 };
    expect(await things.get("a", undefined, context)).toBeDefined();
  });

  it.each(["1000", 1000, true])("are told where they are no object: %j", async (options) => {
    expect(await told((things) => things.get("a", undefined, options))).toBe(
      "options must be an object (such as `{ signal }`)",
    );
  });

  it("are told of operations that are functions, too", async () => {
    const get = operationOf({ id: "things.get", method: "GET" }, (_, options) => [
      () => ({ path: "/things" }),
      options as never,
    ]);
    const facts = factsFrom(ACME, {}, {}, new Map());
    const session = attach({}, newEngine(facts, { token: TOKEN }, []));
    const error = await failure(get(session, {}, "1000" as never));
    expect([error.name, error.message]).toEqual(["ConfigError", "options must be an object"]);
  });

  it("are null or undefined where there are none", async () => {
    const { things } = rig();
    expect(await things.get("a", undefined, null)).toBeDefined();
    expect(await things.get("a", undefined, undefined)).toBeDefined();
  });
});

describe("what is told", () => {
  it("rejects the promise that the method gives, and throws nothing at once", () => {
    const { things } = rig();
    for (const promise of [things.get("a", { signal }), things.list({ signal })]) {
      expect(promise).toBeInstanceOf(Promise);
      promise.catch(() => {});
    }
  });

  it("is thrown to who iterates a list", async () => {
    const { things } = rig();
    const iterate = async () => {
      for await (const item of things.list({ signal })) expect(item).toBeUndefined();
    };
    expect((await failure(iterate())).message).toBe(SIGNAL);
  });
});

describe("options of a client", () => {
  const make = (options: unknown) =>
    newClient(
      factsFrom(ACME, {}, {}, new Map()),
      options as ClientOptions,
      [],
      { lines: "", shapes: [], ways: [] },
      {},
      ["organization"],
    );

  it.each([
    ["tokn", "did you mean `token`?"],
    ["Organisation", "did you mean `organization`?"],
    ["enviroment", "did you mean `environment`?"],
    ["time_out", "did you mean `timeout`?"],
  ])("are told where they are misspelt: %s", (name, fix) => {
    expect(() => make({ [name]: "x" })).toThrow(`${name} is no option of this client (${fix})`);
  });

  it("are told where there are none of the name: left alone, this one would call the provider", () => {
    expect(() => make({ baseUrl: "http://127.0.0.1:1" })).toThrow(
      "baseUrl is no option of this client (there is token, organization, environment, servers,",
    );
  });

  it("are told where they are text, which is not shown", () => {
    expect(() => make(Object.fromEntries(Object.entries("secret")))).toThrow(
      /^options must be an object \(such as `\{ token \}`\)$/,
    );
  });

  it("are all those that there are", () => {
    const client = make({
      token: TOKEN,
      organization: "o",
      environment: "production",
      servers: {},
      insecure: false,
      timeout: 1,
      attemptTimeout: 1,
      retries: 0,
      fetch: undefined,
      logger: undefined,
      layers: undefined,
      rateLimit: undefined,
    });
    expect(client).toBeDefined();
  });
});
