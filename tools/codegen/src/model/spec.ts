import { child, isObj, list, type Obj, obj, text } from "@specwright/spec/json";
import { refWords } from "@specwright/spec/pointer";

/** A bundled spec: every `$ref` in it is internal. */
export class Spec {
  readonly root: Obj;

  constructor(root: Obj) {
    this.root = root;
  }

  /** The node that a `$ref` leads to, however many there are on the way; else the node itself. */
  resolve(node: unknown): unknown {
    const seen = new Set<unknown>();
    let current = node;
    while (isObj(current) && typeof current.$ref === "string" && !seen.has(current)) {
      seen.add(current);
      current = this.at(current.$ref);
    }
    return current;
  }

  /** `resolve`, as an object. */
  obj(node: unknown): Obj {
    return obj(this.resolve(node));
  }

  /** The name of the schema component that a node refers to. */
  schemaName(node: unknown): string | undefined {
    const [group, name] = this.componentOf(node) ?? [];
    return group === "schemas" ? name : undefined;
  }

  /** Group and name of the component that a node refers to. */
  componentOf(node: unknown): readonly [group: string, name: string] | undefined {
    const ref = text(child(node, "$ref"));
    const words = ref?.startsWith("#/") ? refWords(ref) : [];
    const [first, group, name] = words;
    return words.length === 3 && first === "components"
      ? [group as string, name as string]
      : undefined;
  }

  /** The declared properties of an object schema, `allOf` included. */
  properties(schema: unknown, seen = new Set<unknown>()): ReadonlyMap<string, unknown> {
    const node = this.resolve(schema);
    if (seen.has(node)) return new Map();
    seen.add(node);
    const inherited = list(child(node, "allOf")).flatMap((part) => [
      ...this.properties(part, seen),
    ]);
    return new Map([...inherited, ...Object.entries(obj(child(node, "properties")))]);
  }

  /** Names of the properties that an object schema requires, `allOf` included. */
  required(schema: unknown, seen = new Set<unknown>()): ReadonlySet<string> {
    const node = this.resolve(schema);
    if (seen.has(node)) return new Set();
    seen.add(node);
    const inherited = list(child(node, "allOf")).flatMap((part) => [...this.required(part, seen)]);
    return new Set([...inherited, ...(list(child(node, "required")) as string[])]);
  }

  /** JSON types that a schema names; empty where it names none. */
  types(schema: unknown): readonly string[] {
    const type = this.obj(schema).type;
    return typeof type === "string" ? [type] : (list(type) as string[]);
  }

  private at(ref: string): unknown {
    return refWords(ref).reduce<unknown>((node, word) => child(node, word), this.root);
  }
}
