import { describe, expect, it } from "vitest";
import type { Layer } from "../../src/features/layers.js";
import { clientOf, failure, json } from "../support/handler.js";
import { operation, provider } from "../support/provider.js";

/** A layer that writes down what it sees of each answer. */
function watcher() {
  const answers: unknown[] = [];
  const layer: Layer = async (request, next, ctx) => {
    const response = await next(request);
    answers.push(ctx.answer());
    return response;
  };
  return { answers, layer };
}

describe("what a layer sees of an answer", () => {
  it.each([
    ["JSON of a success", () => json({ warning: 1 }), { warning: 1 }],
    ["JSON of an error", () => json({ code: 7 }, 400), { code: 7 }],
    ["text", () => new Response("<p>no</p>", { status: 502 }), "<p>no</p>"],
    ["no body", () => new Response(null, { status: 500 }), undefined],
  ])("%s", async (_, reply, expected) => {
    const { answers, layer } = watcher();
    const { client } = clientOf(reply, { layers: { call: [layer] }, retries: 0 });
    await client.things.get("a").catch(() => {});
    expect(answers).toEqual([expected]);
  });

  it("is the last answer, around the attempts", async () => {
    const { answers, layer } = watcher();
    const retry = { statuses: [503], attempts: 2, backoff: { base: 1, factor: 1, max: 1 } };
    const { client } = clientOf(
      (_, i) => (i === 0 ? json({ at: 1 }, 503) : json({ at: 2 })),
      { layers: { call: [layer] } },
      undefined,
      provider({ retry }),
    );
    expect(await client.things.get("a")).toEqual({ at: 2 });
    expect(answers).toEqual([{ at: 2 }]);
  });

  it("is nothing for a stream, which is left alone", async () => {
    const { answers, layer } = watcher();
    const file = operation({ accept: ["application/octet-stream"] });
    const { client } = clientOf(
      () => new Response("bytes", { headers: { "content-type": "application/octet-stream" } }),
      { layers: { call: [layer] } },
      { "files.get": file },
    );
    expect(await new Response(await client.files.get("a")).text()).toBe("bytes");
    expect(answers).toEqual([undefined]);
  });
});

describe("the meaning of a code", () => {
  const messageOf = async (body: object) => {
    const { client } = clientOf(() => json(body, 400), { retries: 0 });
    const { message, meaning } = await failure(client.things.get("a"));
    return { message, meaning };
  };
  const meaning = "the answer, not the question";

  it("stands where the provider says nothing", async () => {
    expect(await messageOf({ code: "42" })).toEqual({
      message: `acme things.get: 400 42 — ${meaning}`,
      meaning,
    });
  });

  it("stands beside what the provider says", async () => {
    expect(await messageOf({ code: 42, message: "Forty-two" })).toEqual({
      message: `acme things.get: 400 42 — Forty-two (${meaning})`,
      meaning,
    });
  });

  it("is not said twice", async () => {
    const message = "The answer (not the question)!";
    expect((await messageOf({ code: 42, message })).message).toBe(
      `acme things.get: 400 42 — ${message}`,
    );
  });

  it("is undefined for a code that nobody explained", async () => {
    expect(await messageOf({ code: 43, message: "No" })).toEqual({
      message: "acme things.get: 400 43 — No",
      meaning: undefined,
    });
  });
});
