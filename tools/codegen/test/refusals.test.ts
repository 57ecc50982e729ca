import { describe, expect, test } from "vitest";
import { repository, repositoryWith } from "./support/repository.ts";

/** A spec of one operation whose parts a test replaces. */
function spec({
  head = "",
  path = "/notes",
  get = "operationId: notes.list",
  more = "",
} = {}): string {
  return `openapi: 3.1.0
info: { title: Newco API, version: "1" }
servers: [{ url: "https://newco.example" }]
${head}
paths:
  ${path}:
    get:
      ${get}
      responses: { "200": { description: ok, content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } } }
${more}`;
}

/** Refused specs: what they say, where, under which rule, and a word of the fix. */
const REFUSED: [name: string, text: string, place: string, rule: string, message: string][] = [
  ["no OpenAPI", "hello: world\n", "1:1", "openapi-version", "no `openapi`"],
  ["Swagger 2", 'swagger: "2.0"\n', "1:1", "openapi-version", "Swagger 2"],
  ["OpenAPI of the future", "openapi: 4.0.0\n", "1:10", "openapi-version", "4.0.0"],
  ["broken YAML", "openapi: 3.1.0\ninfo: { title: x\n", "3:1", "readable", "Flow map"],
  [
    "Redocly's own rules: a $ref that leads nowhere",
    spec({ more: '  /x: { $ref: "#/components/pathItems/Gone" }' }),
    "10:7",
    "no-unresolved-refs",
    "resolve",
  ],
  [
    "an x- key that does not exist",
    spec({ get: "operationId: notes.list\n      x-pagnation: {}" }),
    "9:20",
    "extension-known",
    "x-pagnation",
  ],
  [
    "an x- key with a wrong value",
    spec({ get: "operationId: notes.list\n      x-timeout: soon" }),
    "9:",
    "extension-valid",
    "x-timeout",
  ],
  [
    "a pointer that leads nowhere",
    spec({
      get: "operationId: notes.list\n      x-poll: { status: /state, success: [a], failure: [b] }",
    }),
    "9:",
    "poll-resolves",
    "/state",
  ],
  [
    "a pagination parameter that does not exist",
    spec({
      get: 'operationId: notes.list\n      x-pagination: { style: page, items: "", parameters: { page: page }, end: empty-page }',
    }),
    "9:",
    "pagination-resolves",
    "page",
  ],
  [
    "a reserved word",
    spec({ get: "operationId: notes.then" }),
    "8:20",
    "method-id-reserved",
    "then",
  ],
  [
    "an id without a letter",
    spec({ get: 'operationId: "!!.??"' }),
    "8:20",
    "method-id-format",
    "!!",
  ],
  [
    "the same id twice",
    spec({
      more: '  /b: { get: { operationId: notes.list, responses: { "200": { description: ok } } } }',
    }),
    "10:",
    "",
    "notes.list",
  ],
  [
    "the same method after camel-casing",
    spec({
      get: "operationId: notes.list_all",
      more: '  /b: { get: { operationId: notes.listAll, responses: { "200": { description: ok } } } }',
    }),
    "10:29",
    "method-id-unique",
    "GET /notes",
  ],
  [
    "a method that is a resource too",
    spec({
      more: '  /b: { get: { operationId: notes.list.all, responses: { "200": { description: ok } } } }',
    }),
    "",
    "method-id-prefix",
    "notes.list",
  ],
  [
    "a path variable that is no parameter",
    spec({ path: "/notes/{id}" }),
    "7:5",
    "path-parameter-defined",
    "{id}",
  ],
  [
    "a method that leaves a path parameter open",
    spec({
      path: "/notes/{id}",
      get: "operationId: notes.get\n      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]\n      x-methods: [{ id: notes.get, arguments: [] }]",
    }),
    "10:47",
    "methods-resolve",
    "id",
  ],
  [
    "an HTTP scheme that cannot be written",
    spec({
      head: "security: [{ a: [] }]",
      more: "components: { securitySchemes: { a: { type: http, scheme: digest } } }",
    }),
    "10:34",
    "security-scheme-known",
    "digest",
  ],
  [
    "a client option that every client has",
    spec({
      get: "operationId: notes.list\n      parameters: [{ name: T, in: header, schema: { type: string }, x-client-option: { name: timeout } }]",
    }),
    "1:1",
    "client-option-unique",
    "timeout",
  ],
];

test.each(REFUSED)("%s", async (_, text, place, rule, message) => {
  const made = repositoryWith(text);
  const { status, output } = await made.gen("newco");
  expect(output).toContain(`specs/newco/openapi.yaml:${place}`);
  expect(output).toContain(rule);
  expect(output).toContain(message);
  expect(output).toContain("Nothing was written.");
  expect(status).toBe(1);
  expect(made.has("packages/newco")).toBe(false);
});

test("the spec that those differ from is taken", async () => {
  const { status, output } = await repositoryWith(spec()).gen("newco");
  expect([status, output]).toEqual([0, expect.stringContaining("newco: 1 operations, 1 methods")]);
});

describe("places in specs of several files", () => {
  const root = `openapi: 3.1.0
info: { title: Newco API, version: "1" }
servers: [{ url: "https://newco.example" }]
paths:
  /notes: { $ref: "resources/notes.yaml#/paths/~1notes" }
  /tags: { $ref: "resources/tags.yaml#/paths/~1tags" }
`;
  const resource = (name: string, id: string, schema: string): string => `paths:
  /${name}:
    get:
      operationId: ${id}
      responses:
        "200":
          description: ok
          content: { application/json: { schema: { $ref: "#/components/schemas/Item" } } }
components:
  schemas:
    Item: ${schema}
`;

  test("a refusal names the file and line that a curator edits, not the bundle's", async () => {
    const made = repository();
    made.write("specs/newco/openapi.yaml", root);
    made.write(
      "specs/newco/resources/notes.yaml",
      resource("notes", "notes.list", "{ type: string }"),
    );
    made.write(
      "specs/newco/resources/tags.yaml",
      resource("tags", "notes.list_", "{ type: string }"),
    );
    const { output } = await made.gen("newco");
    expect(output).toContain("specs/newco/resources/tags.yaml:4:20 method-id-unique: `notes.list`");
    expect(output).toContain("Fix: give the operation another operationId");
  });

  test("two components of one name and different content are an error, not a renaming", async () => {
    const made = repository();
    made.write("specs/newco/openapi.yaml", root);
    made.write(
      "specs/newco/resources/notes.yaml",
      resource("notes", "notes.list", "{ type: string }"),
    );
    made.write(
      "specs/newco/resources/tags.yaml",
      resource("tags", "tags.list", "{ type: integer }"),
    );
    const { status, output } = await made.gen("newco");
    expect(status).toBe(1);
    expect(output).toMatch(/specs\/newco\/resources\/tags\.yaml:8:\d+ component-name-clash/);
    expect(output).toContain("Fix: give one of the two components another name");
  });
});
