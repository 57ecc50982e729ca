import { afterEach, expect, test, vi } from "vitest";
import { type Analysis, AuthenticationError, createPluto, TimeoutError } from "../src/index.js";
import { clientOf, EXPERIMENT, TOKEN } from "./support/client.js";
import { json, serve } from "./support/server.js";

afterEach(() => {
  vi.useRealTimers();
});

/** A provider whose analysis, or workflow, goes through these states and stays in the last. */
async function states(key: string, ...values: (string | null)[]) {
  const left = [...values];
  const server = await serve(() => ({
    uuid: "a1",
    analysis_type: "umap",
    [key]: left.length > 1 ? left.shift() : left[0],
  }));
  return { server, experiments: clientOf(server).experiments };
}

test("waits for the end of an analysis and tells each change of its status", async () => {
  const { server, experiments } = await states(
    "pipeline_status",
    null,
    "running",
    "running",
    "completed",
  );
  const told: unknown[] = [];
  const analysis = await experiments.analyses.wait(EXPERIMENT, "a1", {
    interval: 1,
    onStatus: (status, { uuid }) => told.push([status, uuid]),
  });
  expect(analysis.pipeline_status).toBe("completed");
  expect(told).toEqual([
    [null, "a1"],
    ["running", "a1"],
    ["completed", "a1"],
  ]);
  expect(server.seen.map(({ path }) => path)).toEqual(
    Array(4).fill(`/lab/experiments/${EXPERIMENT}/analyses/a1/`),
  );
});

test.each(["failed", "unprocessable", "canceled", "cancelled"])(
  "%s ends the wait and is no error",
  async (status) => {
    const { experiments } = await states("pipeline_status", "queued", status);
    const analysis = await experiments.analyses.wait(EXPERIMENT, "a1", { interval: 1 });
    expect(analysis.pipeline_status).toBe(status);
  },
);

test.each(["completed", "accepted", "failed"])("a workflow ends with %s", async (status) => {
  const { server, experiments } = await states("status", "in_progress", status);
  const workflow = await experiments.workflows.wait(EXPERIMENT, "w1", { interval: 1 });
  expect(workflow.status).toBe(status);
  expect(server.seen.at(-1)?.path).toBe(`/lab/experiments/${EXPERIMENT}/workflows/w1/`);
});

test("time that is over is a TimeoutError", async () => {
  const { experiments } = await states("pipeline_status", "running");
  const waiting = experiments.analyses.wait(EXPERIMENT, "a1", { interval: 5, timeout: 40 });
  await expect(waiting).rejects.toThrow(TimeoutError);
});

test("an abort ends the wait with the caller's own reason", async () => {
  const { experiments } = await states("pipeline_status", "running");
  const controller = new AbortController();
  const reason = new Error("enough");
  const waiting = experiments.analyses.wait(EXPERIMENT, "a1", {
    interval: 60_000,
    signal: controller.signal,
    onStatus: () => controller.abort(reason),
  });
  await expect(waiting).rejects.toBe(reason);
});

test("an abort ends a look that is on its way, too", async () => {
  const controller = new AbortController();
  let ended = false;
  const fetch: typeof globalThis.fetch = (_, init) =>
    new Promise((_, fail) => {
      init?.signal?.addEventListener("abort", () => {
        ended = true;
        fail(init.signal?.reason);
      });
      controller.abort(new Error("enough"));
    });
  const pluto = createPluto({ token: TOKEN, fetch });
  const { signal } = controller;
  await expect(pluto.experiments.analyses.wait(EXPERIMENT, "a1", { signal })).rejects.toThrow(
    "enough",
  );
  await vi.waitFor(() => expect(ended).toBe(true));
});

test("workflows that are closed to API tokens say so at the first look", async () => {
  const server = await serve((_, response) =>
    json(response, { detail: "Authentication credentials were not provided." }, 401),
  );
  const waiting = clientOf(server).experiments.workflows.wait(EXPERIMENT, "w1");
  await expect(waiting).rejects.toThrow(AuthenticationError);
  expect(server.seen.length).toBe(1);
});

test.each([
  ["analyses", 5000, 3_600_000],
  ["workflows", 10_000, 10_800_000],
] as const)("%s: looks every %i ms, for %i ms", async (resource, interval, timeout) => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  let looks = 0;
  const fetch = async () => {
    looks += 1;
    return Response.json({ uuid: "a1", pipeline_status: "running", status: "in_progress" });
  };
  const pluto = createPluto({ token: TOKEN, fetch });
  const waiting = pluto.experiments[resource].wait(EXPERIMENT, "a1") as Promise<Partial<Analysis>>;
  const failed = expect(waiting).rejects.toThrow(TimeoutError);
  await vi.advanceTimersByTimeAsync(interval - 1);
  expect(looks).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(looks).toBe(2);
  await vi.advanceTimersByTimeAsync(timeout - interval);
  await failed;
  expect(looks).toBe(timeout / interval);
});
