import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "@specwright/config/workspace";
import type { PackedPackage } from "../pack.ts";

/** Megabytes that a package may take on a user's disk; what is not named has the first. */
const BUDGETS: Readonly<Record<string, number>> = {
  "a client": 4,
  // Its modules, and the same in few files for Node, each with its map.
  "@specwright/runtime": 2.5,
  // Every provider's description, ready to be served.
  "@specwright/mock": 6,
  // Every page of the site.
  "@specwright/docs": 45,
};

/** Megabytes on a user's disk. */
export function unpackedSize({ folder, files }: PackedPackage): number {
  // pnpm packs the licence of the workspace where a package has none of its own.
  const at = (file: string) => [folder, ROOT].map((from) => join(from, file)).find(existsSync);
  return files.reduce((sum, file) => sum + statSync(at(file) ?? file).size, 0) / 1e6;
}

/** Does a package take no more than it may? */
export function checkSize(packed: PackedPackage): string[] {
  const most = BUDGETS[packed.manifest.name] ?? (BUDGETS["a client"] as number);
  const size = unpackedSize(packed);
  if (size <= most) return [];
  return [
    `takes ${size.toFixed(2)} MB unpacked, its budget is ${most}: find what grew, or raise it in checks/size.ts`,
  ];
}
