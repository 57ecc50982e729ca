import { json, ref } from "../constructs/construct.ts";

/** A way in which a spec says something, and TypeScript that holds what types come of it. */
export interface Row {
  readonly name: string;
  readonly openapi?: "3.0.3" | "3.1.0";
  readonly schemas: Readonly<Record<string, unknown>>;
  /** What `GET /things` answers; by default the schema `Thing`. */
  readonly reads?: unknown;
  /** What `POST /things` takes; by default it is not there. */
  readonly writes?: unknown;
  /** What `PUT /things` takes as multipart; by default it is not there. */
  readonly uploads?: unknown;
  /** Statements. They see the module `api`, a `client`, and `is<A, B>(true)` for two types that are one. */
  readonly use: string;
}

/** A row whose `Thing` is read. */
export function read(name: string, thing: unknown, use: string, more: Partial<Row> = {}): Row {
  return { name, use, ...more, schemas: { Thing: thing, ...more.schemas } };
}

/** A row whose `Thing` is both read and written. */
export function both(name: string, thing: unknown, use: string, more: Partial<Row> = {}): Row {
  return read(name, thing, use, { writes: ref("Thing"), ...more });
}

/** The spec of a row. */
export function specOf(
  { openapi = "3.1.0", schemas, reads = ref("Thing"), writes, uploads }: Row,
  title: string,
): object {
  const get = {
    operationId: "things.get",
    responses: { 200: { description: "It", content: json(reads) } },
  };
  const post = {
    operationId: "things.send",
    requestBody: { required: true, content: json(writes) },
    responses: { 204: { description: "Done" } },
  };
  const put = {
    operationId: "things.upload",
    requestBody: { required: true, content: { "multipart/form-data": { schema: uploads } } },
    responses: { 204: { description: "Done" } },
  };
  const more = { ...(writes !== undefined && { post }), ...(uploads !== undefined && { put }) };
  return {
    openapi,
    info: { title, version: "1" },
    servers: [{ url: "https://api.example.test" }],
    paths: { "/things": { get, ...more } },
    components: { schemas },
  };
}

/** An object schema of properties, those with a `!` behind required. */
export function object(properties: Readonly<Record<string, unknown>>, more: object = {}): object {
  const entries = Object.entries(properties);
  const required = entries
    .filter(([name]) => name.endsWith("!"))
    .map(([name]) => name.slice(0, -1));
  return {
    type: "object",
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(entries.map(([name, node]) => [name.replace(/!$/, ""), node])),
    ...more,
  };
}

export const TEXT = { type: "string" } as const;
export const NUMBER = { type: "number" } as const;
export const FREE = { type: "object" } as const;
