import { describe, expect, it, vi } from "vitest";
import { declaredOptions } from "../../src/client/declared.js";
import { environment } from "../../src/client/environment.js";
import { extend } from "../../src/client/extend.js";
import { factsFrom } from "../../src/client/facts.js";
import { checkAddress } from "../../src/core/address.js";
import { newEngine } from "../../src/core/engine.js";
import type { ServerDescriptor } from "../../src/descriptor.js";
import { PagePromise } from "../../src/pages/page-promise.js";
import { clientOf, failure, json } from "../support/handler.js";
import { operation, provider } from "../support/provider.js";

/** What a function throws, as text. */
const refusal = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return `${error}`;
  }
  return "it was taken";
};

describe("what is refused at the beginning says input, rule and fix", () => {
  const at = (address: string) => refusal(() => checkAddress(address, "servers.api"));
  const refused =
    "ConfigError: servers.api must be an https address without user info, query or fragment (http only to this machine, or with `insecure: true`)";

  it.each([
    ["api.test", refused],
    ["//api.test", refused],
    ["shttp://api.test", refused],
    ["httpss://api.test", refused],
    ["file:///etc/hosts", refused],
    ["javascript:alert(1)", refused],
    ["https://", refused],
    ["https://canary-user@api.test", refused],
    ["https://:canary-word@api.test", refused],
    ["https://api.test?a", refused],
    ["https://api.test/?", refused],
    ["https://api.test/v1?", refused],
    ["https://api.test/#", refused],
    ["https://api.test#", refused],
    ["http://api.test", refused],
    ["http://10.0.0.1", refused],
    ["http://0.0.0.0", refused],
    ["http://[::2]", refused],
  ])("an address: %s", (address, expected) => {
    expect(at(address)).toBe(expected);
    expect(at(address)).not.toContain("canary");
  });

  it.each([
    ["https://API.test", "https://api.test"],
    ["HTTPS://api.test:443/", "https://api.test"],
    ["https://api.test/a/../b", "https://api.test/b"],
    ["https://api.test/v1/", "https://api.test/v1"],
    ["https://api.test/v%3F", "https://api.test/v%3F"],
    ["http://127.0.0.1:80/", "http://127.0.0.1"],
    ["http://LOCALHOST:4010", "http://localhost:4010"],
    ["http://2130706433", "http://127.0.0.1"],
  ])("an address that is fine: %s", (address, expected) => {
    expect(checkAddress(address, "servers.api")).toBe(expected);
  });

  const filled = (
    server: ServerDescriptor,
    values: Record<string, string> = {},
    options: object = {},
  ) =>
    refusal(() => {
      const about = provider({ servers: { api: server } });
      const facts = factsFrom(about, {}, { ...options }, new Map(Object.entries(values)));
      return newEngine(facts, { ...options }, []);
    });
  const lab: ServerDescriptor = {
    environments: { production: "https://{lab}.test", staging: "https://staging.test" },
    variables: { lab: { option: "subdomain" } },
  };

  it.each([
    [lab, {}, {}, "ConfigError: subdomain is missing (it is part of the server's address)"],
    [
      { environments: lab.environments },
      {},
      {},
      "ConfigError: lab is missing (it is part of the server's address)",
    ],
    [
      lab,
      { subdomain: "a/b" },
      {},
      "ConfigError: subdomain must hold only letters, digits, hyphens and dots (it is part of the server's address)",
    ],
    [
      { ...lab, variables: { lab: { option: "subdomain", values: ["a", "b"] } } },
      { subdomain: "c" },
      {},
      "ConfigError: subdomain must be one of a, b",
    ],
    [
      lab,
      {},
      { environment: "moon" },
      "ConfigError: environment must be one of production, staging",
    ],
    [lab, {}, { environment: "" }, "ConfigError: environment must be one of production, staging"],
    [
      lab,
      { subdomain: "a" },
      { servers: { moon: "https://m.test" } },
      "ConfigError: servers.moon is unknown; there is api",
    ],
    [
      lab,
      { subdomain: "a" },
      { servers: { toString: "https://m.test" } },
      "ConfigError: servers.toString is unknown; there is api",
    ],
    [{ environments: {} }, {}, {}, refused],
  ])("a server: %j with %j, %j", (server, values, options, expected) => {
    expect(filled(server as ServerDescriptor, values as never, options)).toBe(expected);
  });

  it("a variable of the same name as another option is not filled by it", () => {
    const server = { environments: { p: "https://{lab}.test" }, variables: { lab: {} } };
    expect(filled(server, { lab: "other", undefined: "other" })).toBe(
      "ConfigError: lab is missing (it is part of the server's address)",
    );
  });

  const declared = (options: object, facts: object = {}) =>
    refusal(() => declaredOptions(provider({ options: { org: facts } }), { ...options }));

  it.each([
    [{}, { required: true }, "ConfigError: org is missing"],
    [
      {},
      { required: true, env: "ACME_ORG" },
      "ConfigError: org is missing (give the option or set ACME_ORG)",
    ],
    [{ org: ["a"] }, {}, "ConfigError: org must be text"],
    [{ org: null }, { required: true }, "ConfigError: org is missing"],
    [{ org: "É" }, { pattern: "^[a-z]+$" }, "ConfigError: org does not match ^[a-z]+$"],
    [{ org: "É" }, { pattern: "^\\p{Lu}$" }, "it was taken"],
    [{ org: 12 }, { pattern: "^\\d+$" }, "it was taken"],
    [{}, { env: "ACME_ORG" }, "it was taken"],
  ])("a declared option: %j where the spec says %j", (options, facts, expected) => {
    expect(declared(options, facts)).toBe(expected);
  });

  it("a required option, where only some of the servers are replaced", () => {
    const [api, files] = [
      { environments: { p: "https://a.test" } },
      { environments: { p: "https://b.test" } },
    ];
    const about = provider({ servers: { api, files }, options: { org: { required: true } } });
    const at = (servers: Record<string, string>) =>
      refusal(() => declaredOptions(about, { servers }));
    expect(at({ api: "https://x.test" })).toBe("ConfigError: org is missing");
    expect(at({ api: "https://x.test", files: "https://y.test" })).toBe("it was taken");
  });
});

