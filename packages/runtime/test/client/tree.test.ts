import { describe, expect, it } from "vitest";
import { clientOf, json } from "../support/handler.js";
import { operation, THINGS } from "../support/provider.js";

describe("the tree", () => {
  it("follows the dotted ids, several methods for one operation or none", async () => {
    const operations = {
      "a.list": operation({ path: "/a" }),
      "a.b.c.get": operation({ path: "/abc" }),
      "a.many": operation({
        path: "/many",
        methods: [{ id: "a.one" }, { id: "z.two", fixed: { "query/n": 2 } }],
      }),
      "a.none": operation({ path: "/none", methods: [] }),
    };
    const { client, seen } = clientOf(() => json(1), {}, operations);
    expect(Object.keys(client)).toEqual(["a", "z"]);
    expect(Object.keys(client.a)).toEqual(["list", "b", "one"]);
    await client.a.b.c.get();
    await client.z.two();
    expect(seen.map(({ url }) => url.pathname + url.search)).toEqual(["/abc", "/many?n=2"]);
  });

  it.each(["__proto__.x", "a.constructor", "then", "a.then", "prototype.a", "a..b", "", "."])(
    "refuses the name %j",
    (id) => {
      expect(() => clientOf(() => json(1), {}, { [id]: operation() })).toThrow(
        `${id} is no name for a method`,
      );
    },
  );

  it("refuses a method that is also a resource, and a name twice", () => {
    const make =
      (...ids: string[]) =>
      () =>
        clientOf(() => json(1), {}, { x: operation({ methods: ids.map((id) => ({ id })) }) });
    expect(make("a.b", "a.b.c")).toThrow("a.b.c would stand below the method b");
    expect(make("a.b.c", "a.b")).toThrow("a.b is there already");
    expect(make("a.b", "a.b")).toThrow("a.b is there already");
  });

  it("shows its resources, not its inside", () => {
    const { client } = clientOf(() => json(1));
    expect(Object.keys(client)).toEqual(["things"]);
    expect(JSON.stringify(client)).toBe('{"things":{}}');
  });
});

describe("declared options", () => {
  const operations = {
    ...THINGS,
    "things.get": operation({
      params: [
        { in: "header", name: "Organization", option: "organization" },
        { in: "query", name: "org", option: "organization" },
      ],
    }),
    "things.path": operation({
      path: "/o/{org}",
      params: [{ in: "path", name: "org", option: "organization" }],
      methods: [{ id: "things.path", args: [] }],
    }),
  };
  const rig = (options: object = {}) =>
    clientOf(() => json(1), { organization: "org-1", ...options }, operations);

  it("fill parameters where the call gives none", async () => {
    const { client, seen } = rig();
    await client.things.get("a");
    await client.things.path();
    expect([
      seen[0]?.headers.get("organization"),
      seen[0]?.url.search,
      seen[1]?.url.pathname,
    ]).toEqual(["org-1", "?org=org-1", "/o/org-1"]);
  });

  it.each(["Organization", "organization", "ORGANIZATION"])(
    "the call goes first: %s",
    async (name) => {
      const { client, seen } = rig();
      await client.things.get("a", { org: "own" }, { headers: { [name]: "own" } });
      expect([seen[0]?.headers.get("organization"), seen[0]?.url.search]).toEqual([
        "own",
        "?org=own",
      ]);
    },
  );

  it("an undefined one counts as not given", async () => {
    const { client, seen } = rig();
    await client.things.get("a", { org: undefined }, { headers: { organization: undefined } });
    expect([seen[0]?.headers.get("organization"), seen[0]?.url.search]).toEqual([
      "org-1",
      "?org=org-1",
    ]);
  });

  it("nothing is sent where nobody says anything", async () => {
    const { client, seen } = rig({ organization: undefined });
    await client.things.get("a");
    expect([seen[0]?.headers.has("organization"), seen[0]?.url.search]).toEqual([false, ""]);
  });

  it("operations that do not name them do not get them", async () => {
    const { client, seen } = rig();
    await client.things.create({});
    expect(seen[0]?.headers.has("organization")).toBe(false);
  });
});
