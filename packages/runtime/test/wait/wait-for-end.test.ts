import { describe, expect, it } from "vitest";
import { createClient } from "../../src/client/create.js";
import type { PollDescriptor, ProviderDescriptor } from "../../src/descriptor.js";
import { type EndOptions, waitForEnd } from "../../src/wait/wait-for-end.js";
import { FakeClock } from "../support/clock.js";
import { failure } from "../support/handler.js";

const PROVIDER: ProviderDescriptor = {
  name: "acme",
  servers: { api: { environments: { production: "https://api.acme.test" } } },
  auth: {},
  security: [],
};
const POLL: PollDescriptor = {
  status: "/job/state~1now",
  success: ["done", 2],
  failure: ["failed"],
  interval: 500,
  timeout: 5000,
};

interface Seen {
  readonly job: { readonly "state/now": string | number | null | undefined };
}

function rig(states: (string | number | null)[], options: Partial<EndOptions<Seen>> = {}) {
  const clock = new FakeClock();
  const start = clock.now();
  const moments: number[] = [];
  const told: unknown[] = [];
  const client = createClient(PROVIDER, {}, {});
  const wait = waitForEnd<Seen>(
    client,
    "jobs.get",
    POLL,
    async () => {
      const state = moments.length < states.length ? states[moments.length] : "running";
      moments.push(clock.now() - start);
      return { job: { "state/now": state } };
    },
    { clock, onStatus: (status) => told.push(status), ...options },
  );
  return { clock, moments, told, wait };
}

describe("waitForEnd", () => {
  it("looks as often as the spec says, where the pointer of the spec leads", async () => {
    const { clock, moments, told, wait } = rig([null, "running", "running", "done"]);
    const ended = await clock.settle(wait);
    expect(ended).toEqual({
      value: { job: { "state/now": "done" } },
      status: "done",
      succeeded: true,
    });
    expect(moments).toEqual([0, 500, 1000, 1500]);
    expect(told).toEqual([null, "running", "done"]);
  });

  it("ends with what the spec counts as a failure, too", async () => {
    const { clock, wait } = rig(["failed"]);
    expect(await clock.settle(wait)).toMatchObject({ status: "failed", succeeded: false });
  });

  it("knows a status in capitals, and takes no text for a number", async () => {
    const { clock, told, wait } = rig(["2", "undone", 2]);
    expect(await clock.settle(wait)).toMatchObject({ status: 2, succeeded: true });
    expect(told).toEqual(["2", "undone", 2]);
    const loud = rig(["FAILED"]);
    expect(await loud.clock.settle(loud.wait)).toMatchObject({
      status: "FAILED",
      succeeded: false,
    });
  });

  it("takes no letter for two, nor needs to be told of each status", async () => {
    const client = createClient(PROVIDER, {}, {});
    const states = ["GROSS", "GROß"];
    const wait = waitForEnd(
      client,
      "jobs.get",
      { ...POLL, status: "", success: ["groß"] },
      async () => states.shift(),
      { interval: 1 },
    );
    expect(await wait).toEqual({ value: "GROß", status: "GROß", succeeded: true });
  });

  it("goes by the caller's times where they are given", async () => {
    const { clock, moments, wait } = rig(["running", "done"], { interval: 7 });
    await clock.settle(wait);
    expect(moments).toEqual([0, 7]);
  });

  it("names the provider and the operation when time is over", async () => {
    const { clock, moments, wait } = rig([]);
    const error = await failure(clock.settle(wait));
    expect(error).toMatchObject({ provider: "acme", operationId: "jobs.get", timeoutMs: 5000 });
    expect(error.message).toMatch(/^acme jobs\.get: /);
    expect(moments.at(-1)).toBe(4500);
  });

  it("takes nothing but a client", async () => {
    const look = async () => ({});
    await expect(waitForEnd({}, "jobs.get", POLL, look)).rejects.toThrow(/no client of Specwright/);
  });
});
