import { spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { startDocs } from "../src/index.js";

test("the site of the package is served, with its pages, packed, and a page where nothing is", async () => {
  const { url, stop } = await startDocs();
  onTestFinished(stop);
  const home = await fetch(url, { headers: { "accept-encoding": "br" } });
  expect([home.status, home.headers.get("content-encoding")]).toEqual([200, "br"]);
  expect(await home.text()).toContain("Specwright");
  const operation = await fetch(`${url}pluto/experiments.assayData.list.html`);
  expect(await operation.text()).toContain("experiments.assayData.list");
  const etag = home.headers.get("etag") ?? "";
  expect(
    (await fetch(url, { headers: { "if-none-match": etag, "accept-encoding": "br" } })).status,
  ).toBe(304);
  const missing = await fetch(`${url}pluto/nothing.html`);
  expect([missing.status, missing.headers.get("content-type")]).toEqual([
    404,
    "text/html; charset=utf-8",
  ]);
  expect(await missing.text()).toContain('href="/index.html"');
});

test.each([
  ["pluto", "/pluto/"],
  ["//pluto", "/pluto/"],
])("%s leads to its folder, on the same machine", async (path, to) => {
  const { url, stop } = await startDocs();
  onTestFinished(stop);
  const answer = await fetch(url + path, { redirect: "manual" });
  expect([answer.status, answer.headers.get("location")]).toEqual([308, to]);
});

test.each(["%", "..%2fpackage.json", "%2e%2e/package.json", "pluto%00"])(
  "%s is nothing",
  async (path) => {
    const { url, stop } = await startDocs();
    onTestFinished(stop);
    expect((await fetch(url + path)).status).toBe(404);
    expect((await fetch(url, { method: "POST" })).status).toBe(405);
  },
);

/** The built command, until it has printed a text, then ended by a signal. */
function cli(args: string[], until?: string) {
  return new Promise<{ code: number | null; output: string }>((done) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, "../dist/cli.js"), ...args], {
      env: { ...process.env, BROWSER: "none" },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        output += chunk;
        if (until !== undefined && output.includes(until)) child.kill("SIGTERM");
      });
    }
    child.on("close", (code) => done({ code, output }));
  });
}

test("the command serves until it is stopped", async () => {
  const { code, output } = await cli(["--port", "0"], "Ctrl-C stops.");
  expect(output).toMatch(/^The docs are at http:\/\/127\.0\.0\.1:\d+\/\n/);
  expect(code).toBe(0);
});

test("an operation is shown as doc comments name it", async () => {
  const { output } = await cli(["pluto", "experiments%2EassayData.list", "--port", "0"], "stops.");
  expect(output).toContain("/pluto/#operation/experiments.assayData.list\n");
});

test("so is a method that shares its operation with another one", async () => {
  const { output } = await cli(["plutio", "tasks.get", "--port", "0"], "stops.");
  expect(output).toContain("/plutio/#operation/tasks.get\n");
});

test("what it can't do, it says, with what to do", async () => {
  expect((await cli(["--help"])).output).toContain("--open");
  expect(await cli(["--port", "x"])).toEqual({
    code: 2,
    output: 'specwright-docs: --port takes a number from 0 to 65535, not "x"\n',
  });
  expect((await cli(["--nothing"])).output).toBe(
    "specwright-docs: Unknown option '--nothing'; see specwright-docs --help\n",
  );
  expect((await cli(["nobody"])).output).toBe(
    'specwright-docs: there are no docs of "nobody"; see specwright-docs --help\n',
  );
  expect((await cli(["pluto", "a", "b"])).code).toBe(2);
  expect(await cli(["pluto", "experiments.lst"], "stops.")).toEqual({
    code: 2,
    output:
      'specwright-docs: pluto has no operation "experiments.lst"; all are listed by: specwright-docs pluto\n',
  });
  const taken = createServer().listen(0, "127.0.0.1");
  await new Promise((done) => taken.once("listening", done));
  onTestFinished(() => void taken.close());
  const { port } = taken.address() as AddressInfo;
  const { code, output } = await cli(["--port", String(port)]);
  expect([code, output]).toEqual([
    2,
    `specwright-docs: port ${port} is in use; choose another: --port ${port + 1}\n`,
  ]);
});
