import { join } from "node:path";
import { ROOT, readJson } from "@specwright/config/workspace";

/** Which room stands on which. */
export interface Order {
  /** Lowest first. `*` stands for all that are not named: of these, no two know of each other. */
  readonly order: readonly string[];
  /** Absent: imports of types count as others do. */
  readonly types?: "any way";
}

const ANY: Order = { order: ["*"] };

/** Rooms of every provider's package: behaviours stand on what is generated, and index on all. */
const PROVIDER: Order = { order: ["gen", "*", "additions.ts", "create.ts", "index.ts"] };

/** The orders that are declared, by folder. */
export const ORDERS = readJson<Readonly<Record<string, Order>>>(
  join(ROOT, "tools/verify/rooms.json"),
);

/** The order of a package or tool. */
export function orderOf(folder: string): Order {
  return ORDERS[folder] ?? (folder.startsWith("packages/") ? PROVIDER : ANY);
}
