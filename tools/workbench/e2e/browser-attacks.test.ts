import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Launched, launchBrowser } from "@specwright/site/browser";
import { afterAll, beforeAll, expect, onTestFinished, type TestContext, test } from "vitest";
import { startWorkbench, type Workbench } from "../src/server.ts";

/** Pages that a browser takes for the attacker's: its name leads to this machine, as after a rebinding. */
const ATTACKER = "evil.example";

let workbench: Workbench;
let site: Server;
let browser: Launched["browser"];
let reason: string | undefined;

beforeAll(async () => {
  workbench = await startWorkbench({ port: 0 });
  site = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html" }).end("<title>a page</title>");
  });
  await new Promise<void>((done) => site.listen(0, "127.0.0.1", done));
  ({ browser, reason } = await launchBrowser([
    `--host-resolver-rules=MAP ${ATTACKER} 127.0.0.1`,
    "--proxy-server=direct://",
    "--proxy-bypass-list=*",
  ]));
}, 120_000);

afterAll(async () => {
  await browser?.close();
  site?.close();
  await workbench?.stop();
});

const port = () => new URL(workbench.url).port;
const pageOf = (name: string) => `http://${name}:${(site.address() as AddressInfo).port}/`;
const PATHS = ["/", "/health", "/pluto/", "/mock/pluto/lab/projects/"];

/** What the script of a page gets to see of addresses. */
async function seenFrom(context: TestContext, start: string, urls: readonly string[]) {
  if (browser === undefined) return context.skip(reason);
  const page = await browser.newPage();
  try {
    await page.goto(start);
    return await page.evaluate(async (all: readonly string[]) => {
      const see = async (url: string) => {
        try {
          const answer = await fetch(url, { headers: { authorization: "Token x" } });
          return `${answer.status} ${(await answer.text()).length > 0}`;
        } catch (error) {
          return String(error).split(":")[0];
        }
      };
      return Promise.all(all.map(see));
    }, urls);
  } finally {
    await page.close();
  }
}

test("DNS rebinding: a page whose name has become this machine's gets refusals only", async (context) => {
  const rebound = `http://${ATTACKER}:${port()}`;
  const urls = PATHS.map((path) => `${rebound}${path}`);
  // The first address is of the same origin as the page: no rule about origins is in the way.
  const seen = await seenFrom(context, `${rebound}/`, urls);
  expect(seen).toEqual(PATHS.map(() => "403 true"));
});

test("a page of another site sees nothing, by any name of this machine", async (context) => {
  const urls = PATHS.flatMap((path) => [
    `${workbench.url}${path}`,
    `http://localhost:${port()}${path}`,
  ]);
  const seen = await seenFrom(context, pageOf(ATTACKER), urls);
  expect(seen).toEqual(urls.map(() => "TypeError"));
});

test("a page of this machine on another port sees the mock, and not the workbench's own", async (context) => {
  const urls = PATHS.map((path) => `${workbench.url}${path}`);
  const seen = await seenFrom(context, pageOf("localhost"), urls);
  expect(seen).toEqual(["TypeError", "TypeError", "TypeError", "200 true"]);
});

test("a page from disk sees the mock", async (context) => {
  const folder = mkdtempSync(join(tmpdir(), "page-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "page.html"), "<title>a page</title>");
  const seen = await seenFrom(context, pathToFileURL(join(folder, "page.html")).href, [
    `${workbench.url}/mock/pluto/lab/projects/`,
    `${workbench.url}/health`,
  ]);
  expect(seen).toEqual(["200 true", "TypeError"]);
});
