/** A spec that is refused, and how. */
export interface Refused {
  readonly name: string;
  readonly text: string;
  /** Line and column, or how they begin. */
  readonly place: string;
  readonly rule: string;
  /** Words of the message. */
  readonly message: string;
}

/** A spec of one operation whose parts a test replaces. */
export function spec({
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

const refused = (
  name: string,
  text: string,
  place: string,
  rule: string,
  message: string,
): Refused => ({ name, text, place, rule, message });

/** Refused specs: what they say, where, and under which rule. */
export const REFUSED: readonly Refused[] = [
  refused("no OpenAPI", "hello: world\n", "1:1", "readable", "no `openapi`"),
  refused("Swagger 2", 'swagger: "2.0"\n', "1:1", "readable", "Swagger 2"),
  refused("OpenAPI of the future", "openapi: 4.0.0\n", "1:10", "readable", "4.0.0"),
  refused("broken YAML", "openapi: 3.1.0\ninfo: { title: x\n", "3:1", "readable", "is no YAML"),
  refused(
    "a `$ref` that leads nowhere",
    spec({ more: '  /x: { $ref: "#/components/pathItems/Gone" }' }),
    "10:7",
    "no-unresolved-refs",
    "resolve",
  ),
  refused(
    "a `$ref` to the web",
    spec({ more: '  /x: { $ref: "https://newco.example/x.yaml#/x" }' }),
    "10:7",
    "no-unresolved-refs",
    "it stands on the web",
  ),
  refused(
    "an x- key that does not exist",
    spec({ get: "operationId: notes.list\n      x-timeot: 5" }),
    "9:17",
    "extension-known",
    "x-timeot",
  ),
  refused(
    "an x- key with a wrong value",
    spec({ get: "operationId: notes.list\n      x-timeout: soon" }),
    "9:",
    "extension-valid",
    "x-timeout",
  ),
  refused(
    "a pointer that leads nowhere",
    spec({
      get: "operationId: notes.list\n      x-poll: { status: /state, success: [a], failure: [b] }",
    }),
    "9:",
    "poll-resolves",
    "/state",
  ),
  refused(
    "a pagination parameter that does not exist",
    spec({
      get: 'operationId: notes.list\n      x-pagination: { style: page, items: "", parameters: { page: page }, end: empty-page }',
    }),
    "9:",
    "pagination-resolves",
    "page",
  ),
  refused(
    "a reserved word",
    spec({ get: "operationId: notes.then" }),
    "8:20",
    "method-id-reserved",
    "then",
  ),
  refused(
    "an id without a letter",
    spec({ get: 'operationId: "!!.??"' }),
    "8:20",
    "method-id-format",
    "!!",
  ),
  refused(
    "the same id twice",
    spec({
      more: '  /b: { get: { operationId: notes.list, responses: { "200": { description: ok } } } }',
    }),
    "10:",
    "method-id-unique",
    "notes.list",
  ),
  refused(
    "the same method after camel-casing",
    spec({
      get: "operationId: notes.list_all",
      more: '  /b: { get: { operationId: notes.listAll, responses: { "200": { description: ok } } } }',
    }),
    "10:29",
    "method-id-unique",
    "GET /notes",
  ),
  refused(
    "a method that is a resource too",
    spec({
      more: '  /b: { get: { operationId: notes.list.all, responses: { "200": { description: ok } } } }',
    }),
    "10:29",
    "method-id-prefix",
    "notes.list",
  ),
  refused(
    "a path variable that is no parameter",
    spec({ path: "/notes/{id}" }),
    "7:5",
    "path-parameter-defined",
    "{id}",
  ),
  refused(
    "a path with a query in it",
    spec({ path: "/notes?mine=true" }),
    "7:5",
    "path-is-path",
    "`/notes?mine=true` holds `?`: a query begins there",
  ),
  refused(
    "a path with a stray percent sign",
    spec({ path: '"/50%off"' }),
    "7:5",
    "path-is-path",
    "`/50%off` holds `%`: no two hexadecimal digits follow",
  ),
  refused(
    "a path with a backslash",
    spec({ path: "'/notes\\mine'" }),
    "7:5",
    "path-is-path",
    "holds `\\`: browsers and engines take it for a slash",
  ),
  refused(
    "a header by a name that no request can have",
    spec({
      get: "operationId: notes.list\n      parameters: [{ name: X Note, in: header, schema: { type: string } }]",
    }),
    "7:5",
    "parameter-name",
    '"X Note" is no name that a parameter in `header` can have',
  ),
  refused(
    "a method that leaves a path parameter open",
    spec({
      path: "/notes/{id}",
      get: "operationId: notes.get\n      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]\n      x-methods: [{ id: notes.get, arguments: [] }]",
    }),
    "10:47",
    "methods-resolve",
    "id",
  ),
  refused(
    "an HTTP scheme that cannot be written",
    spec({
      head: "security: [{ a: [] }]",
      more: "components: { securitySchemes: { a: { type: http, scheme: digest } } }",
    }),
    "10:34",
    "security-scheme-known",
    "digest",
  ),
  refused(
    "a client option that every client has",
    spec({
      get: "operationId: notes.list\n      parameters: [{ name: T, in: header, schema: { type: string }, x-client-option: { name: timeout } }]",
    }),
    "9:7",
    "client-option-unique",
    "timeout",
  ),
];
