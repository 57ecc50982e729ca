/** One construct of OpenAPI: a spec that has it, a call that compiles, and what then goes over the wire. */
export interface Construct {
  readonly name: string;
  readonly openapi?: "3.0.3" | "3.1.0";
  /** The paths, or the whole operation of `GET /things`, and whatever else the spec holds. */
  readonly spec: Readonly<Record<string, unknown>>;
  /** Files beside the spec, by path: what its `$ref`s lead to. */
  readonly files?: Readonly<Record<string, string>>;
  /** TypeScript: options that the client is made with. */
  readonly options?: string;
  /** TypeScript, with a `client` of the spec and its module `api`; it must compile. */
  readonly call: string;
  /** What the server gets: method and address, the named headers, an empty line, the body. */
  readonly wire: readonly string[];
  /** Request headers that `wire` lists. */
  readonly headers?: readonly string[];
  /** What the server answers; by default an empty 204. */
  readonly answer?: {
    readonly status?: number;
    readonly type?: string;
    readonly body: string | Uint8Array<ArrayBuffer>;
  };
  /** What the call comes to. */
  readonly result?: unknown;
}

/** The address of every fixture's server. */
export const SERVER = "https://api.example.test";

export const DONE = { 204: { description: "Done" } };

/** A spec's `paths` with one operation. */
export function one(
  operation: Readonly<Record<string, unknown>>,
  path = "/things",
  method = "get",
): { paths: Record<string, unknown> } {
  return {
    paths: { [path]: { [method]: { operationId: "things.call", responses: DONE, ...operation } } },
  };
}

/** A `GET /things` with one parameter. */
export function parameter(node: Readonly<Record<string, unknown>>): { paths: object } {
  const path = node.in === "path" ? `/things/{${String(node.name)}}` : "/things";
  return one({ parameters: [{ ...(node.in === "path" && { required: true }), ...node }] }, path);
}

/** A `POST /things` that takes these contents. */
export function body(content: Readonly<Record<string, unknown>>): { paths: object } {
  return one({ requestBody: { required: true, content } }, "/things", "post");
}

/** A `GET /things` with these responses. */
export function answers(responses: Readonly<Record<string, unknown>>): { paths: object } {
  return one({ responses });
}

/** A JSON content of a schema. */
export const json = (schema: unknown): Record<string, unknown> => ({
  "application/json": { schema },
});

/** A schema that refers to a component. */
export const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

/** An array of strings. */
export const STRINGS = { type: "array", items: { type: "string" } } as const;

/** An object with two numbers. */
export const POINT = {
  type: "object",
  properties: { x: { type: "integer" }, y: { type: "integer" } },
} as const;
