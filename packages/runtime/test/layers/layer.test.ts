import { describe, expect, it } from "vitest";
import type { Layer } from "../../src/features/layers.js";
import { clientOf, failure, json } from "../support/handler.js";

describe.each(["call", "attempt"] as const)("layers of the user's around the %s", (place) => {
  const around = (
    layers: readonly Layer[],
    reply: Parameters<typeof clientOf>[0] = () => json(1),
  ) => clientOf(reply, { layers: { [place]: layers }, retries: 0 });
  const named =
    (name: string, log: string[]): Layer =>
    async (sent, next, { operationId }) => {
      log.push(`${name} in ${operationId}`);
      const response = await next(sent);
      log.push(`${name} out`);
      return response;
    };

  it("stand in their order, the first outermost", async () => {
    const log: string[] = [];
    const { client } = around([named("a", log), named("b", log)], () => {
      log.push("sent");
      return json("done");
    });
    expect(await client.things.get("x")).toBe("done");
    expect(log).toEqual(["a in things.get", "b in things.get", "sent", "b out", "a out"]);
  });

  it("may answer, change the request, send twice, or fail", async () => {
    const answer: Layer = async () => json("mine");
    const change: Layer = (sent, next) => {
      const headers = new Headers(sent.headers);
      headers.set("x-changed", "yes");
      return next(new Request(sent.url, { headers }));
    };
    const twice: Layer = async (sent, next) => {
      await next(sent);
      return next(sent);
    };
    const reason = new Error("no");
    const fail: Layer = () => Promise.reject(reason);
    const run = async (layer: Layer) => {
      const { client, seen } = around([layer], (_, index) => json(index));
      return [await client.things.get("x"), seen.length, seen[0]?.headers.get("x-changed")];
    };
    expect(await run(answer)).toEqual(["mine", 0, undefined]);
    expect(await run(change)).toEqual([0, 1, "yes"]);
    expect(await run(twice)).toEqual([1, 2, null]);
    expect(await failure(around([fail]).client.things.get("x"))).toBe(reason);
  });

  it("serve many calls at once, each with its own context", async () => {
    const seen: [string, object][] = [];
    const { client } = around([
      async (sent, next, ctx) => {
        seen.push([new URL(sent.url).pathname, ctx]);
        return next(sent);
      },
    ]);
    await Promise.all([client.things.get("1"), client.things.get("2")]);
    expect(seen.map(([path]) => path).sort()).toEqual(["/things/1", "/things/2"]);
    expect(seen[0]?.[1]).not.toBe(seen[1]?.[1]);
  });

  it("send again what they copied, body and all", async () => {
    const copy: Layer = (sent, next) => next(new Request(sent.url, sent));
    const { client, seen } = clientOf((_, index) => json({}, index === 0 ? 429 : 200), {
      layers: { [place]: [copy] },
      retries: { attempts: 2, backoff: { base: 1, factor: 1, max: 1 } },
    });
    await client.things.create({ a: 1 });
    expect(seen.map(({ body }) => body)).toEqual(['{"a":1}', '{"a":1}']);
  });
});
