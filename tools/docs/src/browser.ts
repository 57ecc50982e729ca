import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import chromium, { inflate } from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

/** A browser, or the reason why there is none on this machine. */
export type Launched =
  | { readonly browser: Browser; readonly reason?: undefined }
  | { readonly browser?: undefined; readonly reason: string };

/**
 * Starts Chromium for a test. `CHROMIUM_PATH` names one; else it comes out of npm, where there is a
 * build for Linux on x64 only. Elsewhere the answer is a reason, which a test must report: a browser
 * test that did not run has not passed.
 *
 * @param flags of Chromium's command line
 */
export async function launchBrowser(flags: readonly string[] = []): Promise<Launched> {
  const own = process.env.CHROMIUM_PATH;
  if (own !== undefined && own !== "") {
    if (!existsSync(own)) throw new Error(`CHROMIUM_PATH is ${own}, where there is no file.`);
    return { browser: await launch(own, flags) };
  }
  if (process.platform !== "linux" || process.arch !== "x64") {
    const machine = `${process.platform} ${process.arch}`;
    return { reason: `not run: npm has no Chromium for ${machine}; set CHROMIUM_PATH` };
  }
  const home = await unpack();
  const path = join(home, "chromium");
  try {
    return { browser: await launch(path, flags) };
  } catch (error) {
    // A bare machine lacks libraries that a desktop has; the package brings those too.
    if (!String(error).includes("shared libraries")) throw error;
    return { browser: await launch(path, flags, { LD_LIBRARY_PATH: join(home, "al2023/lib") }) };
  }
}

function launch(
  executablePath: string,
  flags: readonly string[],
  env: Record<string, string> = {},
): Promise<Browser> {
  const args = ["--no-sandbox", ...flags];
  return playwright.launch({ executablePath, args, env: { ...process.env, ...env } });
}

/**
 * Unpacks Chromium once per version. Tests of several packages may start at the same moment, so that
 * it is unpacked beside and then renamed: a folder with the final name is always complete.
 */
async function unpack(): Promise<string> {
  const folder = fileURLToPath(new URL("..", import.meta.resolve("@sparticuz/chromium")));
  const manifest = readFileSync(join(folder, "package.json"), "utf8");
  const { version } = JSON.parse(manifest) as { version: string };
  const home = join(tmpdir(), `specwright-chromium-${version}`);
  if (existsSync(home)) return home;
  const fresh = mkdtempSync(`${home}-`);
  const before = process.env.TMPDIR;
  process.env.TMPDIR = fresh; // where the package unpacks to
  try {
    await chromium.executablePath();
    await inflate(join(folder, "bin/al2023.tar.br"));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  try {
    renameSync(fresh, home);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
  return home;
}
