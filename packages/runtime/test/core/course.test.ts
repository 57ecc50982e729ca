import { describe, expect, it, vi } from "vitest";
import { CLOCK } from "../../src/clock/clock.js";
import { type Draft, newEngine } from "../../src/core/engine.js";
import type { Facts } from "../../src/core/facts.js";
import type { Feature } from "../../src/core/feature.js";
import { operationOf } from "../../src/core/operation.js";
import { attach } from "../../src/core/session.js";
import { exactly } from "../../src/features/exact.js";
import { readingFiles } from "../../src/features/files.js";
import { transport } from "../../src/features/transport.js";
import { FakeClock } from "../support/clock.js";
import { failure, handler, json, networkError } from "../support/handler.js";

const facts: Facts = {
  name: "acme",
  servers: { api: "https://api.acme.test" },
  auth: { key: { in: "header", name: "X-Key", option: "token" } },
  security: [["key"]],
  retry: { attempts: 3, statuses: [429, 503], backoff: { base: 100, factor: 2, max: 1000 } },
  secrets: ["x-key"],
};

const get = operationOf({ id: "things.get", method: "GET" }, (input, options) => [
  () => ({ path: "/things", query: input }),
  options,
]);
const create = operationOf({ id: "things.create", method: "POST" }, (input, options) => [
  () => ({ path: "/things", query: input }),
  options,
]);

const file = operationOf(
  {
    id: "files.get",
    method: "GET",
    accept: ["application/pdf"],
    as: readingFiles(["application/pdf"]),
  },
  () => [() => ({ path: "/file" })],
);
const exact = operationOf(
  { id: "things.exact", method: "GET", takes: ["business"], exact: exactly([{ id: -1 }]) },
  () => [() => ({ path: "/things" })],
);

/** A feature that writes down what the pipeline asks of it, in which order. */
const telling = (events: string[], slots = false): Feature => ({
  name: "telling",
  rank: 9,
  install(engine: Draft) {
    const { attempt, place, send, read } = engine;
    engine.slot = () => {
      events.push("slot");
      return slots ? Promise.resolve() : undefined;
    };
    engine.place = (...all) => {
      events.push("credentials");
      place(...all);
    };
    engine.attempt = (...all) => {
      events.push("attempt");
      return attempt(...all);
    };
    engine.send = (...all) => {
      events.push("send");
      return send(...all);
    };
    engine.read = (...all) => {
      events.push("read");
      return read(...all);
    };
    engine.follow = () => {
      events.push("follow");
      return undefined;
    };
    engine.log = (_, __, ___, response, error) => {
      events.push(`log ${response?.status ?? (error as Error).name}`);
    };
    engine.renew = async (_, answer) => {
      events.push("renew");
      return answer;
    };
    engine.learn = (_, { status }) => {
      events.push(`learn ${status}`);
      return undefined;
    };
  },
});

function rig(reply: Parameters<typeof handler>[0], slots = false) {
  const events: string[] = [];
  const clock = new FakeClock();
  const { fetch, seen } = handler(reply);
  const options = { token: "t0ken1", fetch, [CLOCK]: clock };
  const engine = newEngine(facts, options, [telling(events, slots), transport]);
  return { session: attach({}, engine), engine, events, clock, seen };
}

const ONE = ["slot", "credentials", "attempt", "send", "read"];

