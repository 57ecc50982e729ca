import { engineWith } from "../core/engine.js";
import type { Facts } from "../core/facts.js";
import type { Feature } from "../core/feature.js";
import { attach, type Session } from "../core/session.js";
import { readTable, type Table } from "../table/lines.js";
import type { Kit } from "../table/method.js";
import { checkClientOptions } from "../table/misuse.js";
import { newTree } from "../table/tree.js";
import { keepOperations } from "./operations.js";
import type { ClientOptions } from "./options.js";

/**
 * Makes the client of a generated package: its operations as methods, with the features that its spec
 * needs.
 *
 * @param own the options that its spec declares, beside credentials
 * @throws ConfigError for an option that can't be used, or that is none
 */
export function newClient<Tree extends object, Paths>(
  facts: Facts,
  options: ClientOptions,
  features: readonly Feature<Paths>[],
  table: Table,
  kit: Kit,
  own: readonly string[] = [],
): Tree & Session<Paths> {
  const credentials = Object.values(facts.auth).map(({ option }) => option);
  checkClientOptions(options, [...credentials, ...own]);
  const engine = engineWith(facts, options, features);
  const descriptors = readTable(table);
  keepOperations(engine, { descriptors, kit });
  return attach(newTree(engine, descriptors, kit), engine) as Tree & Session<Paths>;
}
