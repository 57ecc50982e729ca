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
 * Looks ids up by name. Two things of one id are one thing: a channel is in many panels. Things are looked
 * through once, however many names there are.
 *
 * @param kind what is looked up, for the error
 * @returns the id behind a name; it throws LookupError for one that is unknown or stands for several ids
 */
export function resolver<Id>(kind: string, things: readonly Named<Id>[]): (name: string) => Id {
  const known = new Map<string, Map<Id, string>>();
  for (const { id, names, label } of things)
    for (const name of names) {
      const found = known.get(name) ?? new Map<Id, string>();
      known.set(name, found.set(id, label));
    }
  return (name) => {
    const found = known.get(name);
    if (!found) throw new LookupError(kind, name, false, [...new Set(things.map(labelOf))]);
    if (found.size > 1) throw new LookupError(kind, name, true, [...found.values()]);
    const [only] = found.keys();
    return only as Id;
  };
}

const labelOf = ({ label }: Named<unknown>): string => label;
