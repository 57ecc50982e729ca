import { describe, expect, it } from "vitest";
import { coreOf } from "../../src/client/core.js";
import { clientOf, failure, json, networkError, type Seen } from "../support/handler.js";
import { TOKEN } from "../support/provider.js";

/** The inside of a client whose storage answers so. */
const rig = (reply: (seen: Seen, index: number) => Response | Error) => {
  const retries = { attempts: 2, backoff: { base: 1, factor: 1, max: 1 } };
  const { client, seen } = clientOf(reply, { retries });
  return { core: coreOf(client), client, seen };
};
const SIGNED = "https://storage.test/file?signature=canary-signature";

describe("the inside of a client", () => {
  it("downloads from a stranger, without credentials, with the options of a transfer", async () => {
    const { core, seen } = rig(() => new Response("bytes", { headers: { "content-length": "5" } }));
    const loaded: number[] = [];
    const onProgress = ({ loaded: so }: { loaded: number }) => loaded.push(so);
    expect(await core.download(SIGNED, { onProgress }).text()).toBe("bytes");
    expect(loaded.at(-1)).toBe(5);
    expect(seen.map(({ url, headers }) => [url.href, headers.get("authorization")])).toEqual([
      [SIGNED, null],
    ]);
  });

  it("asks for nothing before a download is read", async () => {
    const { core, seen } = rig(() => new Response("bytes"));
    core.download(SIGNED);
    expect(seen).toEqual([]);
  });

  it("uploads to a stranger, without credentials, with the options of an upload", async () => {
    const { core, seen } = rig(() => json({ id: 1 }));
    const given = { contentType: "text/csv" };
    const done = await core.upload(SIGNED, new TextEncoder().encode("a,b"), given);
    expect(done).toEqual({ bytes: 3, body: { id: 1 } });
    expect(
      seen.map(({ method, body, headers }) => [
        method,
        body,
        headers.get("content-type"),
        headers.get("authorization"),
      ]),
    ).toEqual([["PUT", "a,b", "text/csv", null]]);
  });

  it("sends to a stranger and gives the answer as it came", async () => {
    const { core, seen } = rig(() => new Response("<ok/>", { headers: { "x-a": "1" } }));
    const response = await core.send({
      method: "POST",
      url: SIGNED,
      body: "b",
      headers: { "x-b": "2" },
    });
    expect([await response.text(), response.headers.get("x-a")]).toEqual(["<ok/>", "1"]);
    expect(
      seen.map(({ body, headers }) => [body, headers.get("x-b"), headers.get("authorization")]),
    ).toEqual([["b", "2", null]]);
  });

  it("calls that `send` in errors, and shows no signature", async () => {
    const { core } = rig(() => networkError("ECONNREFUSED"));
    const error = await failure(core.send({ method: "GET", url: SIGNED }));
    expect([error.name, error.provider, error.operationId]).toEqual([
      "ConnectionError",
      "acme",
      "send",
    ]);
    expect(`${error} ${JSON.stringify(error)}`).not.toContain("canary-signature");
  });

  it("hides what it is told, in all that the client shows from now on", async () => {
    const { core, client } = rig(() => json({ message: "no canary-signed-part" }, 400));
    expect((await failure(client.things.get("a"))).message).toContain("canary-signed-part");
    core.hide("canary-signed-part");
    core.hide(undefined);
    core.hide({ not: "text" });
    expect((await failure(client.things.get("a"))).message).toBe(
      "acme things.get: 400 — no [redacted]",
    );
  });

  it("calls without arguments and without options", async () => {
    const { core, seen } = rig(() => json(1));
    expect(await core.call("things.create")).toBe(1);
    expect(seen[0]?.headers.get("authorization")).toBe(`Token ${TOKEN}`);
  });
});
