import { LookupError } from "./lookup-error.js";

/** Something that has names and an id. */
export interface Named<Id> {
  readonly id: Id;
  /** Names that it answers to; compared exactly. */
  readonly names: readonly string[];
  /** How an error speaks of it. */
  readonly label: string;
}

/**
 * The id behind a name. Two things of one id are one thing: a channel is in many panels.
 *
 * @param kind what is looked up, for the error
 * @throws LookupError for a name that is unknown or stands for several ids
 */
export function resolveName<Id>(kind: string, name: string, things: readonly Named<Id>[]): Id {
  const found = new Map<Id, string>();
  for (const { id, names, label } of things) if (names.includes(name)) found.set(id, label);
  const [first, ...others] = found.keys();
  if (first !== undefined && others.length === 0) return first;
  if (first !== undefined) throw new LookupError(kind, name, true, [...found.values()]);
  throw new LookupError(kind, name, false, [...new Set(things.map(({ label }) => label))]);
}