describe("the course of a call", () => {
  it.each([false, true])(
    "is slot, credentials, exchange, log, learning (a wait: %s)",
    async (wait) => {
      const { session, events } = rig(() => json(1), wait);
      expect(await get(session)).toBe(1);
      expect(events).toEqual([...ONE, "log 200", "learn 200"]);
    },
  );

  it("asks where an answer leads that is no success, and only then", async () => {
    const { session, events } = rig(() => json({}, 404));
    expect((await failure(get(session) as PromiseLike<unknown>)).name).toBe("NotFoundError");
    expect(events).toEqual([...ONE, "log 404", "follow", "learn 404"]);
  });

  it("asks for new credentials where they are refused, before it learns", async () => {
    const { session, events } = rig(() => json({}, 401));
    expect((await failure(get(session) as PromiseLike<unknown>)).name).toBe("AuthenticationError");
    expect(events).toEqual([...ONE, "log 401", "follow", "renew", "learn 401"]);
  });

  it("begins anew for each attempt, a slot and all, after a wait that grows", async () => {
    const { session, events, clock } = rig((_, index) => json({}, index < 2 ? 503 : 200));
    const started = clock.now();
    await clock.settle(get(session) as Promise<unknown>);
    const failed = [...ONE, "log 503", "follow", "learn 503"];
    expect(events).toEqual([...failed, ...failed, ...ONE, "log 200", "learn 200"]);
    expect(clock.now() - started).toBe(100 + 200);
  });

  it("learns nothing where nobody answered, and tries again what may be sent again", async () => {
    const { session, events, clock } = rig((_, index) =>
      index === 0 ? networkError("ECONNRESET") : json(1),
    );
    expect(await clock.settle(get(session) as Promise<unknown>)).toBe(1);
    const failed = ["slot", "credentials", "attempt", "send", "log ConnectionError"];
    expect(events).toEqual([...failed, ...ONE, "log 200", "learn 200"]);
  });

  it("ends at once where what was sent must not be sent again", async () => {
    const { session, events, clock, seen } = rig(() => networkError("ECONNRESET"));
    const error = await failure(clock.settle(create(session) as Promise<unknown>));
    expect([error.name, error.sent, seen.length]).toEqual(["ConnectionError", true, 1]);
    expect(events).toEqual(["slot", "credentials", "attempt", "send", "log ConnectionError"]);
  });

  it("is not begun where the caller has left before", async () => {
    const { session, events } = rig(() => json(1));
    const signal = AbortSignal.abort("left");
    expect(await failure(get(session, {}, { signal }) as PromiseLike<unknown>)).toBe("left");
    expect(events).toEqual([]);
  });

  it("costs a retry of what the client has in hand, and earns half of one where it succeeds", async () => {
    const { session, engine, clock } = rig((_, index) => json({}, index < 2 ? 503 : 200));
    await clock.settle(get(session) as Promise<unknown>);
    expect(engine.allowance).toBe(20 - 2 + 0.5);
  });
});

describe("a session without any feature", () => {
  const bare = () => attach({}, newEngine(facts, { token: "t0ken1" }, []));
  const answered = (reply: () => Promise<Response>) =>
    vi.spyOn(globalThis, "fetch").mockImplementation(reply);

  it("tells what the network and the provider say", async () => {
    answered(() => Promise.reject(networkError("ECONNREFUSED")));
    expect(await failure(create(bare()))).toMatchObject({ name: "ConnectionError", sent: false });
    answered(async () => json({}, 404));
    expect((await failure(get(bare()))).name).toBe("NotFoundError");
    vi.restoreAllMocks();
  });

  it("tells what a text says that is no JSON", async () => {
    answered(async () => new Response("no such thing", { status: 404 }));
    expect((await failure(get(bare()))).message).toBe("acme things.get: 404 — no such thing");
    vi.restoreAllMocks();
  });

  it("reads an answer of a known length, and leaves a file of one to the caller", async () => {
    answered(async () => json({ a: 1 }, 200, { "content-length": "7" }));
    expect(await get(bare())).toEqual({ a: 1 });
    const type = { "content-type": "application/pdf", "content-length": "4" };
    answered(async () => new Response("%PDF", { headers: type }));
    const left = (await file(bare())) as ReadableStream<Uint8Array>;
    expect(await new Response(left).text()).toBe("%PDF");
    vi.restoreAllMocks();
  });

  it("takes no answer in one that says it is larger than the bound", async () => {
    const large = json({ a: 1 }, 200, { "content-length": `${2 ** 28 + 1}` });
    large.text = () => Promise.reject(new Error("taken in one"));
    answered(async () => large);
    expect(await get(bare())).toEqual({ a: 1 });
    vi.restoreAllMocks();
  });

  it("gives as text the numbers that its operation wants so", async () => {
    answered(async () => new Response('{"id":9007199254740993}'));
    expect(await exact(bare())).toEqual({ id: "9007199254740993" });
    vi.restoreAllMocks();
  });

  it("sends no header for an option that nobody has given", async () => {
    const fetched = answered(async () => json(1));
    await exact(bare());
    expect(Object.keys(fetched.mock.lastCall?.[1]?.headers ?? {})).toEqual(["accept", "x-key"]);
    vi.restoreAllMocks();
  });

  it("is not made of a credential that is none", () => {
    expect(() => newEngine(facts, { token: null as never }, [])).toThrow(
      "token is neither text, nor a function, nor a source",
    );
  });

  it("takes no time of a call that makes no sense", async () => {
    const call = get(bare(), {}, { timeout: -1 });
    expect((await failure(call)).message).toBe("timeout must be a number of at least 0");
  });
});
