import { execFileSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { ROOT } from "@specwright/config/workspace";
import { launchBrowser } from "../src/browser.ts";
import { buildSite } from "../src/build.ts";
import { readSite } from "../src/data/provider.ts";
import { casesOf } from "../test/sample-room.ts";
import { FEATURES, HAS, MEASURED, PEERS } from "./before.ts";
import { axeOf, slowly } from "./browser.ts";

/** The page that deep links lead to in the comparison. */
const PAGE = "plutio/tasks.create.html";

/** Builds the docs and prints their figures. */
export async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "specwright-figures-"));
  try {
    const began = performance.now();
    const site = readSite();
    const read = performance.now();
    await buildSite(site, folder);
    const built = performance.now();
    const own = { ...weights(folder), ...(await inBrowser(folder)) };
    const time = `${seconds(built - began)} (reading ${seconds(read - began)})`;
    const rows = { ...own, "build of four APIs": `${time}, warm ${seconds(warm())}` };
    console.log(
      table(
        ["", "now", ...PEERS],
        Object.entries(MEASURED).map(([name, others]) => [
          name,
          rows[name as keyof typeof rows] ?? NOW[name] ?? "–",
          ...others,
        ]),
      ),
    );
    console.log(
      table(
        ["", "now", "before", ...FEATURES],
        Object.entries(HAS).map(([name, others]) => [name, "yes", ...others]),
      ),
    );
    const operations = site.providers.reduce((sum, one) => sum + one.operations.length, 0);
    const samples = site.providers.reduce((sum, one) => sum + casesOf(one).length, 0);
    const pages = globSync("**/*.html", { cwd: folder }).length;
    console.log(
      `${pages} pages, ${operations} operations, ${samples} samples in each of TypeScript, curl, Python and R.`,
    );
    console.log(
      "TypeScript and curl are run by npm test, Python and R by pnpm nightly --only samples; both print their counts.",
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What is not measured but tested. */
const NOW: Readonly<Record<string, string>> = {
  "try it on a local mock": "yes, also from disk",
  search: "all APIs: methods, fields, errors, guides",
};

function weights(folder: string): Record<string, string> {
  const sizes = globSync("**/*.html", { cwd: folder }).map((path) =>
    readFileSync(join(folder, path)),
  );
  const raw = sizes.map((one) => one.length).sort((a, b) => a - b);
  const packed = sizes.map((one) => gzipSync(one).length).sort((a, b) => a - b);
  const middle = Math.floor(raw.length / 2);
  const assets = ["site.css", "site.js"].map((name) => readFileSync(join(folder, "assets", name)));
  const all = globSync("**/*", { cwd: folder, withFileTypes: true })
    .filter((one) => one.isFile())
    .reduce((sum, one) => sum + readFileSync(join(one.parentPath, one.name)).length, 0);
  const tgz = execFileSync("tar", ["-czf", "-", "."], { cwd: folder, maxBuffer: 1 << 28 }).length;
  const sum = (parts: readonly Uint8Array[]) => parts.reduce((total, one) => total + one.length, 0);
  return {
    "page, raw / gzipped": `${kB(raw[middle])} / ${kB(packed[middle])} kB median, ${kB(raw.at(-1))} / ${kB(packed.at(-1))} kB most`,
    "scripts and styles, raw / gzipped": `${kB(sum(assets))} / ${kB(sum(assets.map((one) => gzipSync(one))))} kB`,
    "whole site of four APIs": `${(all / 1e6).toFixed(1)} MB, ${(tgz / 1e6).toFixed(1)} MB tgz`,
  };
}

async function inBrowser(folder: string): Promise<Record<string, string>> {
  const { browser, reason } = await launchBrowser();
  if (browser === undefined) return { heap: `not run: ${reason}` };
  const { url, stop } = await serve(folder);
  try {
    const page = await browser.newPage();
    const foreign: string[] = [];
    page.on("request", (request) => {
      if (!/^(?:file|data):/.test(request.url())) foreign.push(request.url());
    });
    await page.goto(pathToFileURL(join(folder, PAGE)).href);
    await page.close();
    const fast = await slowly(browser, url + PAGE);
    const thin = await slowly(browser, url + PAGE, 1_600_000);
    const all = globSync("**/*.html", { cwd: folder })
      .filter((path) => path !== "404.html")
      .sort();
    const sampled = all.filter((_, index) => index % Math.ceil(all.length / 45) === 0);
    const axe = await axeOf(
      browser,
      sampled.map((path) => url + path),
    );
    return {
      "from disk, foreign requests": `yes, ${foreign.length}`,
      "deep link, processor at a quarter": `${fast.seconds.toFixed(2)} s`,
      "deep link, 1.6 Mbit/s too": `${thin.seconds.toFixed(2)} s`,
      heap: `${(fast.heap / 1e6).toFixed(1)} MB`,
      "layout shift of a deep link": fast.shift.toFixed(3),
      "axe, rules broken": `${axe} on ${sampled.length} pages`,
    };
  } finally {
    await browser.close();
    await stop();
  }
}

/** The server of the package, as it was built: the package depends on this one, not the other way round. */
async function serve(folder: string): Promise<{ url: string; stop(): Promise<void> }> {
  const built = pathToFileURL(join(ROOT, "packages/docs/dist/index.js")).href;
  const { startDocs } = (await import(built)) as {
    startDocs(options: { folder: string }): Promise<{ url: string; stop(): Promise<void> }>;
  };
  return startDocs({ folder });
}

/** How long it takes where nothing changed. */
function warm(): number {
  const build = () =>
    execFileSync("turbo", ["run", "docs:build", "--output-logs=none"], {
      cwd: ROOT,
      stdio: "ignore",
    });
  build();
  const began = performance.now();
  build();
  return performance.now() - began;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return `${[line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n")}\n`;
}

function kB(bytes = 0): string {
  return (bytes / 1000).toFixed(1);
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
