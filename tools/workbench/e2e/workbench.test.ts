import { spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { ROOT } from "@specwright/config/workspace";
import { launchBrowser } from "@specwright/site/browser";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startWorkbench, type Workbench } from "../src/server.ts";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench({ port: 0 });
});
afterAll(() => workbench?.stop());

test("health lists every provider as up", async () => {
  const health = await (await fetch(`${workbench.url}/health`)).json();
  expect(health).toMatchObject({ status: "up", providers: { pluto: { status: "up" } } });
});

test("the mock answers a documented example, and 401 without the credential", async () => {
  const url = `${workbench.url}/mock/pluto/lab/projects/`;
  const answer = await fetch(url, { headers: { authorization: "Token x" } });
  expect(answer.status).toBe(200);
  expect(await answer.json()).toHaveProperty("items.0.pluto_id");
  expect((await fetch(url)).status).toBe(401);
  expect((await fetch(url, { headers: { authorization: "Bearer x" } })).status).toBe(401);
});

test("what is not there is told with what is", async () => {
  for (const path of ["/mock/nobody/", "/nothing", "/pluto/nothing.html"]) {
    const answer = await fetch(`${workbench.url}${path}`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("/mock/pluto");
  }
});

test("in a browser: from the index to a provider's docs, without a foreign or failed request", async (context) => {
  const { browser, reason } = await launchBrowser();
  if (browser === undefined) return context.skip(reason);
  try {
    const page = await browser.newPage();
    const bad: string[] = [];
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(workbench.url) && !/^(data|blob):/.test(url)) bad.push(`foreign ${url}`);
    });
    page.on("requestfailed", (request) => {
      // A page that is left before its search has started drops that worker's own blob.
      const left = request.failure()?.errorText === "net::ERR_ABORTED";
      if (!(left && request.url().startsWith("blob:"))) bad.push(`failed ${request.url()}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400) bad.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(workbench.url);
    await page.locator(".card").getByRole("link", { name: "Pluto Bio API", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Pluto Bio API" }).waitFor();
    await page.goto(`${workbench.url}/docs/pluto/#operation/experiments.assayData.list`);
    await page.waitForURL("**/pluto/experiments.assayData.list.html");
    await page.goto(`${workbench.url}/workbench`);
    await page.locator("#pluto a").first().click();
    await page.getByRole("heading", { level: 1, name: "Pluto Bio API" }).waitFor();
    expect(bad).toEqual([]);
  } finally {
    await browser.close();
  }
});

test("a port in use is a clear error and exit 2, before any build", async () => {
  const blocker = createServer().listen(0, "127.0.0.1");
  await new Promise((done) => blocker.once("listening", done));
  const { port } = blocker.address() as AddressInfo;
  const { code, output } = await cli({ PORT: String(port) }, ["--no-build"]);
  blocker.close();
  expect(code).toBe(2);
  expect(output).toContain(`port ${port} is in use`);
  expect(output).not.toContain("    at ");
});

test("Ctrl-C stops it cleanly once it is ready", async () => {
  const { code, output } = await cli({ PORT: "0" }, ["--no-build"], "Ctrl-C stops it.");
  expect(output).toContain("Specwright is ready on http://127.0.0.1:");
  expect(output).toContain("stopping…");
  expect(code).toBe(0);
});

/** Runs the command line tool; sends it Ctrl-C once it has printed a text. */
function cli(env: NodeJS.ProcessEnv, args: string[], interruptAfter?: string) {
  return new Promise<{ code: number | null; output: string }>((done) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, "../src/cli.ts"), ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env },
    });
    let output = "";
    let interrupted = false;
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        output += chunk.toString();
        if (interruptAfter !== undefined && !interrupted && output.includes(interruptAfter)) {
          interrupted = true;
          child.kill("SIGINT");
        }
      });
    }
    child.on("close", (code) => done({ code, output }));
  });
}
