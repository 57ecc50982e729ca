import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../src/browser.ts";
import { buildSite } from "../src/build.ts";
import { hostile } from "../test/hostile.ts";
import { PAYLOADS } from "../test/payloads.ts";
import { open } from "./opened.ts";

let browser: Browser | undefined;
let reason: string | undefined;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "specwright-hostile-"));
  await buildSite({ providers: [hostile()], runtime: [] }, folder);
  ({ browser, reason } = await launchBrowser());
}, 60_000);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

test("no text of a spec runs, frames, asks another machine or leaves the page", async (context) => {
  if (!browser) return context.skip(reason);
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(30);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  // What a server shows where nothing is can't be opened from disk.
  const pages = files.filter((path) => path.endsWith(".html") && path !== "404.html");
  expect(pages.length).toBeGreaterThan(15);
  for (const path of pages) {
    const { page, wrong } = await open(browser, path, folder);
    const before = page.url();
    const seen = await page.evaluate(async () => {
      for (const folded of document.querySelectorAll("details")) {
        folded.removeAttribute("name");
        folded.open = true;
      }
      for (const element of document.querySelectorAll<HTMLElement>("main *")) {
        element.focus();
        element.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
      }
      await new Promise((done) => setTimeout(done, 100));
      return {
        ran: (globalThis as { ran?: unknown }).ran,
        foreign: document.querySelectorAll(
          "iframe, object, embed, base, form, img, svg, math, style, script:not([src$='assets/site.js'])",
        ).length,
        links: [...document.links].map(({ protocol }) => protocol),
      };
    });
    expect(seen.ran, path).toBeUndefined();
    expect(seen.foreign, path).toBe(0);
    expect(
      seen.links.filter((one) => !["file:", "https:", "http:"].includes(one)),
      path,
    ).toEqual([]);
    expect(page.url()).toBe(before);
    expect(wrong, path).toEqual([]);
    await page.context().close();
  }
});

test("a form made of it shows text, also what it would send", async (context) => {
  if (!browser) return context.skip(reason);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  let forms = 0;
  const pages = files.filter(
    (one) => one.endsWith(".html") && existsSync(join(folder, tryFile(one))),
  );
  // Each takes all payloads; the ids, names and places differ.
  for (const path of pages.filter((_, index) => index % 3 === 0)) {
    const { page, wrong } = await open(browser, path, folder);
    forms++;
    await page.getByRole("button", { name: "Try it" }).click();
    await page.locator("dialog.try").waitFor();
    await page.getByRole("button", { name: /^Send/ }).click();
    await page.locator(".problem", { hasText: /./ }).waitFor();
    expect(await page.evaluate("globalThis.ran"), path).toBeUndefined();
    const inside = "dialog :is(img, script, iframe, svg, object, embed, base, style, form, math)";
    expect(await page.locator(inside).count(), path).toBe(0);
    // There is no mock to be asked.
    const own = wrong.filter((one) => !/127\.0\.0\.1:4010|ERR_INTERNET_DISCONNECTED/.test(one));
    expect(own, path).toEqual([]);
    await page.context().close();
  }
  expect(forms).toBeGreaterThan(3);
});

/** Where the data of a page's form lies. */
function tryFile(path: string): string {
  return path.replace(/^(.*\/)?([^/]+)\.html$/, "$1try/$2.js");
}

test("what search shows of it stays text too", async (context) => {
  if (!browser) return context.skip(reason);
  const { page, wrong } = await open(browser, "index.html", folder);
  await page.keyboard.press("/");
  for (const asked of ["script", "onerror", "javascript", "case.id"]) {
    await page.getByRole("combobox").fill(asked);
    await page.getByRole("option").first().waitFor();
  }
  expect(await page.evaluate("globalThis.ran")).toBeUndefined();
  expect(await page.locator("dialog :is(img, script, iframe, svg)").count()).toBe(0);
  expect(wrong).toEqual([]);
});
