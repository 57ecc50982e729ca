import { describe, expect, it } from "vitest";
import { coreOf } from "../../src/client/core.js";
import { clientOf, failure, networkError } from "../support/handler.js";
import { THINGS } from "../support/provider.js";

const QUICK = { attempts: 3, backoff: { base: 1, factor: 1, max: 1 } };
const ADDRESS = "https://storage.test/bucket/key?signature=very-long-signature";

function rig(reply: Parameters<typeof clientOf>[0]) {
  const { client, seen } = clientOf(reply, { retries: QUICK }, THINGS);
  return { core: coreOf(client), seen };
}

describe("a request to a host that is not the provider's", () => {
  it("carries its own headers and body, and no credentials of ours", async () => {
    const { core, seen } = rig(() => new Response("<ok/>", { headers: { etag: '"1"' } }));
    const response = await core.send({
      method: "PUT",
      url: ADDRESS,
      headers: { authorization: "AWS4 own", "x-amz-meta-a": "1" },
      body: new Uint8Array([1, 2, 3]),
    });
    expect(response.headers.get("etag")).toBe('"1"');
    expect(await response.text()).toBe("<ok/>");
    expect(seen[0]?.headers.get("authorization")).toBe("AWS4 own");
    expect(seen[0]?.headers.get("x-amz-meta-a")).toBe("1");
    expect(seen[0]?.body).toBe("\u0001\u0002\u0003");
  });

  it("is sent again with its whole body where the connection broke", async () => {
    const { core, seen } = rig((_, index) =>
      index < 2 ? networkError("ECONNRESET") : new Response("fine"),
    );
    await core.send({ method: "PUT", url: ADDRESS, body: "bytes" });
    expect(seen.map(({ body }) => body)).toEqual(["bytes", "bytes", "bytes"]);
  });

  it("is not sent again where its body is a stream", async () => {
    const { core, seen } = rig(() => networkError("ECONNRESET"));
    const body = new Blob(["once"]).stream();
    const error = await failure(core.send({ method: "PUT", url: ADDRESS, body }));
    expect(error).toMatchObject({ name: "ConnectionError" });
    expect(seen).toHaveLength(1);
    expect(seen[0]?.body).toBe("once");
  });

  it("fails with the storage's own words in the body, the signature in nothing", async () => {
    const { core } = rig(() => new Response("<Code>Expired</Code>", { status: 403 }));
    const error = await failure(core.send({ method: "PUT", url: ADDRESS }));
    expect(error).toMatchObject({
      name: "PermissionError",
      body: "<Code>Expired</Code>",
      code: "Expired",
    });
    expect(error.message).toContain("403 Expired");
    expect(String(error) + JSON.stringify(error)).not.toContain("very-long-signature");
  });

  it("shows nothing of what was to be hidden, even where the storage does", async () => {
    const { core } = rig(() => new Response("<Policy>canary-policy</Policy>", { status: 403 }));
    core.hide("canary-policy");
    const error = await failure(core.send({ method: "POST", url: ADDRESS }));
    expect(error.body).toBe("<Policy>[redacted]</Policy>");
  });

  it.each([
    ["abcdefghi", "<Policy>[redacted]</Policy>"],
    ["abcdefgh", "<Policy>abcdefgh</Policy>"],
  ])("hides each long value of its address: %s", async (value, body) => {
    const { core } = rig(() => new Response(`<Policy>${value}</Policy>`, { status: 403 }));
    const url = `https://storage.test/key?policy=${value}&expires=12345678`;
    expect((await failure(core.send({ method: "PUT", url }))).body).toBe(body);
  });

  it("hides its query as a whole, however short its values are", async () => {
    const { core } = rig(({ url }) => new Response(`no: ${url.search}`, { status: 403 }));
    const url = "https://storage.test/key?a=1&b=22&c=333";
    expect((await failure(core.send({ method: "PUT", url }))).body).toBe("no: ?[redacted]");
  });

  it.each([
    ["", "url"],
    ["/relative", "url"],
    ["https://", "url"],
    ["https://user@storage.test/", "url"],
    ["https://user:canary-pass@storage.test/?sig=canary-signature", "url"],
    ["javascript:alert(1)", "url"],
    ["file:///etc/passwd", "url"],
  ])("is refused for the address %j, which is not shown", async (url, input) => {
    const { core, seen } = rig(() => new Response(""));
    const error = await failure(core.send({ method: "PUT", url }));
    expect([error.name, error.input, seen.length]).toEqual(["ConfigError", input, 0]);
    expect(error.message).not.toContain("canary");
  });

  it.each([undefined, null, "", new Uint8Array()])("may have no body: %j", async (body) => {
    const { core, seen } = rig(() => new Response("ok"));
    await core.send({ method: "POST", url: ADDRESS, body: body as never });
    expect(seen[0]?.body).toBe("");
  });

  it("is given so much time for each attempt as it asks for", async () => {
    const { core, seen } = rig(() => new Promise<Response>(() => {}));
    const sending = core.send({ method: "PUT", url: ADDRESS, attemptTimeout: 5, retries: 1 });
    expect(await failure(sending)).toMatchObject({ name: "TimeoutError", scope: "attempt" });
    expect(seen).toHaveLength(2);
  });

  it("is refused for an address without encryption", async () => {
    const { core, seen } = rig(() => new Response(""));
    const error = await failure(core.send({ method: "PUT", url: "http://storage.test/x" }));
    expect(error).toMatchObject({ name: "ConfigError" });
    expect(seen).toEqual([]);
  });

  it("shows nothing of its query in logs, on the provider's own host either", async () => {
    const lines: string[] = [];
    const logger = { debug: (line: string) => void lines.push(line) };
    const { client } = clientOf(() => new Response("x"), { logger });
    await coreOf(client).send({ method: "GET", url: "https://api.acme.test/f?a=1" });
    expect(lines).toEqual(["acme send: GET https://api.acme.test/f?[redacted] 200"]);
  });

  it.each([
    ["attemptTimeout", 0, "attemptTimeout must be a number of at least 1"],
    ["timeout", -1, "timeout must be a number of at least 0"],
    ["retries", -1, "retries must be a number of at least 0"],
  ])("takes no %s of %d", async (option, value, message) => {
    const { core, seen } = rig(() => new Response("x"));
    const error = await failure(core.send({ method: "GET", url: ADDRESS, [option]: value }));
    expect([error.message, seen.length]).toEqual([message, 0]);
  });
});
