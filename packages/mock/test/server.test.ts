import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { createMockHandler, MockError, startMock, startMocks } from "../src/index.js";
import { LIBRARY, TOKEN } from "./library.js";

test("an unknown provider is named, with the known ones", async () => {
  await expect(startMock("nobody")).rejects.toThrow(
    /unknown provider "nobody".*path to an OpenAPI file/,
  );
});

test.each([
  ["./missing.yaml", /no such OpenAPI file/],
  [fileURLToPath(new URL("../package.json", import.meta.url)), /not an OpenAPI 3 document/],
])("%s: %s", async (path, message) => {
  await expect(startMock(path)).rejects.toThrow(message);
});

test("a document in memory stays as it was", async () => {
  const spec = {
    openapi: "3.1.0",
    info: { title: "t", version: "1" },
    paths: { "/x": { get: { responses: { 200: { $ref: "#/components/responses/Ok" } } } } },
    components: { responses: { Ok: { description: "ok" } } },
  };
  const before = structuredClone(spec);
  const mock = await startMock({ spec });
  onTestFinished(() => mock.stop());
  expect((await fetch(`${mock.url}/x`)).status).toBe(200);
  expect(spec).toEqual(before);
});

test("a port in use is a clear error", async () => {
  const mock = await startMock(LIBRARY);
  onTestFinished(() => mock.stop());
  const port = Number(new URL(mock.url).port);
  await expect(startMock(LIBRARY, { port })).rejects.toThrow(`127.0.0.1:${port} is in use`);
  await expect(startMock(LIBRARY, { port })).rejects.toBeInstanceOf(MockError);
});

test("a handler works below another server's path", async () => {
  const handler = await createMockHandler(LIBRARY, { mount: "/mock/library" });
  expect(handler.paths).toEqual({ api: "/mock/library/v2", upload: "/mock/library/~upload" });
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as { port: number };
  const response = await fetch(`http://127.0.0.1:${port}/mock/library/v2/books/`, {
    headers: TOKEN,
  });
  expect(response.status).toBe(200);
});

test("several stand behind one address, listed at its root", async () => {
  const mocks = await startMocks([LIBRARY]);
  onTestFinished(() => mocks.stop());
  expect(await (await fetch(mocks.origin)).json()).toEqual({ mocks: mocks.urls });
  expect(mocks.urls.openapi?.api).toBe(`${mocks.origin}/openapi/v2`);
  expect((await fetch(`${mocks.origin}/other/x`)).status).toBe(404);
  const response = await fetch(`${mocks.urls.openapi?.api}/books/`, { headers: TOKEN });
  expect(response.status).toBe(200);
  await expect(startMocks([LIBRARY, LIBRARY])).rejects.toThrow("/openapi");
});

/** Runs the built command until it says that it is ready, or ends. */
function run(...args: string[]) {
  const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
  const child = spawn(process.execPath, [cli, ...args]);
  let output = "";
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const ready = new Promise<void>((resolve) => {
    const take = (chunk: Buffer): void => {
      output += chunk.toString();
      if (output.includes("Ready")) resolve();
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    void ended.then(() => resolve());
  });
  return { child, ended, ready, output: () => output };
}

test("the command prints addresses, logs requests with reasons, and stops on Ctrl-C", async () => {
  const cli = run(LIBRARY, "--port", "0");
  await cli.ready;
  const url = /api: (http:\S+)/.exec(cli.output())?.[1];
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v2$/);
  await fetch(`${url}/books/?limt=1`, { headers: TOKEN });
  await expect.poll(cli.output).toContain("GET /v2/books/?limt=1 400 books.list: query.limt");
  cli.child.kill("SIGINT");
  expect(await cli.ended).toBe(0);
});

test.each([
  ["a path", 'paths: { "/a\\e]0;x\\a{b}{c}": { get: {} } }'],
  [
    "the key of a server",
    'servers: [{ url: /, x-server: { key: "k\\e]0;x\\a\\nReady" } }]\npaths: { /a: { get: {} } }',
  ],
  ["a tag of YAML", "x-a: !tag\u001b]0;x\u0007 b\npaths: {}"],
  ["a key that is none", 'x-a: { ? { a: "\\e]0;x\\a\\x9b" } : 1 }\npaths: {}'],
  ["a line that is no YAML", "paths: {}\n\u001b]0;x\u0007: ["],
  ["a file that is not there", "paths: { /a: { $ref: x\u001b]0;x\u0007.yaml } }"],
])("the command says %s of a spec without what speaks to a terminal", async (_, text) => {
  const folder = mkdtempSync(join(tmpdir(), "says-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "a\u001b[31mb.yaml");
  writeFileSync(file, `openapi: 3.1.0\ninfo: { title: t, version: "1" }\n${text}\n`);
  const cli = run(file, "--port", "0");
  await cli.ready;
  cli.child.kill("SIGINT");
  await cli.ended;
  expect(cli.output()).not.toBe("");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
  expect(cli.output()).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
  expect(cli.output().match(/^Ready/gm)?.length ?? 0).toBeLessThan(2);
});

test.each([
  [[], "openapi"],
  [[fileURLToPath(new URL("../dist/specs/pluto.json", import.meta.url))], "pluto"],
])("with a state, the command prints where the storage is (beside %j)", async (more, name) => {
  const cli = run(LIBRARY, ...more, "--state", "--port", "0");
  await cli.ready;
  const [, storage] = new RegExp(`${name}[^ ]* storage: (\\S+)`).exec(cli.output()) ?? [];
  expect((await fetch(`${storage}/bucket/x`)).status).toBe(403);
  cli.child.kill("SIGINT");
  expect(await cli.ended).toBe(0);
});

test("the command plays faults and keeps budgets", async () => {
  const cli = run(
    LIBRARY,
    "--port",
    "0",
    "--fault",
    "503,times=1",
    "--fault=latency=1",
    "--limits",
  );
  await cli.ready;
  const url = /api: (http:\S+)/.exec(cli.output())?.[1];
  const statuses = [];
  for (let sent = 0; sent < 2; sent += 1) {
    statuses.push((await fetch(`${url}/books/`, { headers: TOKEN })).status);
  }
  expect(statuses).toEqual([503, 200]);
  expect(cli.output()).toContain("the fault 503,times=1, latency=1 was played");
  cli.child.kill("SIGINT");
  expect(await cli.ended).toBe(0);
});

test.each([
  [["--help"], 0, "Usage: specwright-mock"],
  [[], 1, "name a provider or an OpenAPI file"],
  [["nobody"], 1, 'unknown provider "nobody"'],
  [[LIBRARY, "--port", "many"], 1, '--port takes a number from 0 to 65535, not "many"'],
  [["--prot", "1"], 1, "--prot"],
  [
    [LIBRARY, "--fault", "nonsense"],
    1,
    'there is no fault "nonsense"; there are: a status such as 503',
  ],
])("%j ends with %i", async (args, code, text) => {
  const cli = run(...args);
  expect(await cli.ended).toBe(code);
  expect(cli.output()).toContain(text);
});
