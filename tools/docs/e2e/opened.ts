import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** A page from disk, with the network off and everything wrong written down. */
export interface Opened {
  readonly page: Page;
  /** Requests that failed or left the disk, attempts that the page's policy stopped, errors. */
  readonly wrong: string[];
}

/** Opens a page of a folder as somebody would who clicks on the file. */
export async function open(
  browser: Browser,
  path: string,
  folder: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({ offline: true, ...options });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on("request", (request) => {
    if (!/^(file|data|blob):/.test(request.url())) wrong.push(`foreign: ${request.url()}`);
  });
  page.on("requestfailed", (request) => wrong.push(`failed: ${request.url()}`));
  page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") wrong.push(`console: ${message.text()}`);
  });
  page.on("dialog", (dialog) => wrong.push(`dialog: ${dialog.message()}`));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      console.error(`stopped by the policy: ${event.blockedURI}`);
    });
  });
  const [file = "", hash] = path.split("#", 2);
  const url = pathToFileURL(join(folder, file)).href;
  await page.goto(hash === undefined ? url : `${url}#${hash}`);
  return { page, wrong };
}
