// Imports nothing but Node: the step that has the credentials runs it without installing anything.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

/** What was verified: the tarballs of a folder, and the commit that they were made of. */
export interface ReleaseRecord {
  readonly commit: string;
  /** In the order in which they are published: what others need comes first. */
  readonly packages: readonly VerifiedPackage[];
}

/** A tarball that was verified. */
export interface VerifiedPackage {
  readonly name: string;
  readonly version: string;
  /** Name of the tarball in the folder. */
  readonly file: string;
  /** As npm writes it: `sha512-…`. */
  readonly integrity: string;
}

const RECORD = "release.json";

/** The hash of a file, as registries tell it. */
export function integrityOf(path: string): string {
  return `sha512-${createHash("sha512").update(readFileSync(path)).digest("base64")}`;
}

/** Writes down what was verified, beside the tarballs. */
export function writeRecord(folder: string, record: ReleaseRecord): void {
  writeFileSync(join(folder, RECORD), `${JSON.stringify(record, null, 2)}\n`);
}

/**
 * Reads what was verified, and holds the tarballs against it.
 *
 * @throws Error that names the tarball that is not the one that was verified, or what would be no name to npm and git
 */
export function readRecord(folder: string): ReleaseRecord {
  const path = join(folder, RECORD);
  if (!existsSync(path)) {
    throw new Error(`${path} is not there; make it: pnpm release:check --to ${folder}`);
  }
  const record = JSON.parse(readFileSync(path, "utf8")) as ReleaseRecord;
  for (const { name, version, file, integrity } of record.packages) {
    demand("name", name, /^@specwright\/[a-z\d]+(?:-[a-z\d]+)*$/, path);
    demand("version", version, /^\d+\.\d+\.\d+(?:-[\w.-]+)?$/, path);
    const tarball = join(folder, basename(file));
    if (!existsSync(tarball)) throw new Error(`${tarball} is not there; it was verified`);
    const actual = integrityOf(tarball);
    if (actual !== integrity) {
      throw new Error(
        `${tarball} is not what was verified: it is ${actual}, that was ${integrity}`,
      );
    }
  }
  return record;
}

function demand(field: string, value: unknown, pattern: RegExp, path: string): void {
  if (typeof value === "string" && pattern.test(value)) return;
  throw new Error(`${path}: ${JSON.stringify(value)} is no ${field} of ours`);
}
