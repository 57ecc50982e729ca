import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Obj } from "./json.ts";
import { withOwnReferences } from "./own-references.ts";

/** How Redoc shows the page. */
const CONFIG = {
  openapi: {
    disableTelemetry: true,
    hideDownloadButtons: true,
    codeSamples: {
      languages: [
        { lang: "typescript", label: "TypeScript" },
        { lang: "bash", label: "curl" },
      ],
    },
  },
};

/** Builds a page with `redocly build-docs`, everything it needs inside. */
export async function buildPage(spec: Obj): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "specwright-docs-"));
  const cli = fileURLToPath(import.meta.resolve("@redocly/cli/bin/cli.js"));
  try {
    writeFileSync(join(folder, "openapi.json"), JSON.stringify(withOwnReferences(spec)));
    writeFileSync(join(folder, "redocly.yaml"), JSON.stringify(CONFIG));
    await promisify(execFile)(
      process.execPath,
      [cli, "build-docs", "openapi.json", "--inlineBundle", "--output", "page.html"],
      {
        cwd: folder,
        env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
      },
    );
    return readFileSync(join(folder, "page.html"), "utf8");
  } catch (error) {
    const { stderr, stdout, message } = error as Error & { stderr?: string; stdout?: string };
    throw new Error(`redocly build-docs failed: ${stderr || stdout || message}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
