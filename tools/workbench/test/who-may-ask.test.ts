import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startWorkbench, type Workbench } from "../src/server.ts";

let workbench: Workbench;
let own: string;
beforeAll(async () => {
  const origins = ["https://app.example.com"];
  workbench = await startWorkbench({ port: 0, hosts: ["bench.test"], origins });
  own = workbench.url;
}, 60_000);
afterAll(() => workbench.stop());

function ask(path: string, headers: Record<string, string>) {
  return new Promise<{ status: number; headers: Record<string, unknown> }>((done, fail) => {
    const sent = request(`${own}${path}`, { headers }, (answer) => {
      answer.resume();
      done({ status: answer.statusCode ?? 0, headers: answer.headers });
    });
    sent.on("error", fail).end();
  });
}

const OWN_PAGES = [
  "/",
  "/health",
  "/workbench",
  "/requests",
  "/state",
  "/npm/@specwright%2fnone",
  "/docs/",
  "/pluto/",
  "/mock/",
  "/mock/nobody/",
  "/nothing",
];
const MOCK = "/mock/pluto/lab/projects/";

describe("the workbench's own pages", () => {
  test.each(OWN_PAGES)("%s answers nobody by another name", async (path) => {
    expect((await ask(path, { host: "evil.example" })).status).toBe(403);
    expect((await ask(path, { host: "bench.test" })).status).not.toBe(403);
    expect((await ask(path, {})).status).not.toBe(403);
  });

  test.each(OWN_PAGES)("%s answers no page of elsewhere, also of this machine", async (path) => {
    for (const origin of [
      "http://localhost:1",
      "null",
      "https://app.example.com",
      "https://e.example",
    ]) {
      const answer = await ask(path, { origin });
      expect([origin, answer.status]).toEqual([origin, 403]);
      expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
    }
    const answer = await ask(path, { origin: own });
    expect(answer.status).not.toBe(403);
    expect(answer.headers).toMatchObject({
      "cross-origin-resource-policy": "same-origin",
      "x-frame-options": "DENY",
    });
  });
});

test("a mock answers pages of this machine, from disk, and those that are allowed", async () => {
  for (const origin of ["http://localhost:1", "null", "https://app.example.com", own]) {
    const answer = await ask(MOCK, { origin });
    expect([answer.status, answer.headers["access-control-allow-origin"]]).toEqual([401, origin]);
  }
  expect((await ask(MOCK, { origin: "https://evil.example" })).status).toBe(403);
  expect((await ask(MOCK, { host: "evil.example" })).status).toBe(403);
  expect((await ask(MOCK, { host: "bench.test" })).status).toBe(401);
});
