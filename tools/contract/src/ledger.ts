import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** What became of a cell. */
export interface Entry {
  readonly key: string;
  readonly result: "passed" | "failed" | "missing";
  readonly faults: readonly string[];
}

/** The results of a run, held against the list of cells that there must be. */
export interface Ledger {
  readonly provider: string;
  readonly passed: number;
  readonly total: number;
  readonly entries: readonly Entry[];
}

/**
 * Holds results against the keys of cells. A cell without a result is missing, and a result without a cell is a
 * failure too: it would hide that a key was renamed.
 */
export function ledgerOf(
  provider: string,
  cells: readonly string[],
  results: ReadonlyMap<string, readonly string[]>,
): Ledger {
  const entries = cells.map((key): Entry => {
    const faults = results.get(key);
    if (!faults) return { key, result: "missing", faults: ["no result was recorded"] };
    return { key, result: faults.length === 0 ? "passed" : "failed", faults };
  });
  const keys = new Set(cells);
  for (const key of results.keys()) {
    if (!keys.has(key))
      entries.push({ key, result: "failed", faults: ["the spec has no such cell"] });
  }
  const passed = entries.filter(({ result }) => result === "passed").length;
  return { provider, passed, total: entries.length, entries };
}

/** Writes a ledger as JSON. It holds no time and no address, so equal runs write equal files. */
export function writeLedger(ledger: Ledger, file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(ledger, null, 2)}\n`);
}

/** The lines that a run prints: each failure with its faults, then the count. */
export function reportOf(ledger: Ledger): string[] {
  const lines = ledger.entries
    .filter(({ result }) => result !== "passed")
    .flatMap(({ key, result, faults }) => [
      `${result === "missing" ? "MISSING" : "FAILED "} ${ledger.provider}: ${key}`,
      ...faults.map((fault) => `          ${fault}`),
    ]);
  return [...lines, `contract: ${ledger.provider} ${ledger.passed}/${ledger.total} cells`];
}
