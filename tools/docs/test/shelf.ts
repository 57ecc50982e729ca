import { describeBundle } from "@specwright/codegen/describe";
import type { Obj } from "../src/data/json.ts";
import { type Method, operationsOf, type Provider } from "../src/data/provider.ts";

/** A provider made of paths, for samples and texts. */
export function shelf(
  paths: Obj,
  { methods, root = {} }: { methods?: readonly Method[]; root?: Obj } = {},
): Provider {
  const bundle: Obj = {
    openapi: "3.1.0",
    info: { title: "Shelf API", version: "1", description: "Keeps books. And more." },
    servers: [{ url: "https://api.shelf.test" }],
    security: [{ token: [] }],
    components: {
      securitySchemes: {
        token: {
          type: "apiKey",
          in: "header",
          name: "Authorization",
          "x-auth": { prefix: "Token", option: "token", env: "SHELF_TOKEN" },
        },
      },
      examples: { emma: { value: { title: "Emma", author: { name: "Austen" } } } },
    },
    paths,
    ...root,
  };
  const { provider, operations, methods: made } = describeBundle("old-shelf", bundle);
  return {
    name: "old-shelf",
    packageName: "@specwright/old-shelf",
    version: "1.0.0",
    changes: { next: [], released: "" },
    title: "Shelf API",
    bundle,
    operations: operationsOf(bundle, methods ?? made),
    sources: [
      {
        id: "manual",
        title: "The manual",
        kind: "documented",
        version: "3",
        url: "https://shelf.test/manual",
        read: "2026-01-01",
        weight: "All there is.",
      },
    ],
    coverage: [],
    signatures: new Map(),
    descriptors: { provider, operations },
    reference: { methods: [], exports: [] },
    readme: "",
    examples: [],
  };
}

/** A path parameter with an example. */
export const BOOK_ID: Obj = {
  name: "book_id",
  in: "path",
  required: true,
  schema: { type: "string" },
  example: "b 1",
};

/** A JSON body whose first example is Emma. */
export const EMMA: Obj = {
  required: true,
  content: { "application/json": { examples: { emma: { $ref: "#/components/examples/emma" } } } },
};
