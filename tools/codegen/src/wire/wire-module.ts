import { WITHOUT_CONTENT } from "../model/content.ts";
import { isObj, list, type Obj, obj, text } from "../model/json.ts";
import { METHOD_KEYS } from "../model/operations.ts";
import type { Spec } from "../model/spec.ts";
import { property, string, visible } from "../print/print.ts";
import { docsOf } from "./docs.ts";
import { print } from "./expression.ts";
import { idType, SchemaTypes, type Style } from "./schema-type.ts";

/** The groups of components that have types, in the order in which they are printed. */
const GROUPS = ["responses", "parameters", "requestBodies", "headers", "pathItems"] as const;

/**
 * The types of everything on the wire: `paths` and `operations` in the form that openapi-fetch reads,
 * the components they share, and each schema by a name of its own.
 */
export function wireModule(spec: Spec, names: ReadonlyMap<string, string>): string {
  return visible(new WireTypes(spec, names).module());
}

/** Prints one document. Every `…` below gives a type, without what stands before and behind it. */
class WireTypes {
  readonly #spec: Spec;
  readonly #names: ReadonlyMap<string, string>;
  readonly #types: SchemaTypes;
  readonly #operations = new Map<string, string>();

  constructor(spec: Spec, names: ReadonlyMap<string, string>) {
    this.#spec = spec;
    this.#names = names;
    this.#types = new SchemaTypes(spec, names);
  }

  module(): string {
    const { root } = this.#spec;
    const paths = this.#pathItems(root.paths);
    const webhooks = this.#pathItems(root.webhooks);
    const components = this.#components();
    const operations = [...this.#operations].map(([id, type]) => `  ${string(id)}: ${type};\n`);
    return [
      paths === ""
        ? "export type paths = Record<string, never>;\n"
        : `export interface paths {\n${paths}}\n`,
      webhooks === "" ? "" : `export interface webhooks {\n${webhooks}}\n`,
      `export interface components {\n${components}}\n`,
      operations.length === 0 ? "" : `export interface operations {\n${operations.join("")}}\n`,
      ...this.#schemas(),
    ]
      .filter(Boolean)
      .join("\n");
  }

  /** A declaration for each schema: an interface where it is a plain object, a type otherwise. */
  #schemas(): string[] {
    const schemas = Object.entries(obj(obj(this.#spec.root.components).schemas));
    return schemas.map(([name, schema]) => {
      const own = this.#names.get(name) ?? name;
      const docs = docsOf(obj(schema), "");
      const style: Style = { indent: "", exact: false };
      const members = this.#types.members(schema, style);
      if (members !== undefined) return `${docs}export interface ${own} {\n${members}}\n`;
      const type = idType(schema, name) ?? print(this.#types.of(schema, style));
      return `${docs}export type ${own} = ${type};\n`;
    });
  }

  #components(): string {
    const components = obj(this.#spec.root.components);
    const names = Object.keys(obj(components.schemas)).map(
      (name) => `    ${property(name)}: ${this.#names.get(name) ?? name};\n`,
    );
    const parts: Readonly<Record<(typeof GROUPS)[number], (node: Obj, indent: string) => string>> =
      {
        responses: (node, indent) => this.#response(node, indent),
        parameters: (node, indent) => this.#value(node, indent, false),
        requestBodies: (node, indent) => this.#contents(node, indent, false),
        headers: (node, indent) => this.#value(node, indent, true),
        pathItems: (node, indent) => this.#pathItem(node, indent),
      };
    const groups = GROUPS.map((group) => {
      const members = Object.entries(obj(components[group])).map(([name, node]) => {
        const type = this.#reference(node) ?? parts[group](obj(node), "    ");
        return `${docsOf(obj(node), "    ")}    ${property(name)}: ${type};\n`;
      });
      return `  ${group}: ${members.length === 0 ? "never" : `{\n${members.join("")}  }`};\n`;
    });
    return `  schemas: ${names.length === 0 ? "never" : `{\n${names.join("")}  }`};\n${groups.join("")}`;
  }

  #pathItems(node: unknown): string {
    return Object.entries(obj(node))
      .map(
        ([path, item]) =>
          `  ${string(path)}: ${this.#reference(item) ?? this.#pathItem(obj(item), "  ")};\n`,
      )
      .join("");
  }

  #pathItem(node: Obj, indent: string): string {
    const inner = `${indent}  `;
    const item = this.#spec.obj(node);
    const shared = list(item.parameters);
    const operations = METHOD_KEYS.map((key) => {
      if (item[key] === undefined) return `${inner}${key}?: never;\n`;
      const operation = this.#spec.obj(item[key]);
      const docs = docsOf(operationDocs(operation), inner);
      return `${docs}${inner}${key}: ${this.#operationOf(operation, shared, key, inner)};\n`;
    });
    return `{\n${inner}parameters: ${this.#parameters(shared, inner)};\n${operations.join("")}${indent}}`;
  }

  /** An operation by its id, else where it stands. */
  #operationOf(operation: Obj, shared: readonly unknown[], key: string, indent: string): string {
    const id = text(operation.operationId);
    if (id === undefined) return this.#operation(operation, shared, key, indent);
    if (!this.#operations.has(id))
      this.#operations.set(id, this.#operation(operation, shared, key, "  "));
    return `operations[${string(id)}]`;
  }

  #operation(operation: Obj, shared: readonly unknown[], key: string, indent: string): string {
    const inner = `${indent}  `;
    const parameters = this.#parameters([...shared, ...list(operation.parameters)], inner);
    return `{\n${inner}parameters: ${parameters};\n${this.#requestBody(operation, inner)}${inner}responses: ${this.#responses(operation, key, inner)};\n${indent}}`;
  }

  #requestBody({ requestBody: node }: Obj, indent: string): string {
    if (node === undefined) return `${indent}requestBody?: never;\n`;
    const mark = this.#spec.obj(node).required === true ? "" : "?";
    const type = this.#reference(node) ?? this.#contents(obj(node), indent, false);
    return `${docsOf(obj(node), indent)}${indent}requestBody${mark}: ${type};\n`;
  }

