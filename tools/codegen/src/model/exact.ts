import type { ExactNumbers } from "@specwright/runtime";
import { isObj, list, obj } from "@specwright/spec/json";
import type { SuccessModel } from "./model.ts";
import type { Spec } from "./spec.ts";

/** A number that is given as text. */
const HERE = -1;

/**
 * Where the answers of an operation have whole numbers that are given as text (`x-exact`): a graph, since
 * schemas may contain themselves. Undefined where they have none.
 */
export function exactOf(spec: Spec, successes: readonly SuccessModel[]): ExactNumbers | undefined {
  const graph = new Graph(spec);
  const schemas = successes.flatMap(({ contents }) =>
    contents.flatMap(({ kind, schema }) => (kind === "json" ? [schema] : [])),
  );
  return graph.from(schemas);
}

/** Entries, each made of the schemas that describe one place. */
class Graph {
  readonly #spec: Spec;
  readonly #entries: Record<string, number>[] = [];
  readonly #known = new Map<string, number>();
  readonly #ids = new Map<unknown, number>();

  constructor(spec: Spec) {
    this.#spec = spec;
  }

  from(schemas: readonly unknown[]): ExactNumbers | undefined {
    const parts = this.#partsOf(schemas);
    if (parts.some((part) => part["x-exact"] === true)) return [{ "": HERE }];
    this.#entry(parts);
    return this.#pruned();
  }

  /** The schemas that are composed of these, references followed; each once. */
  #partsOf(schemas: readonly unknown[]): Record<string, unknown>[] {
    const found = new Set<Record<string, unknown>>();
    const queue = schemas.map((schema) => this.#spec.resolve(schema));
    for (const node of queue) {
      if (!isObj(node) || found.has(node)) continue;
      found.add(node);
      const composed = [node.allOf, node.anyOf, node.oneOf].flatMap(list);
      queue.push(...composed.map((one) => this.#spec.resolve(one)));
    }
    return [...found];
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
      const inner = this.#partsOf(schemas);
      const isExact = inner.some((one) => one["x-exact"] === true);
      Object.defineProperty(entry, name, {
        value: isExact ? HERE : this.#entry(inner),
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
