import "@hyperjump/json-schema/formats";
import {
  registerSchema,
  setShouldValidateFormat,
  setShouldValidateSchema,
  validate,
} from "@hyperjump/json-schema/openapi-3-1";
import "@hyperjump/json-schema/openapi-3-0";
import { isObj, list, type Obj, obj, text } from "@specwright/spec/json";
import { toPointer } from "@specwright/spec/pointer";
import { Spec } from "../../src/model/spec.ts";

const DIALECT = {
  "3.0": "https://spec.openapis.org/oas/3.0/schema",
  "3.1": "https://spec.openapis.org/oas/3.1/dialect/base",
} as const;

/** What a server got. */
export interface Got {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: string;
}

/**
 * Judges requests by the original spec: it finds the operation, reads the parameters back as the spec
 * says, and has a validator of other authors look at each. It shares no code with the runtime.
 */
export class Judge {
  readonly spec: Spec;
  readonly #uri: string;

  constructor(name: string, document: Obj) {
    this.spec = new Spec(document);
    this.#uri = `https://judge.invalid/${name}`;
    setShouldValidateFormat(true);
    // Public specs are not all perfect; their schemas count as they are.
    setShouldValidateSchema(false);
    const version = text(document.openapi)?.startsWith("3.0") ? "3.0" : "3.1";
    registerSchema(withoutFragments(document) as never, this.#uri, DIALECT[version]);
  }

  /** Whether a value is what the schema at a pointer says. */
  async accepts(pointer: string, value: unknown): Promise<boolean> {
    const fragment = encodeURI(pointer.replaceAll("#", SHARP));
    try {
      const check = await validate(`${this.#uri}#${fragment}`);
      return check(value as never).valid;
    } catch {
      // A schema that the validator itself can't read: nothing can be judged by it.
      return false;
    }
  }

  /**
   * Which operation a request is for, and what is wrong with it.
   *
   * @param meant the path that was meant: of several that an address fits, it counts
   */
  async judge(got: Got, meant: string): Promise<{ operation: string; faults: string[] }> {
    const match = this.#find(got, meant);
    if (!match) return { operation: "none", faults: ["no operation has this path"] };
    const { path, values } = match;
    const item = this.spec.obj(obj(this.spec.root.paths)[path]);
    const key = got.method.toLowerCase();
    const operation = obj(item[key]);
    const faults: string[] = [];
    const schemes = Object.values(obj(obj(this.spec.root.components).securitySchemes)).map(obj);
    const keys = schemes.filter((one) => one.type === "apiKey" && one.in === "query");
    const known = new Set(keys.map(({ name }) => text(name) ?? ""));
    for (const { node, pointer } of parametersOf(this.spec, path, key)) {
      const name = text(node.name) ?? "";
      // OpenAPI leaves these to other parts of a spec.
      if (node.in === "header" && /^(?:accept|content-type|authorization)$/i.test(name)) continue;
      const { present, value } = this.#read(node, got, values, known);
      if (!present) {
        if (node.required === true) faults.push(`${String(node.in)} ${name} is missing`);
        continue;
      }
      const place = node.schema === undefined ? contentPointer(node, pointer) : `${pointer}/schema`;
      if (!(await this.accepts(place, value))) {
        faults.push(`${String(node.in)} ${name} is ${JSON.stringify(value)}`);
      }
    }
    for (const name of got.url.searchParams.keys()) {
      if (!known.has(name)) faults.push(`query ${name} is not declared`);
    }
    const fault = await this.#body(operation, toPointer(["paths", path, key]), got);
    return { operation: `${got.method} ${path}`, faults: [...faults, ...fault] };
  }

  #find({ method, url, headers }: Got, meant: string) {
    const fixed = (path: string): number => path.replace(/\{[^}]*\}/g, "").length;
    const found = Object.keys(obj(this.spec.root.paths))
      .filter((path) => method.toLowerCase() in this.spec.obj(obj(this.spec.root.paths)[path]))
      .sort((a, b) => fixed(b) - fixed(a))
      .flatMap((path) => {
        const names = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? "");
        // A fragment only tells operations of one address apart.
        const pattern = path
          .replace(/#[^{}]*$/, "")
          .split(/\{[^}]*\}/)
          .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
          // A variable that may hold slashes (`x-multi-segment`) is known by the path that was meant.
          .join(path === meant ? "(.+)" : "([^/]+)");
        const found = new RegExp(`^${pattern}$`).exec(url.pathname);
        return found
          ? [{ path, values: new Map(names.map((name, i) => [name, found[i + 1] ?? ""])) }]
          : [];
      });
    const key = method.toLowerCase();
    const own = found.find(({ path }) => path === meant);
    if (own && this.#fits(meant, key, url, headers)) return own;
    return found.find(({ path }) => this.#fits(path, key, url, headers)) ?? found[0];
  }

  /** Whether the parameters that can only have one value have it. */
  #fits(path: string, key: string, url: URL, headers: Headers): boolean {
    return parametersOf(this.spec, path, key).every(({ node }) => {
      const schema = this.spec.obj(node.schema);
      const [only, ...more] = "const" in schema ? [schema.const] : list(schema.enum);
      if (node.required !== true || only === undefined || more.length > 0) return true;
      const name = text(node.name) ?? "";
      const got = node.in === "query" ? url.searchParams.get(name) : headers.get(name);
      return (node.in !== "query" && node.in !== "header") || got === String(only);
    });
  }

  /** Reads one parameter back from where it stands. */
  #read(node: Obj, got: Got, path: ReadonlyMap<string, string>, known: Set<string>) {
    const name = text(node.name) ?? "";
    const schema = node.schema ?? obj(Object.values(obj(node.content))[0]).schema;
    const types = this.spec.types(schema);
    const split = (raw: string, by = ","): unknown[] =>
      raw.split(by).map((part) => this.#plain(this.spec.obj(schema).items, part));
    if (node.in === "path" || node.in === "header") {
      const raw = node.in === "path" ? path.get(name) : (got.headers.get(name) ?? undefined);
      if (raw === undefined) return { present: false, value: undefined };
      const whole = node.in === "path" ? decodeURIComponent(raw) : raw;
      return {
        present: true,
        value: types.includes("array") ? split(whole) : this.#plain(schema, whole),
      };
    }
    if (node.in !== "query") return { present: false, value: undefined };
    const query = got.url.searchParams;
    if (types.includes("object") && node.content === undefined) {
      const properties = this.spec.properties(schema);
      const deep = node.style === "deepObject";
      const pairs = [...properties].flatMap(([inner, property]) => {
        const wire = deep ? `${name}[${inner}]` : inner;
        known.add(wire);
        return query.has(wire) ? [[inner, this.#plain(property, query.get(wire) ?? "")]] : [];
      });
      return { present: pairs.length > 0, value: Object.fromEntries(pairs) };
    }
    known.add(name);
    if (!query.has(name)) return { present: false, value: undefined };
    const raw = query.get(name) ?? "";
    if (node.content !== undefined) return { present: true, value: JSON.parse(raw) };
    if (!types.includes("array")) return { present: true, value: this.#plain(schema, raw) };
    if (node.explode !== false && (node.style ?? "form") === "form") {
      const items = query.getAll(name).map((one) => this.#plain(this.spec.obj(schema).items, one));
      return { present: true, value: items };
    }
    return {
      present: true,
      value: split(
        raw,
        node.style === "pipeDelimited" ? "|" : node.style === "spaceDelimited" ? " " : ",",
      ),
    };
  }

  /** Text as the plain value that its schema means. */
  #plain(schema: unknown, raw: string): unknown {
    const node = this.spec.obj(schema);
    const options = [node, ...list(node.oneOf), ...list(node.anyOf), ...list(node.allOf)];
    const types = options.flatMap((one) => this.spec.types(one));
    const number = types.includes("integer") || types.includes("number");
    if (number && raw !== "" && !Number.isNaN(Number(raw))) return Number(raw);
    if (types.includes("boolean") && /^(?:true|false)$/.test(raw)) return raw === "true";
    return raw;
  }

  async #body(operation: Obj, at: string, got: Got): Promise<string[]> {
    const body = this.spec.obj(operation.requestBody);
    if (got.body === "") return body.required === true ? ["the body is missing"] : [];
    const type = (got.headers.get("content-type") ?? "").split(";")[0] ?? "";
    if (!(type in obj(body.content))) return [`the body is ${type}`];
    if (!/json$/.test(type) || obj(obj(body.content)[type]).schema === undefined) return [];
    const base = pointerOf(obj(operation.requestBody), `${at}/requestBody`);
    const pointer = `${base}${toPointer(["content", type, "schema"])}`;
    const valid = await this.accepts(pointer, JSON.parse(got.body));
    return valid ? [] : [`the body is ${got.body}`];
  }
}

/** Stands for the `#` of a path, which the validator takes for the beginning of a pointer. */
const SHARP = "\u266f";

function withoutFragments(document: Obj): Obj {
  const paths = Object.entries(obj(document.paths)).map(([path, item]) => [
    path.replaceAll("#", SHARP),
    item,
  ]);
  return { ...document, paths: Object.fromEntries(paths) };
}

/** Parameters of an operation and of its path, each with its own pointer. */
export function parametersOf(
  spec: Spec,
  path: string,
  key: string,
): { node: Obj; pointer: string }[] {
  const item = spec.obj(obj(spec.root.paths)[path]);
  const found = new Map<string, { node: Obj; pointer: string }>();
  for (const [parent, at] of [
    [item, ["paths", path]],
    [obj(item[key]), ["paths", path, key]],
  ] as const) {
    list(parent.parameters).forEach((raw, index) => {
      const node = spec.obj(raw);
      const pointer = pointerOf(raw, toPointer([...at, "parameters", index]));
      found.set(`${String(node.in)} ${String(node.name)}`, { node, pointer });
    });
  }
  return [...found.values()];
}

/** Where a node stands: where its `$ref` leads, or here. */
export function pointerOf(node: unknown, here: string): string {
  const ref = isObj(node) ? text(node.$ref) : undefined;
  return ref === undefined ? here : decodeURIComponent(ref.slice(1));
}

function contentPointer(node: Obj, pointer: string): string {
  return `${pointer}${toPointer(["content", Object.keys(obj(node.content))[0] ?? "", "schema"])}`;
}
