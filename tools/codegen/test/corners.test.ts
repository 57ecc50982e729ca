import { expect, test } from "vitest";
import { compile } from "./support/compile.ts";
import { descriptorsOf } from "./support/descriptors.ts";
import { repositoryWith } from "./support/repository.ts";

/** A stranger's spec, whose servers and security say nothing in our words. */
const SPEC = `openapi: 3.1.0
info: { title: Corners, version: "1" }
servers:
  - { url: "https://one.example" }
  - { url: "https://two.example" }
security: [{ bearer: [] }, { first: [], second: [] }, { tls: [] }]
paths:
  /a:
    get:
      operationId: a.list
      security: [{ bearer: [] }, { first: [], second: [] }, { tls: [] }]
      parameters:
        - { name: q, in: query, required: true, schema: { type: string } }
      responses: { "200": { description: ok, content: { application/json: { schema: { type: object } } } } }
    post:
      operationId: a.create
      security: [{}]
      servers: [{ url: "https://upload.three.example" }]
      parameters:
        - { name: q, in: query, required: true, schema: { type: string } }
      requestBody: { content: { text/plain: { schema: { type: string } }, application/json: { schema: { type: object, properties: { b: { type: string } } } } } }
      responses: { "200": { description: ok, content: { text/csv: { schema: { type: string } }, application/json: { schema: { type: array, items: { type: string } } } } } }
components:
  securitySchemes:
    bearer: { type: http, scheme: bearer }
    first: { type: apiKey, in: header, name: X-First }
    second: { type: apiKey, in: query, name: second }
    tls: { type: mutualTLS }
`;

test("servers, security and bodies of a spec without our keys", async () => {
  const made = repositoryWith(SPEC);
  expect((await made.gen("newco")).status).toBe(0);
  const { provider, operations } = await descriptorsOf(made, "newco");
  expect(provider).toEqual({
    name: "newco",
    servers: {
      api: { environments: { production: "https://one.example", server2: "https://two.example" } },
      uploadThreeExample: { environments: { production: "https://upload.three.example" } },
    },
    auth: {
      bearer: { in: "header", name: "Authorization", prefix: "Bearer", option: "token" },
      first: { in: "header", name: "X-First", option: "first" },
      second: { in: "query", name: "second", option: "second" },
    },
    security: [["bearer"], ["first", "second"], []],
  });
  expect(operations).toEqual({
    "a.list": { method: "GET", path: "/a" },
    "a.create": {
      method: "POST",
      path: "/a",
      server: "uploadThreeExample",
      body: { types: ["application/json", "text/plain"] },
      accept: ["application/json", "text/csv"],
      security: [[]],
    },
  });
  const use = `
import { createNewco } from "./packages/newco/src/index.js";
const newco = createNewco({ token: "t", first: "1", second: "2", environment: "server2" });
await newco.a.list({ q: "x" });
// @ts-expect-error the query is required
await newco.a.list();
const made: string | string[] = await newco.a.create({ b: "x" }, { query: { q: "x" } });
// @ts-expect-error the query beside the body is required
await newco.a.create({ b: "x" });
await newco.a.create(undefined, { query: { q: "x" } });
export { made };
`;
  expect(compile(made, use)).toBe("");
});