  #responses(operation: Obj, key: string, indent: string): string {
    const inner = `${indent}  `;
    const lines = Object.entries(obj(operation.responses)).map(([status, node]) => {
      const empty = key === "head" || WITHOUT_CONTENT.has(status);
      const type =
        (empty ? undefined : this.#reference(node)) ??
        this.#response(this.#spec.obj(node), inner, empty);
      const name = /^\d+$/.test(status) ? status : property(status);
      return `${docsOf(this.#spec.obj(node), inner)}${inner}${name}: ${type};\n`;
    });
    return lines.length === 0 ? "never" : `{\n${lines.join("")}${indent}}`;
  }

  #response(node: Obj, indent: string, empty = false): string {
    const inner = `${indent}  `;
    const headers = Object.entries(obj(node.headers)).map(([name, header]) => {
      const mark = this.#spec.obj(header).required === true ? "" : "?";
      const type = this.#reference(header) ?? this.#value(obj(header), `${inner}  `, true);
      return `${docsOf(this.#spec.obj(header), `${inner}  `)}${inner}  ${property(name)}${mark}: ${type};\n`;
    });
    const content =
      empty || !isObj(node.content)
        ? "content?: never"
        : `content: ${this.#content(node, inner, true)}`;
    return `{\n${inner}headers: {\n${headers.join("")}${inner}  [name: string]: unknown;\n${inner}};\n${inner}${content};\n${indent}}`;
  }

  #contents(node: Obj, indent: string, exact: boolean): string {
    const inner = `${indent}  `;
    return `{\n${inner}content: ${this.#content(node, inner, exact)};\n${indent}}`;
  }

  #content(node: Obj, indent: string, exact: boolean): string {
    const inner = `${indent}  `;
    const lines = Object.entries(obj(node.content)).map(([type, media]) => {
      const schema = this.#types.of(this.#spec.obj(media).schema ?? true, { indent: inner, exact });
      return `${inner}${string(type)}: ${print(schema)};\n`;
    });
    return lines.length === 0
      ? `{\n${inner}"*/*"?: never;\n${indent}}`
      : `{\n${lines.join("")}${indent}}`;
  }

  /** What a parameter or a header holds, of its first `content` too. */
  #value(node: Obj, indent: string, exact: boolean): string {
    const schema = node.schema ?? obj(Object.values(obj(node.content))[0]).schema ?? true;
    return print(this.#types.of(schema, { indent, exact }));
  }

  #parameters(nodes: readonly unknown[], indent: string): string {
    const inner = `${indent}  `;
    const found = new Map(
      nodes.map((node) => {
        const parameter = this.#spec.obj(node);
        return [`${String(parameter.in)} ${String(parameter.name)}`, { node, parameter }] as const;
      }),
    );
    const places = ["query", "header", "path", "cookie"].map((place) => {
      const lines = [...found.values()]
        .filter(({ parameter }) => parameter.in === place)
        .map(({ node, parameter }) => {
          const required = place === "path" || parameter.required === true;
          const type = this.#reference(node) ?? this.#value(parameter, `${inner}  `, false);
          const docs = docsOf(parameter, `${inner}  `);
          const name = property(text(parameter.name) ?? "");
          return { required, line: `${docs}${inner}  ${name}${required ? "" : "?"}: ${type};\n` };
        });
      if (lines.length === 0) return `${inner}${place}?: never;\n`;
      const mark = lines.some(({ required }) => required) ? "" : "?";
      return `${inner}${place}${mark}: {\n${lines.map(({ line }) => line).join("")}${inner}};\n`;
    });
    return `{\n${places.join("")}${indent}}`;
  }

  /** `components["parameters"]["Page"]`, where a node is a reference to one. */
  #reference(node: unknown): string | undefined {
    const words = this.#spec.componentOf(node);
    const [group, name] = words ?? [];
    if (group === undefined || name === undefined || !(GROUPS as readonly string[]).includes(group))
      return undefined;
    return `components[${string(group)}][${string(name)}]`;
  }
}

function operationDocs({ summary, description, deprecated }: Obj): Obj {
  const says = [text(summary), description === summary ? undefined : text(description)];
  return { description: says.filter(Boolean).join("\n\n"), deprecated };
}
