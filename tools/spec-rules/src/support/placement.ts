/** How `extensions.schema.json` names the OpenAPI objects that Redocly's type tree names so. */
const PLACEMENTS: Readonly<Record<string, string>> = {
  Root: "root",
  Operation: "operation",
  Schema: "schema",
  Parameter: "parameter",
  Response: "response",
  RequestBody: "request-body",
  Header: "header",
  SecurityScheme: "security-scheme",
  Server: "server",
  ServerVariable: "server-variable",
};

/** The name of a kind of OpenAPI object in our schema; Redocly's own where no key of ours goes there. */
export function placementOf(typeName: string): string {
  return PLACEMENTS[typeName] ?? typeName;
}
