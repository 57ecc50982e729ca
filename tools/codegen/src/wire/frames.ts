import { METHODS } from "@specwright/spec";
import { isObj, type Obj, obj, text } from "@specwright/spec/json";
import { type GlobalContext, type OpenAPI3, transformSchema } from "openapi-typescript";
import ts from "typescript";
import { WITHOUT_CONTENT } from "../model/content.ts";
import { Spec } from "../model/spec.ts";
import { string } from "../print/print.ts";
import { refTo } from "../schemas/components.ts";
import { visitPlaces } from "../schemas/places.ts";

/** Gives the type of a schema, where it stands: as deep as `indent`, and whether nobody writes the type down. */
export type Fill = (schema: unknown, indent: string, exact: boolean) => string;

/**
 * `paths`, `operations` and `components` in the form that openapi-fetch reads, by openapi-typescript. This
 * is the only file that calls it.
 *
 * It prints what stands around schemas: addresses, methods, parameters, statuses, media types. Of schemas
 * it says what is not so (ADR 16), and so it is given an empty one for each, whose type comes from `fill`.
 */
export function frames(spec: Spec, fill: Fill): string {
  const document = structuredClone(spec.root) as Obj & { components?: Obj };
  settle(document, spec);
  const names = new Names();
  names.hideComponents(document);
  names.hide(document, spec);
  const places: { schema: unknown; exact: boolean }[] = [];
  const empty = (schema: unknown, exact: boolean): void => {
    if (!isObj(schema) || MARK.test(String(schema.format))) return;
    places.push({ schema: { ...schema }, exact });
    for (const key of Object.keys(schema)) delete (schema as Record<string, unknown>)[key];
    Object.assign(schema, { type: "string", format: `schema-${places.length - 1}` });
  };
  const { schemas = {} } = obj(document.components) as { schemas?: Record<string, unknown> };
  for (const name of Object.keys(schemas)) {
    places.push({ schema: { $ref: refTo(name) }, exact: false });
    schemas[name] = { type: "string", format: `schema-${places.length - 1}` };
  }
  visitPlaces(document, (schema, side) => empty(schema, side === "read"));
  const printed = print(transform(document as unknown as OpenAPI3));
  const filled = printed.replace(
    /^([ ]*)(.*?)__schema_(\d+)__/gm,
    (_, indent: string, before: string, index: string) => {
      const { schema, exact } = places[Number(index)] ?? { schema: true, exact: false };
      return `${indent}${before}${fill(schema, indent, exact)}`;
    },
  );
  const named = names.show(filled);
  // Comments say what a spec says, without a word for that they do.
  return named.replace(/^(\s*(?:\/\*\*|\*) )@description /gm, "$1");
}

const MARK = /^schema-(\d+)$/;

/** Puts right what openapi-typescript would read another way. The document is changed. */
function settle(document: Obj, spec: Spec): void {
  visitHolders(document);
  const items = [
    ...Object.values(obj(document.paths)),
    ...Object.values(obj(document.webhooks)),
    ...Object.values(obj(obj(document.components).pathItems)),
  ];
  for (const item of items.map(obj)) {
    for (const key of METHODS) {
      const responses = obj(obj(item[key]).responses) as Record<string, unknown>;
      for (const [status, node] of Object.entries(responses)) {
        if (key !== "head" && !WITHOUT_CONTENT.has(status)) continue;
        const { content: _, ...rest } = structuredClone(spec.obj(node));
        responses[status] = rest;
      }
    }
  }
}

/**
 * Names that openapi-typescript can't read back out of a reference (a `%` ends it): another stands in their
 * place until all is printed.
 */
class Names {
  readonly #hidden: string[] = [];

