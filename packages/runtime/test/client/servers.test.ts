import { afterEach, describe, expect, it, vi } from "vitest";
import { declaredOptions } from "../../src/client/declared.js";
import { environment } from "../../src/client/environment.js";
import { factsFrom } from "../../src/client/facts.js";
import type { ClientOptions } from "../../src/client/options.js";
import { checkAddress } from "../../src/core/address.js";
import { newEngine } from "../../src/core/engine.js";
import type { ProviderDescriptor } from "../../src/descriptor.js";
import { clientOf, json } from "../support/handler.js";
import { insideOf } from "../support/inside.js";
import { ACME, operation, provider } from "../support/provider.js";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

const servers = {
  main: {
    environments: {
      production: "https://{subdomain}.acme.test/{version}",
      staging: "https://staging.acme.test",
    },
    variables: {
      subdomain: { option: "subdomain" },
      version: { default: "v1", values: ["v1", "v2"], option: "version" },
    },
  },
  files: {
    environments: { production: "https://{subdomain}-files.acme.test" },
    variables: { subdomain: { option: "subdomain" } },
  },
} as const;

/** The addresses that a client of a provider would send to. */
const resolveServers = (
  about: ProviderDescriptor,
  options: ClientOptions,
  values: ReadonlyMap<string, string>,
) => newEngine(factsFrom(about, {}, options, values), options, []).servers;

const isLoopback = (host: string): boolean => {
  try {
    return checkAddress(`http://${host}`, "url") !== "";
  } catch {
    return false;
  }
};

const resolve = (
  options: ClientOptions = {},
  values: Record<string, string> = { subdomain: "lab" },
) => resolveServers(provider({ servers }), options, new Map(Object.entries(values)));

describe("addresses of servers", () => {
  it("are filled from options and defaults", () => {
    expect(resolve()).toEqual({
      main: "https://lab.acme.test/v1",
      files: "https://lab-files.acme.test",
    });
    expect(resolve({}, { subdomain: "a.b-c", version: "v2" }).main).toBe(
      "https://a.b-c.acme.test/v2",
    );
  });

  it("follow the environment, each server as far as it has it", () => {
    expect(resolve({ environment: "staging" })).toEqual({
      main: "https://staging.acme.test",
      files: "https://lab-files.acme.test",
    });
    expect(resolve({ environment: "production" }).main).toBe("https://lab.acme.test/v1");
  });

  it("hold the spec's own words as they are: a path, or nothing", () => {
    const own = {
      main: {
        environments: { production: "https://acme.test/{base}{rest}" },
        variables: {
          base: { default: "v1/lab", option: "base" },
          rest: { default: "", option: "rest" },
        },
      },
    };
    const at = (values: Record<string, string>) =>
      resolveServers(provider({ servers: own }), {}, new Map(Object.entries(values))).main;
    expect(at({})).toBe("https://acme.test/v1/lab");
    expect(() => at({ base: "v1/lab" })).toThrow("base must hold only letters");
  });

  it("are replaced by key", () => {
    expect(resolve({ servers: { files: "http://127.0.0.1:4010/mock/" } })).toEqual({
      main: "https://lab.acme.test/v1",
      files: "http://127.0.0.1:4010/mock",
    });
  });

  it("lose one slash at their end", () => {
    expect(resolve({ servers: { main: "https://h.test/" } }).main).toBe("https://h.test");
  });

  it.each([
    [{ environment: "moon" }, "environment must be one of production, staging"],
    [{ environment: "__proto__" }, "environment must be one of"],
    [{ servers: { other: "https://h.test" } }, "servers.other is unknown; there is main, files"],
    [
      { servers: { main: "nonsense" } },
      "servers.main must be an https address without user info, query or fragment",
    ],
    [
      { servers: { main: "ftp://h.test" } },
      "servers.main must be an https address without user info, query or fragment",
    ],
    [
      { servers: { main: "" } },
      "servers.main must be an https address without user info, query or fragment",
    ],
    [
      { servers: { main: "https://u:p@h.test" } },
      "servers.main must be an https address without user info, query or fragment",
    ],
    [
      { servers: { main: "https://u@h.test" } },
      "servers.main must be an https address without user info, query or fragment",
    ],
    [
      { servers: { main: "https://h.test?a=1" } },
      "servers.main must be an https address without user info, query or fragment",
    ],
    [
      { servers: { main: "https://h.test#a" } },
      "servers.main must be an https address without user info, query or fragment",
    ],
    [{ servers: { main: "http://h.test" } }, "servers.main must be an https address"],
    [{ servers: { main: "http://localhost.evil.test" } }, "servers.main must be an https address"],
    [{ servers: { main: "http://127.0.0.1.evil.test" } }, "servers.main must be an https address"],
  ])("%j is refused: %s", (options, message) => {
    expect(() => resolve(options)).toThrow(message);
  });

  it("an address that has no key is refused", () => {
    expect(() => resolve({ servers: "https://h.test" as never })).toThrow(
      "servers must be an object (addresses by key: main, files)",
    );
  });

  it.each(["a/b", "a@b", "a?b", "a#b", "..", "a..b", ".a", "a.", "", "a b", "a:1"])(
    "a variable that is no name is refused: %j",
    (subdomain) => {
      expect(() => resolve({}, { subdomain })).toThrow(/^subdomain must hold only letters/);
    },
  );

  it("a variable must be one of its known values, and there", () => {
    expect(() => resolve({}, { subdomain: "a", version: "v3" })).toThrow(
      "version must be one of v1, v2",
    );
    expect(() => resolve({}, {})).toThrow(
      "subdomain is missing (it is part of the server's address)",
    );
    const bare = { api: { environments: { p: "https://{x}.test" } } };
    expect(() => resolveServers(provider({ servers: bare }), {}, new Map())).toThrow(
      "x is missing",
    );
  });

  it("a whole address needs no variable", () => {
    const whole = { servers: { main: "https://a.test", files: "https://b.test" } };
    expect(resolve(whole, {})).toEqual({ main: "https://a.test", files: "https://b.test" });
  });

  it("plain http is for this machine, or where one says so", () => {
    expect(checkAddress("http://mock:4010", "url", true)).toBe("http://mock:4010");
    for (const host of ["localhost", "a.localhost", "127.0.0.1", "127.255.0.9", "[::1]"]) {
      expect(isLoopback(host)).toBe(true);
      expect(checkAddress(`http://${host}:1`, "url")).toBe(`http://${host}:1`);
    }
    for (const host of ["localhosts", "xlocalhost", "128.0.0.1", "127.0.0.1.x", "[::2]"])
      expect(isLoopback(host)).toBe(false);
  });

  it("each operation goes to its server", async () => {
    const operations = {
      "a.main": operation({ path: "/m" }),
      "a.file": operation({ path: "/f", server: "files" }),
    };
    const about = provider({ servers, options: { subdomain: { required: true } } });
    const { client, seen } = clientOf(() => json(1), { subdomain: "lab" }, operations, about);
    await client.a.main();
    await client.a.file();
    expect(seen.map(({ url }) => url.href)).toEqual([
      "https://lab.acme.test/v1/m",
      "https://lab-files.acme.test/f",
    ]);
  });
});

