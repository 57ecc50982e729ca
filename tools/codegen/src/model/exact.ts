import type { ExactNumbers } from "@specwright/runtime";
import { isObj, list, obj } from "@specwright/spec/json";
import type { ContentModel, ParameterModel } from "./model.ts";
import type { Spec } from "./spec.ts";

/** A number that is given as text. */
const HERE = -1;

/**
 * Where what an operation sends and answers has whole numbers that are given as text (`x-exact`): graphs,
 * since schemas may contain themselves. Undefined where there are none.
 */
export class ExactPlaces {
  readonly #spec: Spec;

  constructor(spec: Spec) {
    this.#spec = spec;
  }

  /** In the JSON of answers. */
  inAnswers(contents: readonly ContentModel[]): ExactNumbers | undefined {
    return new Graph(this.#spec, isExact).from(jsonOf(contents));
  }

  /** In the JSON of a request's body. */
  inBody(contents: readonly ContentModel[]): ExactNumbers | undefined {
    return this.#in(jsonOf(contents));
  }

  /** In a parameter that is written as JSON. */
  inParameter({ node, schema }: ParameterModel): ExactNumbers | undefined {
    return node.content === undefined ? undefined : this.#in([schema]);
  }

  /** In the fields of a form, and in the parts of a multipart body, of which a list makes several. */
  inFields({ kind, schema }: ContentModel): ReadonlyMap<string, ExactNumbers> {
    if (kind !== "form" && kind !== "multipart") return new Map();
    const members = partsOf(this.#spec, [schema]).flatMap((part) =>
      Object.entries(obj(part.properties)),
    );
    const found = Map.groupBy(members, ([name]) => name);
    const places = [...found].flatMap(([name, all]) => {
      const schemas = all.map(([, one]) => one);
      const items = partsOf(this.#spec, schemas).flatMap(({ items: one }) =>
        isObj(one) ? [one] : [],
      );
      const exact = this.#in(kind === "multipart" && items.length > 0 ? items : schemas);
      return exact === undefined ? [] : [[name, exact] as const];
    });
    return new Map(places);
  }

  #in(schemas: readonly unknown[]): ExactNumbers | undefined {
    return new Graph(this.#spec, isMeant).from(schemas);
  }
}

const jsonOf = (contents: readonly ContentModel[]): unknown[] =>
  contents.flatMap(({ kind, schema }) => (kind === "json" ? [schema] : []));

/** Whether schemas of one place say that a number there is given as text. */
const isExact = (parts: readonly Record<string, unknown>[]): boolean =>
  parts.some((part) => part["x-exact"] === true);

/** Whether a text that is written there means such a number: where texts may stand, it is one of them. */
const isMeant = (parts: readonly Record<string, unknown>[]): boolean =>
  isExact(parts) && !parts.some((part) => part["x-exact"] !== true && takesText(part));

function takesText({ type, enum: values, const: value }: Record<string, unknown>): boolean {
  if (type !== undefined) return [type].flat().includes("string");
  return typeof value === "string" || list(values).some((one) => typeof one === "string");
}

/** The schemas that are composed of these, references followed; each once. */
function partsOf(spec: Spec, schemas: readonly unknown[]): Record<string, unknown>[] {
  const found = new Set<Record<string, unknown>>();
  const queue = schemas.map((schema) => spec.resolve(schema));
  for (const node of queue) {
    if (!isObj(node) || found.has(node)) continue;
    found.add(node);
    const composed = [node.allOf, node.anyOf, node.oneOf].flatMap(list);
    queue.push(...composed.map((one) => spec.resolve(one)));
  }
  return [...found];
}

/** Entries, each made of the schemas that describe one place. */
class Graph {
  readonly #spec: Spec;
  readonly #isHere: (parts: readonly Record<string, unknown>[]) => boolean;
  readonly #entries: Record<string, number>[] = [];
  readonly #known = new Map<string, number>();
  readonly #ids = new Map<unknown, number>();

  constructor(spec: Spec, isHere: (parts: readonly Record<string, unknown>[]) => boolean) {
    this.#spec = spec;
    this.#isHere = isHere;
  }

  from(schemas: readonly unknown[]): ExactNumbers | undefined {
    const parts = partsOf(this.#spec, schemas);
    if (this.#isHere(parts)) return [{ "": HERE }];
    this.#entry(parts);
    return this.#pruned();
  }

  #entry(parts: readonly Record<string, unknown>[]): number {
    const key = parts
      .map((part) => this.#id(part))
      .sort((a, b) => a - b)
      .join();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const at = this.#entries.length;
    const entry: Record<string, number> = {};
    this.#known.set(key, at);
    this.#entries.push(entry);
    const members = new Map<string, unknown[]>();
    const add = (name: string, schema: unknown): void => {
      if (isObj(schema)) members.set(name, [...(members.get(name) ?? []), schema]);
    };
    for (const part of parts) {
      for (const [name, schema] of Object.entries(obj(part.properties))) add(name, schema);
      for (const schema of Object.values(obj(part.patternProperties))) add("*", schema);
      for (const schema of [part.items, part.additionalProperties, ...list(part.prefixItems)])
        add("*", schema);
    }
    for (const [name, schemas] of members) {
      const inner = partsOf(this.#spec, schemas);
      Object.defineProperty(entry, name, {
        value: this.#isHere(inner) ? HERE : this.#entry(inner),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return at;
  }

  #id(part: unknown): number {
    const known = this.#ids.get(part) ?? this.#ids.size;
    this.#ids.set(part, known);
    return known;
  }

  /** Only what leads to a number, numbered anew. */
  #pruned(): ExactNumbers | undefined {
    const leads = new Set<number>();
    let before = -1;
    while (leads.size !== before) {
      before = leads.size;
      this.#entries.forEach((entry, at) => {
        if (Object.values(entry).some((to) => to === HERE || leads.has(to))) leads.add(at);
      });
    }
    if (!leads.has(0)) return undefined;
    const order = [...leads].sort((a, b) => a - b);
    return order.map((at) => {
      const kept = Object.entries(this.#entries[at] ?? {}).filter(
        ([, to]) => to === HERE || leads.has(to),
      );
      return Object.fromEntries(
        kept.map(([name, to]) => [name, to === HERE ? HERE : order.indexOf(to)]),
      );
    });
  }
}
