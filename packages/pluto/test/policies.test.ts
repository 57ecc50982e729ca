import { rawOf } from "@specwright/runtime/raw";
import { expect, test } from "vitest";
import {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  createPluto,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  UnprocessableError,
} from "../src/index.js";
import { clientOf, EXPERIMENT, TOKEN } from "./support/client.js";
import { json, serve } from "./support/server.js";

/** A provider that answers with these statuses in turn, then with success. */
async function answering(...statuses: number[]) {
  const left = [...statuses];
  const server = await serve((_, response) =>
    json(response, { uuid: "p1", message: "said so" }, left.shift() ?? 200),
  );
  return { server, experiments: clientOf(server).experiments };
}

const plot = { name: "x", origin: "python" } as const;

test.each([429, 500, 502, 503, 504])("GET, PUT: %i is tried again", async (status) => {
  const { server, experiments } = await answering(status, status, 200, status);
  await experiments.get(EXPERIMENT);
  await experiments.externalPlots.update(EXPERIMENT, "p1", plot);
  expect(server.seen.map(({ method }) => method)).toEqual(["GET", "GET", "GET", "PUT", "PUT"]);
});

test("POST: 429 is tried again", async () => {
  const { server, experiments } = await answering(429, 429);
  await experiments.externalPlots.create(EXPERIMENT, plot);
  expect(server.seen.length).toBe(3);
  expect(new Set(server.seen.map(({ body }) => body.toString())).size).toBe(1);
});

test.each([500, 502, 503, 504])("POST: %i is not, or there might be two plots", async (status) => {
  const { server, experiments } = await answering(status);
  const failed = experiments.externalPlots.create(EXPERIMENT, plot);
  await expect(failed).rejects.toThrow(ServerError);
  expect(server.seen.length).toBe(1);
});

test("four attempts in all, as the R client makes", async () => {
  const { server, experiments } = await answering(503, 503, 503, 503, 503);
  await expect(experiments.get(EXPERIMENT)).rejects.toMatchObject({ status: 503, attempts: 4 });
  expect(server.seen.length).toBe(4);
});

test("archiving biomodel sets, a GET that changes something, is sent once", async () => {
  const { server } = await answering(503);
  await expect(clientOf(server).biomodelSets.archive("b1")).rejects.toThrow(ServerError);
  expect(server.seen.length).toBe(1);
});

test.each([
  [400, BadRequestError],
  [401, AuthenticationError],
  [403, PermissionError],
  [404, NotFoundError],
  [409, ConflictError],
  [422, UnprocessableError],
  [429, RateLimitError],
  [500, ServerError],
] as const)("%i is a %o", async (status, type) => {
  const { experiments } = await answering(status, status, status, status);
  const failed = experiments.get(EXPERIMENT);
  await expect(failed).rejects.toThrow(type);
  await expect(failed).rejects.toThrow("said so");
});

test.each([
  [400, "invalid_object_id", NotFoundError],
  [400, "object_not_found", NotFoundError],
  [500, "resource_not_found", NotFoundError],
  [403, "authentication_failed", AuthenticationError],
  [400, "invalid_body_attribute", BadRequestError],
] as const)("%i with code %s", async (status, code, type) => {
  const server = await serve((_, response) => json(response, { code, message: "m" }, status));
  const failed = clientOf(server).experiments.get(EXPERIMENT);
  await expect(failed).rejects.toThrow(type);
  await expect(failed).rejects.toMatchObject({ status, code, attempts: 1 });
});

test("a token of another form is refused before anything is sent, and never shown", async () => {
  const token = "not-a-token-of-pluto";
  const failed = (async () => createPluto({ token }).experiments.get(EXPERIMENT))();
  await expect(failed).rejects.toThrow(/token/);
  const error = (await failed.catch((one) => one)) as Error;
  expect(`${error.message}${error.stack}`).not.toContain(token);
});

test("environments have addresses of their own", async () => {
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = async (request) => {
    asked.push((request as Request).url);
    return Response.json([]);
  };
  for (const environment of ["production", "staging", "development"] as const) {
    await createPluto({ token: TOKEN, environment, fetch }).organizations.list();
  }
  expect(asked).toEqual([
    "https://api.pluto.bio/user/organizations/",
    "https://staging-api.pluto.bio/user/organizations/",
    "https://dev-api.pluto.bio/user/organizations/",
  ]);
});

test("the raw client goes through the same pipeline", async () => {
  const server = await serve(() => ({ uuid: "e1" }));
  const { data } = await rawOf(clientOf(server)).GET("/lab/experiments/{experiment_id}/", {
    params: { path: { experiment_id: EXPERIMENT } },
  });
  expect(data?.uuid).toBe("e1");
  expect(server.seen[0]?.headers.authorization).toBe(`Token ${TOKEN}`);
});
