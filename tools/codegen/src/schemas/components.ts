import { isObj } from "@specwright/spec/json";
import { toPointer } from "@specwright/spec/pointer";
import { unused } from "../model/names.ts";
import { pascalCase } from "../print/print.ts";
import { isAnnotation, type Schema } from "./keywords.ts";

/** The schemas of a document by name, and the names that are taken. */
export class Components {
  readonly schemas: Record<string, unknown>;
  readonly #taken: Set<string>;
  /** Names given since, in their order. */
  readonly added: string[] = [];

  constructor(document: Record<string, unknown>) {
    const components = own(document, "components");
    this.schemas = own(components, "schemas");
    this.#taken = new Set(Object.keys(this.schemas));
  }

  /** A name that nothing has yet. */
  name(wanted: string): string {
    return unused(pascalCase(wanted) || "Inline", this.#taken);
  }

  /** Gives an inline schema a component of its own; what stood there refers to it. */
  hoist(schema: Schema, wanted: string): void {
    const name = this.name(wanted);
    const inner: Schema = {};
    for (const key of Object.keys(schema)) {
      inner[key] = schema[key];
      if (!isAnnotation(key)) delete schema[key];
    }
    this.schemas[name] = inner;
    this.added.push(name);
    schema.$ref = refTo(name);
  }
}

/** A reference to a schema of a name. */
export function refTo(name: string): string {
  return `#/components/schemas/${encodeURIComponent(toPointer([name]).slice(1))}`;
}

function own(node: Record<string, unknown>, key: string): Record<string, unknown> {
  if (!isObj(node[key])) node[key] = {};
  return node[key] as Record<string, unknown>;
}
