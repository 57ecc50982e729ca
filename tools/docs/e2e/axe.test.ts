import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../src/browser.ts";
import { open } from "./opened.ts";

const DIST = join(import.meta.dirname, "../dist");
const AXE = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

let browser: Browser | undefined;
let reason: string | undefined;
beforeAll(async () => {
  ({ browser, reason } = await launchBrowser());
});
afterAll(async () => browser?.close());

/** All rules; of what they find nothing wrong with, nothing is written down: that would take most of the time. */
const RUN = `axe.run({ resultTypes: ["violations"] })`;

/** One page of each kind, and those of an operation that hold most. */
const PAGES = [
  "index.html",
  "pluto/index.html",
  "protocols-io/index.html",
  "pluto/guide.html",
  "cytobank/examples.html",
  "cytobank/reference.html",
  "plutio/evidence.html",
  "guides/grades.html",
  "guides/runtime.html",
  "guides/runtime-reference.html",
  "plutio/changelog.html",
  "pluto/experiments.assayData.list.html",
  "protocols-io/protocols.get.html",
  "plutio/tasks.create.html",
  "cytobank/gates.uploadGatingMl.html",
];

const VIEWS = {
  light: { colorScheme: "light", viewport: { width: 1440, height: 900 } },
  dark: { colorScheme: "dark", viewport: { width: 1440, height: 900 } },
  phone: { colorScheme: "light", viewport: { width: 360, height: 760 } },
} as const;

const KINDS = PAGES.flatMap((path) =>
  Object.entries(VIEWS).map(([name, view]) => ({ path, name, view })),
);

interface Violations {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

test.for(KINDS)("axe finds nothing on $path, $name", async ({ path, view }, context) => {
  if (!browser) return context.skip(reason);
  const { page } = await open(browser, path, DIST, view);
  // What is folded is read too.
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll("details")) folded.removeAttribute("name");
    for (const folded of document.querySelectorAll("details")) folded.open = true;
  });
  await page.evaluate(AXE);
  const { violations } = (await page.evaluate(RUN)) as Violations;
  const found = violations.map(({ id, nodes }) => [id, nodes.length, nodes[0]?.html.slice(0, 200)]);
  expect(found).toEqual([]);
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wide).toBeLessThanOrEqual(0);
  await page.context().close();
});

test("axe finds nothing on the search dialog", async (context) => {
  if (!browser) return context.skip(reason);
  for (const view of Object.values(VIEWS)) {
    const { page } = await open(browser, "index.html", DIST, view);
    await page.locator(".find").click();
    await page.getByRole("combobox").fill("tasks");
    await page.getByRole("option").first().waitFor();
    await page.evaluate(AXE);
    const { violations } = (await page.evaluate(RUN)) as Violations;
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await page.context().close();
  }
});

test("axe finds nothing on the form of a call, before and after it was sent", async (context) => {
  if (!browser) return context.skip(reason);
  for (const view of Object.values(VIEWS)) {
    const { page } = await open(browser, "plutio/tasks.create.html", DIST, view);
    await page.getByRole("button", { name: "Try it" }).click();
    await page.getByRole("radio", { name: "the live service" }).check();
    await page.getByRole("button", { name: /^Send/ }).click();
    await page.locator(".problem", { hasText: "credential" }).waitFor();
    await page.evaluate(AXE);
    const { violations } = (await page.evaluate(RUN)) as Violations;
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await page.context().close();
  }
});
