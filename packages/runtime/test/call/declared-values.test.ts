import { describe, expect, it } from "vitest";
import type { ParameterDescriptor } from "../../src/descriptor.js";
import { clientOf, failure, json } from "../support/handler.js";
import { operation, provider } from "../support/provider.js";

const about = provider({ options: { org: {}, key: {} } });

/** The methods of an operation with these parameters, and what was sent. */
const rig = (params: ParameterDescriptor[], options: object = {}, path = "/x") =>
  clientOf(() => json(1), { ...options }, { "x.get": operation({ path, params }) }, about);

const PLACES = [
  ["query", (value: unknown) => [{ org: value }, {}]],
  ["header", (value: unknown) => [{}, { headers: { org: value } }]],
  ["cookie", (value: unknown) => [{}, { cookies: { org: value } }]],
] as const;

/** Where the value of `org` arrived, as text. */
const arrived = (
  { url, headers }: { url: URL; headers: Headers },
  place: (typeof PLACES)[number][0],
): string | null => {
  if (place === "query") return url.searchParams.get("org");
  return place === "header" ? headers.get("org") : headers.get("cookie");
};

describe.each(PLACES)("a declared option in the %s", (place, inputs) => {
  const param = { in: place, name: "org", option: "org" } as const;
  const written = (value: string) => (place === "cookie" ? `org=${value}` : value);

  it("is sent where the call says nothing", async () => {
    const { client, seen } = rig([param], { org: "mine" });
    await client.x.get();
    await client.x.get({ other: 1 }, { headers: { "x-other": 1 }, cookies: { other: 1 } });
    expect(arrived(seen[0] as never, place)).toBe(written("mine"));
    const second = place === "cookie" ? "other=1; org=mine" : "mine";
    expect(arrived(seen[1] as never, place)).toBe(second);
  });

  it("gives way to what the call says, an empty text and a zero too", async () => {
    const { client, seen } = rig([param], { org: "mine" });
    for (const value of ["yours", "", 0, false]) await client.x.get(...inputs(value));
    expect(seen.map((one) => arrived(one, place))).toEqual(
      ["yours", "", "0", "false"].map(written),
    );
  });

  it("is left out by a null of the call, not by an undefined one", async () => {
    const { client, seen } = rig([param], { org: "mine" });
    await client.x.get(...inputs(null));
    await client.x.get(...inputs(undefined));
    expect(seen.map((one) => arrived(one, place))).toEqual([null, written("mine")]);
  });

  it("is nothing where the client has none, nor where the parameter names no option", async () => {
    const { client, seen } = rig([param]);
    await client.x.get();
    const other = rig([{ in: place, name: "org" }], { org: "mine" });
    await other.client.x.get();
    expect([...seen, ...other.seen].map((one) => arrived(one, place))).toEqual([null, null]);
  });
});

describe("declared options", () => {
  it("go by the exact name in a query, by any case of letters in a header", async () => {
    const { client, seen } = rig(
      [
        { in: "query", name: "org", option: "org" },
        { in: "header", name: "org", option: "org" },
      ],
      { org: "mine" },
    );
    await client.x.get({ ORG: "yours" }, { headers: { ORG: "yours" } });
    expect(seen[0]?.url.search).toBe("?ORG=yours&org=mine");
    expect(seen[0]?.headers.get("org")).toBe("yours");
  });

  it("take the place of an undefined header, in whatever case it was written", async () => {
    const { client, seen } = rig([{ in: "header", name: "org", option: "org" }], { org: "mine" });
    await client.x.get({}, { headers: { ORG: undefined, org: "yours" } });
    await client.x.get({}, { headers: { ORG: undefined } });
    expect(seen.map(({ headers }) => headers.get("org"))).toEqual(["yours", "mine"]);
  });

  it("fill the path, several places at once, and leave the caller's objects alone", async () => {
    const { client, seen } = rig(
      [
        { in: "path", name: "org", option: "org" },
        { in: "query", name: "key", option: "key" },
      ],
      { org: "a b", key: "k" },
      "/o/{org}/x",
    );
    const query = Object.freeze({ q: 1 });
    await client.x.get(undefined, query);
    await client.x.get("own", query);
    expect(seen.map(({ url }) => url.pathname + url.search)).toEqual([
      "/o/a%20b/x?q=1&key=k",
      "/o/own/x?q=1&key=k",
    ]);
    expect(query).toEqual({ q: 1 });
  });
});

describe("a secret parameter", () => {
  /** The error of an answer that says back whatever it was told. */
  const echoed = async (param: ParameterDescriptor, value: unknown, options: object = {}) => {
    const { client } = clientOf(
      ({ url, headers, method }) =>
        json(
          {
            message: `${method} ${decodeURIComponent(url.pathname + url.search)} ${headers.get("key")} ${headers.get("cookie")}`,
          },
          400,
        ),
      { ...options },
      { "x.get": operation({ path: "/x", params: [param] }) },
      about,
    );
    const { name } = param;
    const inputs = {
      query: [{ [name]: value }],
      header: [{}, { headers: { [name]: value } }],
      cookie: [{}, { cookies: { [name]: value } }],
      path: [],
    }[param.in];
    return failure(client.x.get(...inputs));
  };
  const shown = (error: unknown) => `${error} ${JSON.stringify(error)}`;

  it.each(["query", "header", "cookie"] as const)("in the %s is in no error", async (place) => {
    const param = { in: place, name: "key", secret: true } as const;
    const error = await echoed(param, "canary-secret");
    expect(error.message).toContain("[redacted]");
    expect(shown(error)).not.toContain("canary-secret");
  });

  it("that the client was given as an option is in no error either", async () => {
    const param = { in: "header", name: "key", option: "key", secret: true } as const;
    const error = await echoed(param, undefined, { key: "canary-option" });
    expect(error.message).toContain("[redacted]");
    expect(shown(error)).not.toContain("canary-option");
  });

  it("is one also as a number, and in a list", async () => {
    const param = { in: "query", name: "key", secret: true } as const;
    expect(shown(await echoed(param, 12345678))).not.toContain("12345678");
    expect(shown(await echoed(param, ["canary-one", "canary-two"]))).not.toContain("canary");
  });

  it("in a header is one in each case of letters that the call writes it in", async () => {
    const { client } = clientOf(
      ({ headers }) => json({ message: `no ${headers.get("key")}` }, 400),
      {},
      { "x.get": operation({ path: "/x", params: [{ in: "header", name: "Key", secret: true }] }) },
    );
    const headers = { key: undefined, KEY: "canary-upper" };
    expect((await failure(client.x.get({}, { headers }))).message).toBe(
      "acme x.get: 400 — no [redacted]",
    );
  });

  it("does not make others secret", async () => {
    const param = { in: "query", name: "key" } as const;
    expect((await echoed(param, "plain-value")).message).toContain("plain-value");
    const optional = { ...param, option: "key" };
    const error = await echoed(optional, undefined, { key: "plain-option" });
    expect(error.message).toContain("plain-option");
  });

  it("in a body is one by its name, as the provider marks it", async () => {
    const { client } = clientOf(
      ({ body }) => json({ message: body }, 400),
      { retries: 0 },
      {
        "x.send": operation({ method: "POST", path: "/x", body: { types: ["application/json"] } }),
      },
      provider({ secrets: ["pin"] }),
    );
    const error = await failure(client.x.send({ pin: "canary-pin", note: "plain-note" }));
    expect(error.message).toBe('acme x.send: 400 — {"pin":"[redacted]","note":"plain-note"}');
  });
});
