import { createClient } from "@specwright/runtime";

/** A small spec with everything that can differ. */
export const SPEC = {
  openapi: "3.1.0",
  info: { title: "Shelf", version: "1.0.0" },
  paths: {
    "/books": {
      get: {
        operationId: "books.list",
        responses: {
          "200": json({ type: "array", items: { $ref: "#/components/schemas/Book" } }),
          "404": { $ref: "#/components/responses/NotFound" },
        },
      },
    },
    "/books/{id}": {
      get: {
        operationId: "books.get",
        responses: {
          "200": json({ $ref: "#/components/schemas/Book" }),
          "4XX": { $ref: "#/components/responses/NotFound" },
        },
      },
    },
    "/cover": {
      get: {
        operationId: "books.cover",
        responses: { "200": { description: "x", content: { "image/png": {} } } },
      },
    },
    "/stock": {
      get: {
        operationId: "stock.get",
        responses: { "200": json({ $ref: "#/components/schemas/Stock" }) },
      },
    },
  },
  components: {
    responses: { NotFound: json({ $ref: "#/components/schemas/Error" }) },
    schemas: {
      Base: { type: "object", required: ["id"], properties: { id: { type: "string" } } },
      Book: {
        allOf: [
          { $ref: "#/components/schemas/Base" },
          {
            type: "object",
            required: ["title"],
            properties: {
              title: { type: "string" },
              pages: { type: "integer" },
              price: { type: "number" },
              state: { anyOf: [{ type: "string", enum: ["new", "used"] }, { type: "string" }] },
              shelf: { anyOf: [{ $ref: "#/components/schemas/Shelf" }, { type: "null" }] },
              tags: { type: "array", items: { type: "string" } },
              notes: { type: "object", additionalProperties: { type: "string" } },
              extra: { type: "object" },
              cover: { $ref: "#/components/schemas/Cover" },
            },
          },
        ],
      },
      Shelf: {
        type: "object",
        properties: { row: { type: "integer" }, next: { $ref: "#/components/schemas/Shelf" } },
      },
      Cover: {
        oneOf: [
          {
            type: "object",
            required: ["kind", "color"],
            properties: { kind: { const: "cloth" }, color: { type: "string" } },
          },
          {
            type: "object",
            required: ["kind", "url"],
            properties: { kind: { const: "image" }, url: { type: "string" } },
          },
        ],
      },
      Stock: {
        type: "object",
        additionalProperties: { type: "object", properties: { count: { type: "integer" } } },
      },
      Error: {
        type: "object",
        properties: { code: { type: "string" }, message: { type: "string" } },
      },
    },
  },
} as const;

function json<T>(schema: T) {
  return { description: "x", content: { "application/json": { schema } } };
}

interface Shelf {
  readonly books: {
    list(): Promise<unknown>;
    get(id: string): Promise<unknown>;
    cover(): Promise<ReadableStream>;
  };
  readonly stock: { get(): Promise<unknown> };
}

/** What a server says: a body, and how. */
export interface Said {
  readonly body: unknown;
  readonly status?: number;
  readonly type?: string | null;
}

/** A client of that shelf whose server says what a test wants. */
export function shelf(say: (path: string) => Said | Promise<Said>): Shelf {
  const op = (path: string) => ({ method: "GET", path }) as const;
  return createClient<Shelf>(
    {
      name: "shelf",
      servers: { api: { environments: { production: "https://shelf.test" } } },
      auth: {},
      security: [],
    },
    {
      "books.list": op("/books"),
      "books.get": op("/books/{id}"),
      "books.cover": { ...op("/cover"), accept: ["image/png"] },
      "stock.get": op("/stock"),
    },
    {
      retries: 0,
      fetch: async (input) => {
        const url = new URL(input instanceof Request ? input.url : String(input));
        const { body, status = 200, type = "application/json" } = await say(url.pathname);
        const text = typeof body === "string" ? body : JSON.stringify(body);
        const response = new Response(text, { status });
        if (type === null) response.headers.delete("content-type");
        else response.headers.set("content-type", type);
        return response;
      },
    },
  );
}
