import { keepOperations } from "../client/operations.js";
import type { ClientOptions } from "../client/options.js";
import { newEngine } from "../core/engine.js";
import type { Facts } from "../core/facts.js";
import type { Feature } from "../core/feature.js";
import { attach, type Session } from "../core/session.js";
import { readTable, type Table } from "./lines.js";
import type { Kit } from "./method.js";
import { newTree } from "./tree.js";

/**
 * Makes the client of a generated package: its operations as methods, with the features that its spec
 * needs.
 *
 * @throws ConfigError for an option that can't be used
 */
export function newClient<Tree extends object, Paths>(
  facts: Facts,
  options: ClientOptions,
  features: readonly Feature[],
  table: Table,
  kit: Kit,
): Tree & Session<Paths> {
  const engine = newEngine(facts, options, features);
  const descriptors = readTable(table);
  keepOperations(engine, { descriptors, kit });
  return attach(newTree(engine, descriptors, kit), engine) as Tree & Session<Paths>;
}
