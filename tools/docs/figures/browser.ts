import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";

/** What a browser shows of a page. */
export interface Seen {
  readonly seconds: number;
  readonly shift: number;
  readonly heap: number;
}

/** A page on a slow machine, and on a thin line where that is asked for: until its heading stands there. */
export async function slowly(browser: Browser, url: string, bitsPerSecond?: number): Promise<Seen> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  if (bitsPerSecond !== undefined) {
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 150,
      downloadThroughput: bitsPerSecond / 8,
      uploadThroughput: bitsPerSecond / 8,
    });
  }
  const began = performance.now();
  await page.goto(url, { waitUntil: "commit" });
  await page.locator(".signature").first().waitFor();
  await page.waitForLoadState("load");
  const seconds = (performance.now() - began) / 1000;
  const shift = await shiftOf(page);
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await page.close();
  return { seconds, shift, heap: usedSize };
}

function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            sum += (entry as unknown as { value: number }).value;
          }
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => done(sum), 500);
      }),
  );
}

/** How many rules axe finds broken on pages. */
export async function axeOf(browser: Browser, urls: readonly string[]): Promise<number> {
  const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
  const broken = new Set<string>();
  const page = await browser.newPage();
  for (const url of urls) {
    await page.goto(url);
    await page.evaluate(axe);
    const { violations } = (await page.evaluate("axe.run()")) as {
      violations: readonly { id: string }[];
    };
    for (const { id } of violations) broken.add(id);
  }
  await page.close();
  return broken.size;
}
