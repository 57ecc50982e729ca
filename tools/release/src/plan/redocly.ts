import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** A difference between two specs, as `redocly diff` (experimental, so its version is pinned) tells it. */
export interface SpecChange {
  /** Pointer to what has changed, references followed. */
  readonly path: string;
  /** Redocly's name of the kind of object: `Operation`, `Schema`, `SpecExtension`. */
  readonly typeName: string;
  readonly kind: "added" | "removed" | "modified";
  readonly property?: string;
  readonly impact: "patch" | "minor" | "major";
  readonly verdicts: readonly { readonly ruleId: string; readonly message: string }[];
  readonly base?: { readonly pointer: string; readonly value?: unknown };
  readonly revision?: { readonly pointer: string; readonly value?: unknown };
}

const CLI = join(
  dirname(fileURLToPath(import.meta.resolve("@redocly/cli/package.json"))),
  "bin/cli.js",
);

/**
 * Every difference between two bundled specs.
 *
 * @throws Error with Redocly's words where it can't compare them
 */
export async function specChanges(base: object, revision: object): Promise<SpecChange[]> {
  const folder = mkdtempSync(join(tmpdir(), "specwright-diff-"));
  try {
    writeFileSync(join(folder, "base.json"), JSON.stringify(base));
    writeFileSync(join(folder, "revision.json"), JSON.stringify(revision));
    const args = ["diff", "base.json", "revision.json", "--format=json", "--fail-on=none"];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [CLI, ...args], {
      cwd: folder,
      maxBuffer: 1 << 29,
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    });
    const start = stdout.indexOf("{");
    if (start < 0) throw new Error(`redocly diff gave no report:\n${stderr}`);
    return (JSON.parse(stdout.slice(start)) as { changes: SpecChange[] }).changes;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
