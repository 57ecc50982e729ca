import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import type { Layer } from "../../src/features/layers.js";
import { clientOf, failure, json } from "../support/handler.js";
import { rawClient } from "../support/inside.js";
import { operation, provider, THINGS } from "../support/provider.js";

const operations = {
  ...THINGS,
  "files.zip": operation({ path: "/zip", accept: ["application/zip"] }),
  "files.open": operation({ path: "/open", accept: ["application/json", "text/csv"] }),
};
const about = provider({ error: { message: ["/message"] } });
const rig = (reply: Parameters<typeof clientOf>[0], options: object = {}) => {
  const { client, seen } = clientOf(reply, { retries: 0, ...options }, operations, about);
  return { raw: rawClient(client), seen };
};
const HUGE = '{"a":[12345678901234567890]}';
const huge = (status = 200) =>
  new Response(HUGE, { status, headers: { "content-type": "application/json" } });

describe("a whole number that a number can't hold", () => {
  it("is refused by the raw client as by the methods, with its place", async () => {
    const { raw } = rig(() => huge());
    const error = await failure(raw.GET("/any"));
    expect([error.name, error.message]).toEqual([
      "DecodeError",
      "acme GET /any: 200, but the whole number at /a/0 is too large to be read exactly",
    ]);
  });

  it("is given as it is written to whoever asks for the text", async () => {
    const { raw } = rig(() => huge());
    expect((await raw.GET("/any", { parseAs: "text" })).data).toBe(HUGE);
  });

  it("is no reason to hide an error of the provider's", async () => {
    const { raw } = rig(() => huge(404));
    expect((await raw.GET("/any")).response.status).toBe(404);
  });
});

describe("a packed answer where plain bytes were asked for", () => {
  const packed = (type: string, body = "packed", status = 200) => {
    const headers = { "content-type": type, "content-encoding": "gzip" };
    return new Response(body, { status, headers });
  };

  it.each(["text", "stream", "blob", "arrayBuffer"])("is refused as %s", async (parseAs) => {
    const { raw, seen } = rig(() => packed("text/csv"));
    const error = await failure(raw.GET("/any", { parseAs }));
    expect(error.message).toContain("packed although it was asked for plain");
    expect(seen[0]?.headers.get("accept-encoding")).toBe("identity");
  });

  it("is read where it is JSON, half of which does not parse", async () => {
    const { raw, seen } = rig(() => packed("application/json", "[1]"));
    expect((await raw.GET("/any")).data).toEqual([1]);
    expect((await raw.GET("/zip")).data).toEqual([1]);
    expect(seen.map(({ headers }) => headers.get("accept-encoding"))).toEqual([null, "identity"]);
  });

  it("is shown where it is an error", async () => {
    const { raw } = rig(() => packed("text/plain", "no", 404));
    expect((await raw.GET("/any", { parseAs: "text" })).error).toBe("no");
  });
});

describe("an error in the place of a file", () => {
  const facts = provider({
    error: { code: ["/code"], message: ["/message"], kinds: { authentication: ["expired"] } },
  });
  const asked = async (path: string) => {
    let issued = 1;
    const token = { token: () => `number${issued}Token`, invalidate: () => void issued++ };
    const reply = () => json({ code: "expired", message: "Renew it" });
    const { client, seen } = clientOf(reply, { retries: 0, token }, operations, facts);
    const { data } = await rawClient(client).GET(path);
    expect(data).toEqual({ code: "expired", message: "Renew it" });
    return seen.length;
  };

  it("renews a token that it says is refused, and is then shown as it came", async () => {
    expect(await asked("/zip")).toBe(2);
  });

  it("is none where JSON was due: its members are the thing's own", async () => {
    expect([await asked("/open"), await asked("/any")]).toEqual([1, 1]);
  });
});

describe("an answer that a layer has read itself", () => {
  it("has nothing left to read, and is none that fails", async () => {
    const reading: Layer = async () => {
      const response = json({ a: 1 });
      await response.text();
      return response;
    };
    const { raw } = rig(() => json(1), { layers: { call: [reading] } });
    const { data, response } = await raw.GET("/any");
    expect([data, response.status]).toEqual([undefined, 200]);
  });
});

describe("what else of an operation a raw call keeps", () => {
  it("is found by path and method, for two may share a path", async () => {
    const { raw } = rig(() => new TypeError("fetch failed"));
    const names = [];
    for (const method of ["GET", "PUT", "DELETE", "PATCH"]) {
      const body = /^P/.test(method) ? {} : undefined;
      const call = raw[method]("/things/{id}", { params: { path: { id: "a" } }, body });
      names.push((await failure(call)).operationId);
    }
    expect(names).toEqual(["things.get", "things.replace", "things.remove", "PATCH /things/{id}"]);
  });

  it("stops to listen for the caller's abort once it has been read", async () => {
    const { signal } = new AbortController();
    const pass: Layer = (sent, next) => next(sent);
    for (const options of [{}, { timeout: 1000 }, { timeout: 1000, layers: { call: [pass] } }])
      for (const parseAs of ["json", "text"]) {
        const { raw } = rig(() => json(1), options);
        expect((await raw.GET("/any", { signal, parseAs })).response.status).toBe(200);
        expect(getEventListeners(signal, "abort")).toEqual([]);
      }
  });
});
