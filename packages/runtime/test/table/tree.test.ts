import { describe, expect, it } from "vitest";
import { engineWith } from "../../src/core/engine.js";
import { checkName, newTree } from "../../src/table/tree.js";

const facts = {
  name: "acme",
  servers: { api: "https://api.acme.test" },
  auth: {},
  security: [],
  retry: { attempts: 1, statuses: [], backoff: { base: 1, factor: 1, max: 1 } },
  secrets: [],
};
const treeOf = (ids: readonly string[], check?: typeof checkName) =>
  newTree(
    engineWith(facts, {}, []),
    Object.fromEntries(ids.map((id) => [id, { method: "GET", path: "/" } as const])),
    {},
    check,
  ) as Record<string, Record<string, unknown>>;

describe("a tree of methods", () => {
  it("has names that every object has by itself as resources and methods of its own", () => {
    for (const check of [undefined, checkName]) {
      const tree = treeOf(["toString.valueOf", "toString.get", "hasOwnProperty"], check);
      expect(Object.keys(tree)).toEqual(["toString", "hasOwnProperty"]);
      expect(Object.keys(tree.toString as object)).toEqual(["valueOf", "get"]);
    }
  });

  it("is looked at where names are no generator's", () => {
    expect(() => treeOf(["then"], checkName)).toThrow("then is no name for a method");
    expect(() => treeOf(["a", "a.b"], checkName)).toThrow("a.b would stand below the method a");
    expect(() => treeOf(["a.b", "a"], checkName)).toThrow("a is there already");
    expect(() => treeOf(["a.b", "a.c.d"], checkName)).not.toThrow();
  });

  it("names what stands in the way, and nothing is left of what was refused", () => {
    const tree = {};
    expect(() => checkName({ a: () => 1 }, "a.b.c")).toThrow(
      "a.b.c would stand below the method a",
    );
    expect(() => checkName(tree, "a..b")).toThrow("a..b is no name for a method");
    expect(tree).toEqual({});
  });
});
