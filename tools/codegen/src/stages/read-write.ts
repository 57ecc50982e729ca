import { isObj, list, type Obj, obj, text } from "../model/json.ts";
import { unused } from "../model/names.ts";

type Side = "read" | "write";
type Open = Record<string, unknown>;

/** The mark of a property that a side does not see. */
const HIDDEN: Readonly<Record<Side, string>> = { read: "writeOnly", write: "readOnly" };

const SCHEMA = /^#\/components\/schemas\/([^/]+)$/;

/**
 * Gives what one reads and what one writes shapes of their own: `Pet` is what answers hold, less what
 * is `writeOnly`; `PetWrite` is what requests take, less what is `readOnly`. A schema that reaches
 * neither mark stays one. The document is changed; hand in a copy.
 */
export function splitReadWrite(document: Obj): void {
  const schemas = obj(obj(document.components).schemas) as Open;
  const split = marked(schemas);
  const names = new Map<string, string>();
  const taken = new Set(Object.keys(schemas));
  for (const name of Object.keys(schemas)) {
    if (split.has(name)) names.set(name, unused(`${name}Write`, taken));
  }
  const rewrite = new Rewrite(names);
  for (const [name, copy] of names) schemas[copy] = structuredClone(schemas[name]);
  for (const [name, copy] of names) {
    rewrite.schema(schemas[name], "read");
    rewrite.schema(schemas[copy], "write");
  }
  for (const group of ["parameters", "requestBodies"]) {
    rewrite.contents(obj(document.components)[group], "write");
  }
  for (const group of ["responses", "headers"]) {
    rewrite.contents(obj(document.components)[group], "read");
  }
  for (const item of Object.values(obj(document.paths))) {
    rewrite.contents(obj(item).parameters, "write");
    for (const operation of Object.values(obj(item))) {
      rewrite.contents(obj(operation).parameters, "write");
      rewrite.contents(obj(operation).requestBody, "write");
      rewrite.contents(obj(operation).responses, "read");
    }
  }
}

/** Names of the schemas in which a mark stands, or which lead to such a one. */
function marked(schemas: Open): ReadonlySet<string> {
  const found = new Set<string>();
  const users = new Map<string, Set<string>>();
  for (const [name, schema] of Object.entries(schemas)) {
    const look = (node: unknown): void => {
      if (typeof node !== "object" || node === null) return;
      if (isObj(node)) {
        if (node.readOnly === true || node.writeOnly === true) found.add(name);
        const target = nameOf(node);
        if (target !== undefined) users.set(target, (users.get(target) ?? new Set()).add(name));
      }
      for (const value of Object.values(node)) look(value);
    };
    look(schema);
  }
  const queue = [...found];
  for (const name of queue) {
    for (const user of users.get(name) ?? []) {
      if (!found.has(user)) queue.push(user);
      found.add(user);
    }
  }
  return found;
}

function nameOf(node: Obj): string | undefined {
  return SCHEMA.exec(text(node.$ref) ?? "")?.[1];
}

/** Turns schemas into those of one side, in place. */
class Rewrite {
  readonly #names: ReadonlyMap<string, string>;
  readonly #done = new Set<unknown>();

  constructor(names: ReadonlyMap<string, string>) {
    this.#names = names;
  }

  /** Every schema below something that is none itself: a body, parameters, responses. */
  contents(node: unknown, side: Side): void {
    if (typeof node !== "object" || node === null || this.#done.has(node)) return;
    this.#done.add(node);
    for (const [key, value] of Object.entries(node)) {
      if (key === "schema") this.schema(value, side);
      else if (key !== "example" && key !== "examples") this.contents(value, side);
    }
  }

  schema(node: unknown, side: Side): void {
    if (typeof node !== "object" || node === null || this.#done.has(node)) return;
    this.#done.add(node);
    if (isObj(node)) this.#object(node as Open, side);
    for (const [key, value] of Object.entries(node)) {
      if (key !== "example" && key !== "examples" && key !== "default") this.schema(value, side);
    }
  }

  #object(node: Open, side: Side): void {
    const other = side === "write" ? this.#names.get(nameOf(node) ?? "") : undefined;
    if (other !== undefined) node.$ref = `#/components/schemas/${other}`;
    const mapping = obj(obj(node.discriminator).mapping) as Open;
    for (const [value, target] of Object.entries(mapping)) {
      const name = side === "write" ? SCHEMA.exec(String(target))?.[1] : undefined;
      const written = this.#names.get(name ?? "");
      if (written !== undefined) mapping[value] = `#/components/schemas/${written}`;
    }
    if (!isObj(node.properties)) return;
    const hidden = Object.entries(node.properties)
      .filter(([, property]) => obj(property)[HIDDEN[side]] === true)
      .map(([name]) => name);
    if (hidden.length === 0) return;
    for (const name of hidden) delete (node.properties as Open)[name];
    if (!Array.isArray(node.required)) return;
    const required = list(node.required).filter((name) => !hidden.includes(String(name)));
    if (required.length > 0) node.required = required;
    else delete node.required;
  }
}
