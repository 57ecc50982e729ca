import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../src/browser.ts";
import { obj, text } from "../src/json.ts";
import { type Provider, readProviders } from "../src/provider.ts";

const DIST = join(import.meta.dirname, "../dist");
const providers = readProviders();

let browser: Browser | undefined;
let reason: string | undefined;

beforeAll(async () => {
  if (!existsSync(join(DIST, "index.html"))) throw new Error("No docs: run pnpm docs:build first.");
  ({ browser, reason } = await launchBrowser());
});
afterAll(async () => browser?.close());

/** A page from disk, with the network off and everything wrong written down. */
interface Opened {
  readonly page: Page;
  /** Requests that failed or left the disk, attempts that the page's policy stopped, errors. */
  readonly wrong: string[];
}

async function open(path: string, folder: string = DIST): Promise<Opened> {
  if (!browser) throw new Error(reason);
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on("request", (request) => {
    if (!/^(file|data|blob):/.test(request.url())) wrong.push(`foreign: ${request.url()}`);
  });
  page.on("requestfailed", (request) => {
    // A page that is left before its search has started drops that worker's own blob.
    const left = request.failure()?.errorText === "net::ERR_ABORTED";
    if (!(left && request.url().startsWith("blob:"))) wrong.push(`failed: ${request.url()}`);
  });
  page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") wrong.push(`console: ${message.text()}`);
  });
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      console.error(`stopped by the policy: ${event.blockedURI}`);
    });
  });
  await page.goto(pathToFileURL(join(folder, path)).href.replaceAll("%23", "#"));
  return { page, wrong };
}

test("what these tests look for, they find", async (context) => {
  if (!browser) return context.skip(reason);
  const folder = mkdtempSync(join(tmpdir(), "specwright-docs-"));
  const image = '<img src="https://cdn.example.test/logo.svg">';
  const policy = '<meta http-equiv="Content-Security-Policy" content="img-src data:">';
  writeFileSync(join(folder, "asks.html"), image);
  writeFileSync(join(folder, "is-stopped.html"), policy + image);
  const asks = await open("asks.html", folder);
  expect(asks.wrong).toContain("foreign: https://cdn.example.test/logo.svg");
  const stopped = await open("is-stopped.html", folder);
  expect(stopped.wrong.join()).toContain("stopped by the policy: https://cdn.example.test");
  rmSync(folder, { recursive: true });
});

test("the index lists every provider, and its links work", async (context) => {
  if (!browser) return context.skip(reason);
  for (const { name, title, packageName } of providers) {
    const { page, wrong } = await open("index.html");
    await expect(page.getByText(`npm install ${packageName}`).count()).resolves.toBe(1);
    await page.getByRole("link", { name: title, exact: true }).click();
    await page.getByRole("heading", { level: 1 }).filter({ hasText: title }).waitFor();
    await page.getByRole("link", { name: "All providers" }).click();
    await page.getByRole("heading", { name: "Specwright" }).waitFor();
    expect(wrong, name).toEqual([]);
  }
});

test.for(providers)("search in the docs of $name finds operations", async (provider, context) => {
  if (!browser) return context.skip(reason);
  const { word, title } = searched(provider);
  const { page, wrong } = await open(`${provider.name}/index.html`);
  await page.getByText("Search Ctrl+K").click();
  await page.getByPlaceholder("Search docs...").fill(word);
  await page.getByTestId("search-dialog").getByRole("link", { name: title }).first().click();
  await page.getByRole("heading", { level: 2 }).filter({ hasText: title }).first().waitFor();
  expect(wrong).toEqual([]);
});

/** A word to search for, and the title of an operation that it finds. */
function searched({ operations }: Provider): { word: string; title: string } {
  const titles = operations.map(({ node }) => text(node.summary) ?? "");
  const assay = titles.find((one) => /\bassay\b/i.test(one));
  return assay === undefined
    ? { word: titles[0] ?? "", title: titles[0] ?? "" }
    : { word: "assay", title: assay };
}

test.for(providers)(
  "a deep link of $name leads to the operation, its grade and its sample",
  async (provider, context) => {
    if (!browser) return context.skip(reason);
    const { name, operations, packageName } = provider;
    for (const operation of [
      operations[0],
      operations[operations.length >> 1],
      operations.at(-1),
    ]) {
      if (!operation) throw new Error(`${name} has no operations`);
      const { page, wrong } = await open(`${name}/index.html#operation/${operation.id}`);
      const title = text(operation.node.summary) ?? "";
      const heading = page.getByRole("heading", { level: 2 }).filter({ hasText: title }).first();
      await heading.waitFor();
      const { grade } = obj(operation.node["x-evidence"]);
      if (grade !== undefined)
        expect(await heading.getByText(String(grade)).isVisible()).toBe(true);
      await page.getByText(`"${packageName}"`).first().waitFor();
      expect(wrong).toEqual([]);
    }
  },
);