describe("declared options", () => {
  const about = provider({
    options: {
      organization: { env: "ACME_ORG", pattern: "^[a-z]+$" },
      subdomain: { required: true, env: "ACME_SUB" },
      plain: { required: true },
    },
  });
  const read = (options: ClientOptions) => Object.fromEntries(declaredOptions(about, options));

  it("come from options, else from the environment", () => {
    vi.stubEnv("ACME_ORG", "fromenv");
    expect(read({ subdomain: "s", plain: 5 })).toEqual({
      organization: "fromenv",
      subdomain: "s",
      plain: "5",
    });
    expect(read({ organization: "own", subdomain: "s", plain: "p" }).organization).toBe("own");
  });

  it.each([
    [{ plain: "p" }, "subdomain is missing (give the option or set ACME_SUB)"],
    [{ subdomain: "s", plain: "" }, "plain is missing"],
    [{ subdomain: "s", plain: {} }, "plain must be text"],
    [{ subdomain: "s", plain: true }, "plain must be text"],
    [{ subdomain: "s", plain: "p", organization: "UPPER" }, "organization does not match ^[a-z]+$"],
  ])("%j is refused: %s", (options, message) => {
    expect(() => read(options)).toThrow(message);
  });

  it("are not asked for where every server is replaced", () => {
    expect(read({ servers: { api: "https://h.test" } })).toEqual({});
  });

  it("are none where the spec declares none", () => {
    expect(declaredOptions({ ...ACME, options: undefined } as never, { a: 1 }).size).toBe(0);
  });
});

describe("the environment", () => {
  it("is read where there is one", () => {
    vi.stubEnv("ACME_X", "x");
    expect(environment("ACME_X")).toBe("x");
    expect(environment("ACME_NOTHING")).toBeUndefined();
    expect(environment(undefined)).toBeUndefined();
    vi.stubEnv("ACME_X", "");
    expect(environment("ACME_X")).toBeUndefined();
  });

  it("is nothing in browsers, and where one may not look", () => {
    vi.stubGlobal("process", undefined);
    expect(environment("PATH")).toBeUndefined();
    vi.stubGlobal("process", {});
    expect(environment("PATH")).toBeUndefined();
    vi.stubGlobal("process", {
      get env() {
        throw new Error("permission");
      },
    });
    expect(environment("PATH")).toBeUndefined();
  });
});

describe("settings", () => {
  it.each([
    [{ timeout: 0 }, "timeout must be a number of at least 1"],
    [{ timeout: "5" }, "timeout must be a number of at least 1"],
    [{ timeout: Number.NaN }, "timeout must be"],
    [{ attemptTimeout: -1 }, "attemptTimeout must be a number of at least 1"],
    [{ retries: -1 }, "retries must be a number of at least 0"],
    [{ retries: { attempts: 0 } }, "retries.attempts must be a number of at least 1"],
  ])("%j is refused: %s", (options, message) => {
    expect(() => insideOf(ACME, {}, options as never)).toThrow(message);
  });

  it.each([
    { timeout: 1 },
    { attemptTimeout: 1 },
    { retries: 0 },
    { retries: { attempts: 1 } },
    { retries: {} },
  ])("%j is fine", (options) => {
    expect(() => insideOf(ACME, {}, options)).not.toThrow();
  });
});