describe("the environment", () => {
  it("has no variable without a name", () => {
    vi.stubEnv("undefined", "odd");
    vi.stubEnv("", "odd");
    expect([environment(undefined), environment("")]).toEqual([undefined, undefined]);
    vi.unstubAllEnvs();
  });
});

describe("an addition to a client", () => {
  const rig = () => clientOf(() => json(1)).client;

  it("is a property like any other: listed, spied on, taken out", () => {
    const client = extend(rig() as object, {
      things: { twice: () => 2 },
      more: { once: () => 1 },
    }) as {
      things: { twice?: () => number };
      more: { once: () => number };
    };
    expect(Object.keys(client)).toEqual(["things", "more"]);
    expect(Object.keys(client.things)).toContain("twice");
    client.things.twice = () => 3;
    expect(client.things.twice()).toBe(3);
    delete client.things.twice;
    expect(client.things).not.toHaveProperty("twice");
    expect(vi.spyOn(client.more, "once").mockReturnValue(5)()).toBe(5);
  });

  it("that is there already is named by its whole path, and why it is refused", () => {
    const by = (additions: object) => refusal(() => extend(rig(), additions as never));
    const why = "(an addition can't replace a method)";
    expect(by({ things: { get: () => 1 } })).toBe(
      `ConfigError: things.get is there already ${why}`,
    );
    expect(by({ things: () => 1 })).toBe(`ConfigError: things is there already ${why}`);
    const deep = { things: { deep: { er: 1 } } };
    expect(refusal(() => extend(extend(rig(), deep as never), deep as never))).toBe(
      `ConfigError: things.deep.er is there already ${why}`,
    );
  });
});

describe("a method of a list", () => {
  const pagination = {
    style: "offset",
    items: "/items",
    total: "/n",
    parameters: { offset: "from" },
    end: "total",
  } as const;
  const list = operation({
    path: "/list",
    pagination,
    methods: [
      { id: "x.list" },
      { id: "x.first", result: { pointer: "/items/0", missing: "undefined" } },
    ],
  });
  const rig = () =>
    clientOf(
      ({ url }) => json({ n: 3, items: url.searchParams.get("from") === "2" ? [3] : [1, 2] }),
      {},
      { "x.list": list },
    );

  it("gives pages: one where it is awaited, all items where it is iterated", async () => {
    const { client } = rig();
    const promise = client.x.list();
    expect(promise).toBeInstanceOf(PagePromise);
    expect((await promise).items).toEqual([1, 2]);
    const items: number[] = [];
    for await (const item of client.x.list()) items.push(item);
    expect(items).toEqual([1, 2, 3]);
  });

  it("gives one thing where it names a result, in one request", async () => {
    const { client, seen } = rig();
    const promise = client.x.first();
    expect(promise).not.toBeInstanceOf(PagePromise);
    expect([await promise, seen.length]).toEqual([1, 1]);
  });

  it("fails as any call does", async () => {
    const { client } = clientOf(() => json({ message: "no" }, 403), {}, { "x.list": list });
    for (const name of ["list", "first"])
      expect((await failure(client.x[name]())).message).toBe("acme x.list: 403 — no");
  });
});
