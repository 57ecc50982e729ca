import { METHODS } from "@specwright/spec";
import { isObj, list, type Obj, obj, text } from "@specwright/spec/json";
import { WITHOUT_CONTENT } from "../model/content.ts";
import type { Spec } from "../model/spec.ts";
import { refTo } from "../schemas/components.ts";
import type { Side } from "../schemas/places.ts";
import type { Names } from "./names.ts";

/** A schema, and whether nobody writes its type down. */
export interface Place {
  readonly schema: unknown;
  readonly exact: boolean;
}

/**
 * A spec as openapi-typescript is shown it: what stands around schemas, with a mark in the place of each, and
 * with what it would read another way put right. What it doesn't print is left out.
 */
export class Skeleton {
  readonly components: Obj;
  readonly #spec: Spec;
  readonly #names: Names;
  readonly #places = new Map<object, Place>();

  constructor(spec: Spec, names: Names) {
    this.#spec = spec;
    this.#names = names;
    const { schemas, parameters, requestBodies, responses, headers, pathItems } = obj(
      spec.root.components,
    );
    const referred = (group: unknown, make: (node: unknown) => unknown): Obj =>
      named(group, (name) => names.referred(name), make);
    this.components = {
      // Schemas have names of their own, and nothing leads into them.
      schemas: Object.fromEntries(
        Object.keys(obj(schemas)).map((name) => [name, this.#mark({ $ref: refTo(name) }, false)]),
      ),
      parameters: referred(parameters, (node) => this.#holder(node, "write")),
      requestBodies: referred(requestBodies, (node) => this.#body(node, "write")),
      responses: referred(responses, (node) => this.#response(node, "read")),
      headers: referred(headers, (node) => this.#holder(node, "read")),
      pathItems: referred(pathItems, (node) => this.pathItem(node, "write")),
    };
  }

  /** A path item, `asked` being the side of its requests. */
  pathItem(node: unknown, asked: Side): Obj {
    const answered = asked === "write" ? "read" : "write";
    const item: Record<string, unknown> = { ...this.#referring(node) };
    if (item.parameters !== undefined) item.parameters = this.#parameters(item, asked);
    for (const key of METHODS) {
      if (!isObj(item[key])) continue;
      const operation: Record<string, unknown> = { ...item[key] };
      const id = text(operation.operationId);
      if (id !== undefined) operation.operationId = this.#names.referred(id);
      if (operation.parameters !== undefined)
        operation.parameters = this.#parameters(operation, asked);
      if (operation.requestBody !== undefined)
        operation.requestBody = this.#body(operation.requestBody, asked);
      const safe = (status: string): string => this.#names.safe(status);
      operation.responses = named(operation.responses, safe, (response, status) =>
        key === "head" || WITHOUT_CONTENT.has(status)
          ? this.#response({ ...this.#spec.obj(response), content: undefined }, answered)
          : this.#response(response, answered),
      );
      item[key] = operation;
    }
    return item;
  }

  /** The schema that a mark stands for; undefined for what is none. */
  placeOf(mark: Obj): Place | undefined {
    return this.#places.get(mark);
  }

  #mark(schema: unknown, exact: boolean): Obj {
    // Without a word that openapi-typescript would print as a comment.
    const mark = { type: "string" };
    this.#places.set(mark, { schema, exact });
    return mark;
  }

  #parameters({ parameters }: Obj, side: Side): Obj[] {
    return list(parameters).map((one) => this.#holder(one, side));
  }

  /** A parameter or a header. What one with `content` holds is said by the schema of that; it would be called a string. */
  #holder(node: unknown, side: Side): Obj {
    const { content, ...own }: Record<string, unknown> = { ...this.#referring(node) };
    if (isObj(content)) own.schema ??= obj(Object.values(content)[0]).schema ?? {};
    if (typeof own.in === "string" && typeof own.name === "string")
      own.name = this.#names.safe(own.name);
    if (own.schema !== undefined) own.schema = this.#mark(own.schema, side === "read");
    return own;
  }

  #body(node: unknown, side: Side): Obj {
    const { content, ...own } = this.#referring(node);
    return { ...own, content: this.#contents(content, side) };
  }

  #response(node: unknown, side: Side): Obj {
    const { headers, ...own } = this.#body(node, side);
    const safe = (name: string): string => this.#names.safe(name);
    return { ...own, headers: named(headers, safe, (header) => this.#holder(header, side)) };
  }

  #contents(content: unknown, side: Side): Obj {
    return named(
      content,
      (type) => this.#names.safe(type),
      (node) => {
        const { schema, ...own } = obj(node);
        return schema === undefined ? own : { ...own, schema: this.#mark(schema, side === "read") };
      },
    );
  }

  /** A node, with the name that its `$ref` leads to as the components here have it. */
  #referring(node: unknown): Obj {
    const [group, name] = this.#spec.componentOf(node) ?? [];
    if (group === undefined || name === undefined || group === "schemas") return obj(node);
    return { ...obj(node), $ref: `#/components/${group}/${this.#names.referred(name)}` };
  }
}

/** A map, made anew member by member. */
function named(
  map: unknown,
  rename: (name: string) => string,
  make: (node: unknown, name: string) => unknown,
): Obj {
  return Object.fromEntries(
    Object.entries(obj(map)).map(([name, node]) => [rename(name), make(node, name)]),
  );
}