  /** Puts other names in the places of those of components. The document is changed. */
  hideComponents(document: Obj): void {
    const components = obj(document.components) as Record<string, unknown>;
    for (const group of Object.keys(components).filter((one) => one !== "schemas")) {
      const members = Object.entries(obj(components[group]));
      components[group] = Object.fromEntries(
        members.map(([name, one]) => [this.#safe(name, REFERRED), one]),
      );
    }
  }

  /** Puts other names in their places. The document is changed. */
  hide(node: unknown, spec: Spec): void {
    if (Array.isArray(node)) for (const one of node) this.hide(one, spec);
    if (!isObj(node)) return;
    const own = node as Record<string, unknown>;
    if (typeof own.operationId === "string") {
      own.operationId = this.#safe(own.operationId, REFERRED);
    }
    if (typeof own.in === "string" && typeof own.name === "string") own.name = this.#safe(own.name);
    const [group, name] = spec.componentOf(node) ?? [];
    if (group !== undefined && name !== undefined && group !== "schemas") {
      own.$ref = `#/components/${group}/${this.#safe(name, REFERRED)}`;
    }
    const entries = Object.entries(own);
    const isRenamed = entries.some(([key]) => key !== this.#safe(key));
    for (const [key, value] of entries) {
      if (isRenamed) {
        delete own[key];
        own[this.#safe(key)] = value;
      }
      if (!SKIPPED.has(key)) this.hide(value, spec);
    }
  }

  /** Puts the names back. */
  show(printed: string): string {
    return printed.replace(/"?__name_(\d+)__"?/g, (_, index: string) =>
      string(this.#hidden[Number(index)] ?? ""),
    );
  }

  #safe(name: string, unsafe = UNREADABLE): string {
    if (!unsafe.test(name)) return name;
    const known = this.#hidden.indexOf(name);
    return `__name_${known < 0 ? this.#hidden.push(name) - 1 : known}__`;
  }
}

/** What ends a name that stands in a pointer. */
const UNREADABLE = /[%#]/;

/** What ends a name that something refers to. */
const REFERRED = /[%#/~]/;

/** Where names are data, or belong to schemas. */
const SKIPPED: ReadonlySet<string> = new Set(["example", "examples", "schema", "schemas"]);

/** What a parameter or a header with `content` holds is said by the schema of that; it would be called a string. */
function visitHolders(node: unknown, inHeaders = false): void {
  if (Array.isArray(node)) for (const one of node) visitHolders(one);
  if (!isObj(node)) return;
  const holder = node as { in?: unknown; schema?: unknown; content?: unknown };
  if ((typeof holder.in === "string" || inHeaders) && isObj(holder.content)) {
    holder.schema ??= obj(Object.values(holder.content)[0]).schema ?? {};
    delete holder.content;
  }
  for (const [key, value] of Object.entries(node)) {
    if (["schema", "schemas", "example", "examples"].includes(key)) continue;
    if (key === "headers" && isObj(value)) {
      for (const header of Object.values(value)) visitHolders(header, true);
    } else visitHolders(value);
  }
}

/**
 * The declarations of a document. Paths are handed in one by one and their parts joined here, since
 * openapi-typescript copies the list of all operations so far for each one that it adds.
 */
function transform(schema: OpenAPI3): ts.Node[] {
  const context = contextOf(new Spec(schema as unknown as Obj));
  const paths = Object.entries(schema.paths ?? {}).map(([path, item]) => ({ [path]: item }));
  const parts = [...paths.map((one) => ({ paths: one })), { ...schema, paths: {} }];
  const declarations = parts.flatMap((part) =>
    transformSchema(part as OpenAPI3, { ...context, injectFooter: [] }),
  );
  const named = Map.groupBy(declarations, (node) => nameOf(node));
  return [...named]
    .filter(([name, nodes]) => name !== "$defs" && (name !== "webhooks" || nodes.some(isInterface)))
    .map(([, nodes]) => joined(nodes));
}

function nameOf(node: ts.Node): string | undefined {
  return (node as ts.DeclarationStatement).name?.text;
}

function isInterface(node: ts.Node): node is ts.InterfaceDeclaration {
  return ts.isInterfaceDeclaration(node);
}

/** Declarations of one name as one. A part that has no members for it declares an empty type instead. */
function joined(declarations: readonly ts.Node[]): ts.Node {
  const interfaces = declarations.filter(isInterface);
  const [first] = interfaces;
  if (first === undefined) return declarations[0] as ts.Node;
  const members = interfaces.flatMap((one) => [...one.members]);
  const { modifiers, name } = first;
  return ts.factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, members);
}

function print(nodes: readonly ts.Node[]): string {
  const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
  const end = ts.factory.createToken(ts.SyntaxKind.EndOfFileToken);
  const statements = nodes as readonly ts.Statement[];
  return printer.printFile(ts.factory.createSourceFile(statements, end, ts.NodeFlags.None));
}

/**
 * What openapi-typescript works with. Its own front door would lint and bundle once more what lint and
 * the bundler have just left, which takes longer than all the rest.
 */
function contextOf(document: Spec): GlobalContext {
  return {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    defaultNonNullable: false,
    discriminators: { objects: {}, refsHandled: [] },
    emptyObjectsUnknown: false,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    postTransform: undefined as never,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    redoc: {} as GlobalContext["redoc"],
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transform: (node) => {
      const index = MARK.exec(String(text(node.format)))?.[1];
      return index === undefined
        ? undefined
        : ts.factory.createTypeReferenceNode(`__schema_${index}__`);
    },
    transformProperty: undefined as never,
    // References to names that are hidden lead into the document that hides them.
    resolve: <T>(ref: string) => document.resolve({ $ref: ref }) as T | undefined,
  };
}
