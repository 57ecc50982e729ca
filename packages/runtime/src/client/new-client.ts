import { newEngine } from "../core/engine.js";
import type { Facts } from "../core/facts.js";
import type { Feature } from "../core/feature.js";
import { attach, type Session } from "../core/session.js";
import { readTable, type Table } from "../table/lines.js";
import type { Kit } from "../table/method.js";
import { newTree } from "../table/tree.js";
import { keepOperations } from "./operations.js";
import type { ClientOptions } from "./options.js";

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
