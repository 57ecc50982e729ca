import { expect, test } from "vitest";
import { ConfigError, ConflictError } from "../src/index.js";
import { clientOf, EXPERIMENT } from "./support/client.js";
import { type Answer, json, serve } from "./support/server.js";

const E = `/lab/experiments/${EXPERIMENT}`;

/** A provider that gives each upload a session of its own, and a storage that takes all. */
async function both(plot: Answer = () => ({ uuid: "p1" })) {
  const storage = await serve(() => ({}));
  let sessions = 0;
  const api = await serve((request, response) => {
    if (request.path.endsWith("/complete/")) return {};
    if (!request.path.endsWith("/upload-sessions/")) return plot(request, response);
    sessions += 1;
    const session_url = `${storage.url}/upload?upload_id=made-up-${sessions}`;
    return { uuid: `s${sessions}`, session_url, file: { uuid: `f${sessions}` } };
  });
  const steps = () =>
    api.seen.map(({ method, path, body }) => ({
      step: `${method} ${path.replace(E, "")}`,
      body: JSON.parse(body.toString()),
    }));
  return { storage, api, steps, externalPlots: clientOf(api).experiments.externalPlots };
}

test("three files, then the plot with their ids", async () => {
  const { storage, steps, externalPlots } = await both();
  const told: { loaded: number; total?: number }[] = [];
  const plot = await externalPlots.publish(
    EXPERIMENT,
    {
      name: "Volcano, knockdown vs control",
      methods: "Made with our own script.",
      display: new File(["<html>"], "volcano.html"),
      results: { source: new Blob(["a,b\n"]), filename: "results.csv" },
      script: { source: new TextEncoder().encode("plot()"), filename: "volcano.R" },
    },
    { onProgress: (one) => told.push(one) },
  );
  expect(plot.uuid).toBe("p1");
  expect(steps().map(({ step }) => step)).toEqual([
    "POST /upload-sessions/",
    "POST /upload-sessions/s1/complete/",
    "POST /upload-sessions/",
    "POST /upload-sessions/s2/complete/",
    "POST /upload-sessions/",
    "POST /upload-sessions/s3/complete/",
    "POST /external/plots/",
  ]);
  expect(steps().at(-1)?.body).toEqual({
    name: "Volcano, knockdown vs control",
    origin: "python",
    methods: "Made with our own script.",
    display_file_id: "f1",
    results_file_id: "f2",
    script_file_id: "f3",
  });
  expect(storage.seen.map(({ body }) => body.toString())).toEqual(["<html>", "a,b\n", "plot()"]);
  expect(told.map(({ loaded }) => loaded)).toEqual([6, 10, 16]);
  expect(told.every(({ total }) => total === 16)).toBe(true);
});

test("a plot without files is one request", async () => {
  const { steps, externalPlots } = await both();
  await externalPlots.publish(EXPERIMENT, { name: "Later" });
  expect(steps()).toEqual([
    { step: "POST /external/plots/", body: { name: "Later", origin: "python" } },
  ]);
});

test("an update sends only what changes", async () => {
  const { steps, externalPlots } = await both();
  await externalPlots.republish(EXPERIMENT, "p1", {
    results: { source: new Blob(["a\n"]), filename: "r.csv" },
    origin: "web",
  });
  expect(steps().map(({ step }) => step)).toEqual([
    "POST /upload-sessions/",
    "POST /upload-sessions/s1/complete/",
    "PUT /external/plots/p1/",
  ]);
  expect(steps()[0]?.body.origin).toBe("web");
  expect(steps().at(-1)?.body).toEqual({ origin: "web", results_file_id: "f1" });
});

test("looks at all files before it uploads the first", async () => {
  const { api, externalPlots } = await both();
  const plot = { name: "x", display: new File(["a"], "a.html"), script: new Blob(["b"]) };
  await expect(externalPlots.publish(EXPERIMENT, plot)).rejects.toThrow(ConfigError);
  expect(api.seen).toEqual([]);
});

test("a plot that the provider refuses is created once, not again", async () => {
  const { steps, externalPlots } = await both((_, response) =>
    json(response, { code: "conflict", message: "There is one of that name." }, 409),
  );
  const failed = externalPlots.publish(EXPERIMENT, { name: "x" });
  await expect(failed).rejects.toThrow(ConflictError);
  await expect(failed).rejects.toMatchObject({ status: 409, attempts: 1 });
  expect(steps().length).toBe(1);
});
