import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, type TestContext, test } from "vitest";
import { launchBrowser } from "../src/browser.ts";
import type { Operation } from "../src/data/provider.ts";
import { PROVIDERS as providers } from "../test/ours.ts";
import { type Opened, open as openIn } from "./opened.ts";

const DIST = join(import.meta.dirname, "../dist");

let browser: Browser | undefined;
let reason: string | undefined;

beforeAll(async () => {
  if (!existsSync(join(DIST, "index.html"))) throw new Error("No docs: run pnpm docs:build first.");
  ({ browser, reason } = await launchBrowser());
});
afterAll(async () => browser?.close());

function open(context: TestContext, path: string, folder: string = DIST): Promise<Opened> {
  if (!browser) return context.skip(reason);
  return openIn(browser, path, folder);
}

test("what these tests look for, they find", async (context) => {
  const folder = mkdtempSync(join(tmpdir(), "specwright-docs-"));
  const image = '<img src="https://cdn.example.test/logo.svg">';
  const policy = '<meta http-equiv="Content-Security-Policy" content="img-src data:">';
  writeFileSync(join(folder, "asks.html"), image);
  writeFileSync(join(folder, "is-stopped.html"), policy + image);
  const asks = await open(context, "asks.html", folder);
  expect(asks.wrong).toContain("foreign: https://cdn.example.test/logo.svg");
  const stopped = await open(context, "is-stopped.html", folder);
  expect(stopped.wrong.join()).toContain("stopped by the policy: https://cdn.example.test");
  rmSync(folder, { recursive: true });
});

test("from the first page to each provider, and back", async (context) => {
  for (const { title, packageName } of providers) {
    const { page, wrong } = await open(context, "index.html");
    expect(await page.locator(".card").getByText(`npm install ${packageName}`).count()).toBe(1);
    await page.locator(".card").getByRole("link", { name: title, exact: true }).click();
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    await page.getByRole("link", { name: "Specwright" }).first().click();
    await page.getByRole("heading", { level: 1, name: "APIs without a spec" }).waitFor();
    expect(wrong).toEqual([]);
    await page.context().close();
  }
});

test.for([
  ["assayData.list", "experiments.assayData.list"],
  ["429", "429 RateLimitError"],
  ["pipeline_status", "field pipeline_status"],
  ["assya", "assay"],
])("search from disk: %j finds %s first", async ([asked = "", name = ""], context) => {
  const { page, wrong } = await open(context, "index.html");
  await page.keyboard.press("/");
  await page.getByRole("combobox").fill(asked);
  const first = page.getByRole("option").first();
  await first.waitFor();
  expect((await first.textContent())?.toLowerCase()).toContain(name.toLowerCase());
  const before = page.url();
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.href !== before);
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(wrong).toEqual([]);
});

/** The first, the last, and some between. */
function some(operations: readonly Operation[]): Operation[] {
  const step = Math.ceil(operations.length / 3);
  return operations.filter((_, index) => index % step === 0 || index === operations.length - 1);
}

test.for(providers)(
  "links of before lead to the operations of $name",
  async ({ name, operations }, context) => {
    const several = operations.filter(({ methods }) => methods.length > 1);
    for (const { id, slug, methods } of [...some(operations), ...several.slice(0, 1)]) {
      for (const hash of [
        `operation/${methods.at(-1)?.id ?? id}`,
        `operation/${encodeURIComponent(id)}`,
        `tag/any/operation/${id}`,
        `/any/${id.toLowerCase()}`,
      ]) {
        const { page, wrong } = await open(context, `${name}/index.html#${hash}`);
        await page.waitForURL((url) => url.pathname.endsWith(`/${name}/${slug}.html`));
        expect(wrong).toEqual([]);
        await page.context().close();
      }
    }
  },
);

test("a page is whole without its script, and does not jump with it", async (context) => {
  if (!browser) return context.skip(reason);
  const path = "pluto/experiments.assayData.list.html";
  const still = await openIn(browser, path, DIST, { javaScriptEnabled: false });
  expect(await still.page.getByText("pluto.experiments.assayData.list(").first().isVisible()).toBe(
    true,
  );
  expect(await still.page.locator("details.panel summary").first().isVisible()).toBe(true);
  const { page } = await openIn(browser, path, DIST);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => done(sum), 500);
      }),
  );
  expect(shift).toBeLessThan(0.05);
});
