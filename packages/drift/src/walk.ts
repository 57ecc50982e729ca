import type { DifferenceKind, TypeName } from "./report.js";
import { type Counted, type Listed, type Schema, type Site, typeOf } from "./schema.js";

/** Something that differs in one answer. */
export interface Found {
  readonly kind: DifferenceKind;
  /** Of a field that the spec lacks: the schema that lacks it. */
  readonly pointer: string;
  readonly type: TypeName;
  /** What it is one of: so many were looked at. */
  readonly within: Counted;
  /** The name of a field that the spec lacks: the only thing here that comes from the answer. */
  readonly name?: string;
  /** So many fields that the spec lacks stood in the same object. */
  readonly beside?: number;
  /** A schema that takes no other value is not the one that was meant. */
  readonly isTelling?: boolean;
}

/** What is known of the fields of an object. */
interface Fields {
  readonly known: Set<string>;
  /** The schema that names them: it lacks those that nobody names. */
  owner: Schema | undefined;
  /** Some schema takes any field. */
  isOpen: boolean;
}

/** The most items of a list that are looked at, and the most values of one answer. */
const MOST_ITEMS = 48;
const MOST_VALUES = 20_000;
const MOST_DEPTH = 64;
/**
 * The most names of fields that are looked at, each time that they are: where alternatives lie within
 * alternatives, one large object is held against all of them many times over.
 */
const MOST_NAMES = 200_000;

/** Holds one answer against its schema. */
export function differences(value: unknown, site: Site): Found[] {
  const walk = new Walk();
  const out: Found[] = [];
  walk.whole(value, [site], out, 0);
  return out;
}

class Walk {
  #left = MOST_VALUES;
  #names = MOST_NAMES;

  /** The names of an object's fields; none any more when enough were looked at. What is told then would be half of it. */
  #namesOf(value: object): string[] {
    if (this.#names <= 0) return [];
    const names = Object.keys(value);
    this.#names -= names.length;
    return names;
  }

  /** The fields of an object that nobody names. An object of which no schema names fields is a map. */
  #strangers(value: object, { owner, known, isOpen }: Fields): string[] {
    return owner && !isOpen ? this.#namesOf(value).filter((name) => !known.has(name)) : [];
  }

  /** A value and all that is in it; fields that nobody names are told. */
  whole(value: unknown, sites: readonly Site[], out: Found[], depth: number): void {
    if (this.#left-- <= 0 || this.#names <= 0 || depth > MOST_DEPTH) return;
    const fields: Fields = { known: new Set(), owner: undefined, isOpen: false };
    for (const site of sites) if (!this.#against(value, site, out, fields, depth)) return;
    if (typeOf(value) !== "object") return;
    const names = this.#strangers(value as object, fields);
    for (const name of names)
      out.push({
        kind: "field",
        pointer: (fields.owner as Schema).pointer,
        type: typeOf((value as Record<string, unknown>)[name]),
        within: fields.owner as Schema,
        name,
        beside: names.length,
      });
  }

  /**
   * A value against a schema and its alternatives.
   *
   * @returns whether the type is right; else nothing more was looked at
   */
  #against(value: unknown, site: Site, out: Found[], fields: Fields, depth: number): boolean {
    const { schema } = site;
    const type = typeOf(value);
    site.seen++;
    if (schema.types.some((types) => !types.has(type))) {
      out.push(wrongType(site, type));
      return false;
    }
    schema.seen++;
    for (const list of schema.lists)
      if (!list.values.has(value)) out.push({ ...outside(list, type, site), isTelling: true });
    if (type === "object") {
      if (schema.properties.size > 0) fields.owner ??= schema;
      if (schema.rest) fields.isOpen = true;
      this.#fields(value as Record<string, unknown>, schema, out, fields, depth);
    } else if (type === "array") this.#items(value as unknown[], schema, out, depth);
    return schema.choices.every((choice) => this.#choose(value, choice, site, out, fields, depth));
  }

  #fields(
    value: Record<string, unknown>,
    schema: Schema,
    out: Found[],
    { known }: Fields,
    depth: number,
  ): void {
    const { properties, required, patterns, rest } = schema;
    for (const { name, pointer } of required)
      if (!Object.hasOwn(value, name))
        out.push({ kind: "missing", pointer, type: "nothing", within: schema });
    for (const name of this.#namesOf(value)) {
      let sites = properties.get(name) ?? [];
      for (const { pattern, site } of patterns) if (pattern.test(name)) sites = [...sites, site];
      if (sites.length === 0 && rest) sites = [rest];
      if (sites.length === 0) continue;
      known.add(name);
      this.whole(value[name], sites, out, depth + 1);
    }
  }

  #items(value: unknown[], { items, prefix }: Schema, out: Found[], depth: number): void {
    for (const [index, site] of prefix.entries())
      if (index < value.length) this.whole(value[index], [site], out, depth + 1);
    if (!items) return;
    // Of a long list some items, spread over all of it.
    const step = Math.max(1, (value.length - prefix.length) / MOST_ITEMS);
    for (let index = prefix.length; index < value.length; index += step)
      this.whole(value[Math.floor(index)], [items], out, depth + 1);
  }

  /** The alternative that fits best says what differs. */
  #choose(
    value: unknown,
    choice: readonly Site[],
    used: Site,
    out: Found[],
    fields: Fields,
    depth: number,
  ): boolean {
    const type = typeOf(value);
    let best: { found: Found[]; own: Fields; cost: number } | undefined;
    const lists: Listed[] = [];
    for (const site of choice) {
      const found: Found[] = [];
      const own: Fields = { known: new Set(), owner: undefined, isOpen: false };
      if (!this.#against(value, site, found, own, depth)) continue;
      lists.push(...site.schema.lists.filter((list) => list.types.has(type)));
      // What fits without fault may be meant, too: nothing that it names is news.
      if (found.length === 0) for (const name of own.known) fields.known.add(name);
      const strange = type === "object" ? this.#strangers(value as object, own).length : 0;
      if (this.#names <= 0) return true;
      const cost = found.reduce((sum, { isTelling }) => sum + (isTelling ? 100 : 4), strange);
      if (!best || cost < best.cost) best = { found, own, cost };
    }
    if (!best) {
      out.push(wrongType(used, type));
      return false;
    }
    out.push(...best.found);
    for (const name of best.own.known) fields.known.add(name);
    fields.owner ??= best.own.owner;
    fields.isOpen ||= best.own.isOpen;
    // An open list takes any value beside those that are listed; a new one is worth knowing.
    const isTaken = !best.found.some(({ kind }) => kind === "enum");
    if (isTaken && lists.length > 0 && !lists.some(({ values }) => values.has(value)))
      for (const list of lists) out.push(outside(list, type, used));
    return true;
  }
}

const wrongType = (site: Site, type: TypeName): Found => ({
  kind: type === "null" ? "null" : "type",
  pointer: site.pointer,
  type,
  within: site,
});

const outside = ({ pointer }: Listed, type: TypeName, within: Counted): Found => ({
  kind: "enum",
  pointer,
  type,
  within,
});
