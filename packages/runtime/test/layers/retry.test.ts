import { describe, expect, it } from "vitest";
import { failure, json, networkError } from "../support/handler.js";
import { operation, THINGS } from "../support/provider.js";
import { busy, rig } from "./retry-kit.js";

describe("what is tried again", () => {
  it.each([429, 500, 502, 503, 504])("a GET answered by %i, until it succeeds", async (status) => {
    const { clock, client, moments } = rig((i) => (i < 2 ? busy(status) : json({ ok: true })));
    expect(await clock.settle(client.things.get("a"))).toEqual({ ok: true });
    expect(moments).toEqual([0, 500, 1500]);
  });

  it.each([400, 401, 403, 404, 408, 409, 422, 501])(
    "never a GET answered by %i",
    async (status) => {
      const { clock, client, seen } = rig(() => busy(status));
      const error = await failure(clock.settle(client.things.get("a")));
      expect([error.status, error.attempts, seen.length]).toEqual([status, 1, 1]);
    },
  );

  it("as often as the default says: three attempts, then the last answer's error", async () => {
    const { clock, client, seen } = rig((i) => busy(502 + i));
    const error = await failure(clock.settle(client.things.get("a")));
    expect(seen).toHaveLength(3);
    expect(error.message).toBe("acme things.get: 504 (3 attempts)");
    expect(error.attempts).toBe(3);
  });

  it("the statuses that the spec names, and only those", async () => {
    const facts = { retry: { statuses: [418], attempts: 2 } };
    const tea = rig(() => busy(418), {}, THINGS, facts);
    await failure(tea.clock.settle(tea.client.things.get("a")));
    expect(tea.seen).toHaveLength(2);
    const fine = rig(() => busy(503), {}, THINGS, facts);
    await failure(fine.clock.settle(fine.client.things.get("a")));
    expect(fine.seen).toHaveLength(1);
  });

  it("a rate limit only where 429 is among the spec's statuses", async () => {
    const { clock, client, seen } = rig(() => busy(429), {}, THINGS, {
      retry: { statuses: [503] },
    });
    await failure(clock.settle(client.things.get("a")));
    expect(seen).toHaveLength(1);
  });

  it("a code that means rate limit, whatever its status", async () => {
    const { clock, client, seen } = rig((i) =>
      i === 0 ? json({ code: "slow_down" }, 400) : json(1),
    );
    expect(await clock.settle(client.things.get("a"))).toBe(1);
    expect(seen).toHaveLength(2);
  });

  it("not a code that means not found, whatever its status", async () => {
    const { clock, client, seen } = rig(() => json({ code: "object_not_found" }, 503));
    const error = await failure(clock.settle(client.things.get("a")));
    expect([error.name, error.status, seen.length]).toEqual(["NotFoundError", 503, 1]);
  });

  it("an error hidden under 200, where the provider hides errors there", async () => {
    const facts = { error: { code: ["/code"], success: [0], kinds: { "rate-limit": [1266] } } };
    const reply = (i: number) => json({ code: i === 0 ? 1266 : 0, data: "x" });
    const { clock, client, seen } = rig(reply, {}, THINGS, facts);
    expect(await clock.settle(client.things.get("a"))).toEqual({ code: 0, data: "x" });
    expect(seen).toHaveLength(2);
  });
});

describe("which operation may be sent again is the spec's word", () => {
  const ops = (retry: "safe" | "unsent" | "never") => ({
    "things.get": operation({ retry }),
    "things.create": operation({
      method: "POST",
      path: "/things",
      body: { types: ["application/json"] },
      retry,
    }),
  });
  const post = { method: "POST", path: "/things", body: { types: ["application/json"] } } as const;

  it.each([
    ["safe", 503, 3],
    ["safe", 429, 3],
    ["unsent", 503, 1],
    ["unsent", 429, 3],
    ["never", 503, 1],
    ["never", 429, 1],
  ] as const)("%s, answered by %i: sent %i times", async (retry, status, times) => {
    for (const method of ["get", "create"]) {
      const { clock, client, seen } = rig(() => busy(status), {}, ops(retry));
      await failure(clock.settle(client.things[method](method === "get" ? "a" : { x: 1 })));
      expect(seen).toHaveLength(times);
    }
  });

  it.each([
    ["safe", "ECONNREFUSED", 3],
    ["safe", "ECONNRESET", 3],
    ["unsent", "ECONNREFUSED", 3],
    ["unsent", "ENOTFOUND", 3],
    ["unsent", "ECONNRESET", 1],
    ["unsent", "UND_ERR_SOCKET", 1],
    ["never", "ECONNREFUSED", 1],
    ["never", "ECONNRESET", 1],
  ] as const)("%s, a connection that fails with %s: sent %i times", async (retry, code, times) => {
    const { clock, client, seen } = rig(() => networkError(code), {}, ops(retry));
    const error = await failure(clock.settle(client.things.create({ x: 1 })));
    expect(seen).toHaveLength(times);
    expect(error.name).toBe("ConnectionError");
    expect(error.sent).toBe(!["ECONNREFUSED", "ENOTFOUND"].includes(code));
  });

  it.each([
    ["GET", 3],
    ["HEAD", 3],
    ["PUT", 3],
    ["DELETE", 3],
    ["POST", 1],
    ["PATCH", 1],
    ["OPTIONS", 1],
  ] as const)("without its word, %s answered by 503 is sent %i times", async (method, times) => {
    const { clock, client, seen } = rig(
      () => busy(),
      {},
      { "x.do": operation({ method, path: "/x" }) },
    );
    await failure(clock.settle(client.x.do()));
    expect(seen).toHaveLength(times);
  });

  it("sends the same body each time", async () => {
    const { clock, client, seen } = rig(
      (i) => (i < 2 ? busy(429) : json({})),
      {},
      { "x.do": operation(post) },
    );
    await clock.settle(client.x.do({ title: "once" }));
    expect(seen.map(({ body }) => body)).toEqual(Array(3).fill('{"title":"once"}'));
  });
});

describe("bodies that can be read once", () => {
  const upload = {
    "x.put": operation({
      method: "PUT",
      path: "/x",
      body: { types: ["application/octet-stream"] },
    }),
  };
  const stream = () => new Blob(["bytes"]).stream();

  it("are sent once, and the error says why not again", async () => {
    const { clock, client, seen } = rig(() => busy(), {}, upload);
    const error = await failure(clock.settle(client.x.put(stream())));
    expect(seen.map(({ body }) => body)).toEqual(["bytes"]);
    expect(error.message).toBe("acme x.put: 503 (not tried again: a stream can be sent only once)");
  });

  it("also where the connection broke", async () => {
    const { clock, client, seen } = rig(() => networkError("ECONNRESET"), {}, upload);
    const error = await failure(clock.settle(client.x.put(stream())));
    expect(seen).toHaveLength(1);
    expect(error.message).toMatch(/\(not tried again: a stream can be sent only once\)$/);
  });

  it("say nothing of it where there was no reason to try again", async () => {
    const { clock, client } = rig(() => busy(400), {}, upload);
    const error = await failure(clock.settle(client.x.put(stream())));
    expect(error.message).toBe("acme x.put: 400");
  });
});
