import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { MockError } from "../errors.js";
import type { Json } from "../openapi.js";
import { getAt } from "../pointer.js";
import type { Collection } from "./declared.js";
import { replaceAt } from "./face.js";
import { freshId, timeLike, timeOf } from "./fresh.js";

/** A thing that is kept: what each operation shows of it, by operationId. */
export interface Kept {
  /** The parent's own id; undefined where there is none. */
  readonly parent: string | undefined;
  faces: Record<string, Json>;
  /** It is no longer as the examples have it. */
  changed?: true;
}

/** Everything that is kept, and how far ids and times have come. */
interface Contents {
  made: number;
  records: Record<string, Kept[]>;
}

/** The most things that are kept at once, and the most characters of what requests give of them. */
const MOST_KEPT = 10_000;
const MOST_GIVEN = 64 * 2 ** 20;

/** What a mock remembers. */
export class Store {
  readonly #collections: ReadonlyMap<string, Collection>;
  readonly #start: Contents;
  readonly #seed: string;
  readonly #file: string | undefined;
  readonly #began: number;
  #now: Contents;
  #given = 0;

  /**
   * @param start what is there at first
   * @throws MockError where the file holds something else than a mock's state
   */
  constructor(
    collections: readonly Collection[],
    start: Record<string, Kept[]>,
    { seed = 1, file }: { seed?: number | undefined; file?: string | undefined } = {},
  ) {
    this.#collections = new Map(collections.map((one) => [one.name, one]));
    this.#start = { made: 0, records: start };
    this.#seed = String(seed);
    this.#file = file;
    this.#began = latest(collections, start);
    this.#now =
      (file === undefined ? undefined : readState(file, collections)) ??
      structuredClone(this.#start);
  }

  /** All of it, as `GET /~state` shows it. */
  get contents(): object {
    return { version: 1, ...this.#now };
  }

  /** Goes back to the beginning. */
  reset(): void {
    this.#now = structuredClone(this.#start);
    this.#given = 0;
    this.save();
  }

  /** Whether there is room for what a request gives; it counts until the mock goes back to its examples. */
  takes(given: Json): boolean {
    this.#given += JSON.stringify(given).length;
    const kept = Object.values(this.#now.records).reduce((sum, { length }) => sum + length, 0);
    return kept < MOST_KEPT && this.#given <= MOST_GIVEN;
  }

  /** Writes the file, whole or not at all. */
  save(): void {
    if (this.#file === undefined) return;
    try {
      writeFileSync(`${this.#file}.part`, `${JSON.stringify(this.contents, null, 2)}\n`);
      renameSync(`${this.#file}.part`, this.#file);
    } catch (error) {
      // Whoever asks the mock need not know where its files lie.
      const { code } = error as NodeJS.ErrnoException;
      throw new MockError(`can't keep the state in ${basename(this.#file)}: ${code}`);
    }
  }

  /** What is kept of a collection below a parent, or at all. */
  all({ name }: Collection, parent?: string): Kept[] {
    const records = this.#now.records[name] ?? [];
    return parent === undefined ? records : records.filter((one) => one.parent === parent);
  }

  /** The record that an id names, by any of the ids that it has. */
  find(collection: Collection, id: string, parent?: string): Kept | undefined {
    const { suffix } = collection;
    const bare = suffix ? id.replace(suffix, "") : id;
    // An id may be shown as an address that ends in it.
    const isOne = (own: string): boolean => own === id || own === bare || own.endsWith(`/${bare}`);
    return this.all(collection, parent).find((record) => idsOf(record, collection).some(isOne));
  }

  /** All collections. */
  get collections(): Iterable<Collection> {
    return this.#collections.values();
  }

  /** A collection by name. */
  collection(name: string): Collection | undefined {
    return this.#collections.get(name);
  }

  /** Keeps a new record at the end of its collection. */
  add({ name }: Collection, record: Kept): void {
    this.#now.records[name] = [...(this.#now.records[name] ?? []), record];
  }

  /** Forgets a record, and what stands below it. */
  remove(collection: Collection, record: Kept): void {
    const id = idsOf(record, collection)[0];
    this.#now.records[collection.name] = this.all(collection).filter((one) => one !== record);
    const { replies } = collection;
    // What is said below something goes with it.
    for (const one of replies && id !== undefined && id !== "0" ? this.all(collection) : []) {
      const above = Object.values(one.faces).map((face) => getAt(face, replies?.parent ?? ""));
      if (above.some((own) => String(own) === id)) this.remove(collection, one);
    }
    for (const child of this.#collections.values()) {
      if (child.parent?.collection !== collection.name || id === undefined) continue;
      for (const one of this.all(child, id)) this.remove(child, one);
    }
  }

  /** A new id at each of the pointers of a collection. */
  freshIds(collection: Collection, examples: readonly Json[]): Record<string, unknown> {
    this.#now.made += 1;
    const shown = [
      ...examples,
      ...this.all(collection).flatMap(({ faces }) => Object.values(faces)),
    ];
    return Object.fromEntries(
      collection.ids.map((pointer) => {
        const known = shown.map((face) => getAt(face, pointer));
        const seed = `${this.#seed} ${collection.name} ${pointer} ${this.#now.made}`;
        return [pointer, freshId(known, seed)];
      }),
    );
  }

  /** Writes the time of now into a face, in the form that it has there. */
  stamped(face: Json, pointers: readonly string[]): Json {
    const time = this.#began + this.#now.made * 60_000;
    return pointers.reduce(
      (whole, pointer) => replaceAt(whole, pointer, timeLike(getAt(whole, pointer), time)),
      face,
    );
  }

  /** Lets a minute go by: something was written. */
  tick(): void {
    this.#now.made += 1;
  }
}

/** The ids of a record as texts, the one that children know it by first. */
export function idsOf({ faces }: Kept, { ids }: Collection): string[] {
  const found = ids.flatMap((pointer) => Object.values(faces).map((face) => getAt(face, pointer)));
  return [...new Set(found.filter((id) => id !== undefined && id !== null).map(String))];
}

/** The latest time that the examples tell of: whatever is new comes after it. */
function latest(collections: readonly Collection[], start: Record<string, Kept[]>): number {
  const times = collections.flatMap(({ name, created, changed }) =>
    (start[name] ?? []).flatMap(({ faces }) =>
      Object.values(faces).flatMap((face) =>
        [...created, ...changed].flatMap((pointer) => timeOf(getAt(face, pointer)) ?? []),
      ),
    ),
  );
  return times.length > 0 ? Math.max(...times) : Date.UTC(2026, 0, 1);
}

function readState(file: string, collections: readonly Collection[]): Contents | undefined {
  if (!existsSync(file)) return undefined;
  let read: Partial<Contents> & { version?: unknown };
  try {
    read = JSON.parse(readFileSync(file, "utf8")) as typeof read;
  } catch (error) {
    throw new MockError(
      `can't read the state in ${file}: ${(error as Error).message}; mend or delete it`,
    );
  }
  const { version, made, records } = read ?? {};
  const isOurs =
    version === 1 &&
    Number.isInteger(made) &&
    typeof records === "object" &&
    records !== null &&
    Object.entries(records).every(
      ([name, list]) =>
        collections.some((one) => one.name === name) &&
        Array.isArray(list) &&
        list.every((one) => typeof one?.faces === "object" && one.faces !== null),
    );
  if (!isOurs) {
    throw new MockError(
      `${file} holds no state of this mock: name another file, or delete it to begin anew`,
    );
  }
  return { made: made as number, records: records as Contents["records"] };
}
