import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readCoverage } from "@specwright/spec";

/** Any JSON object. */
type Json = Record<string, unknown>;

/** Only a mock and the reports of evidence read them; they name what is left out of the cut. */
const NOT_OF_A_CLIENT = ["x-collection", "x-evidence"];

const isOperation = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && "operationId" in value;

/**
 * Plutio's published list of 147 operations: the entries of its coverage file with plain numbers.
 * What later versions added is left out, so that the spec stays the same.
 *
 * @param root a repository that holds `packages/plutio`
 */
export function plutio147(root: string): string {
  const bundle = join(root, "packages/plutio/openapi.json");
  if (!existsSync(bundle)) {
    throw new Error(`${bundle} is missing; --plutio names a repository that holds it`);
  }
  const listed = readCoverage(join(root, "specs/plutio")) ?? [];
  const ids = new Set(
    listed.flatMap(({ id, operationIds }) => (/^\d+$/.test(id) ? operationIds : [])),
  );
  const spec = JSON.parse(readFileSync(bundle, "utf8"), (key, value) =>
    NOT_OF_A_CLIENT.includes(key) ? undefined : value,
  ) as { paths: Record<string, Json> };
  for (const [path, item] of Object.entries(spec.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (isOperation(operation) && !ids.has(String(operation.operationId))) delete item[method];
    }
    if (!Object.values(item).some(isOperation)) delete spec.paths[path];
  }
  return JSON.stringify(spec);
}

/** A spec of so many operations: resources of five operations, each with a schema of its own. */
export function synthetic(operations: number): string {
  const paths: Record<string, Json> = {};
  const schemas: Json = {};
  for (let i = 0; i < operations / 5; i++) {
    const [name, schema] = [`things${i}`, `Thing${i}`];
    const $ref = `#/components/schemas/${schema}`;
    const text = (description: string) => ({ type: "string", description });
    schemas[schema] = {
      type: "object",
      description: `Thing number ${i}.`,
      required: ["id", "title"],
      properties: {
        id: text("Its id."),
        title: text("Its title."),
        state: { type: "string", enum: ["open", "closed"], description: "Its state." },
        size: { type: "integer", description: "Its size in bytes." },
        tags: { type: "array", items: { type: "string" }, description: "Its tags." },
        parent: { anyOf: [{ $ref }, { type: "null" }], description: "What it stands below." },
      },
    };
    const json = (of: Json) => ({ "application/json": { schema: of } });
    const answer = (of: Json) => ({ 200: { description: "The answer.", content: json(of) } });
    const operation = (verb: string, more: Json): Json => ({
      operationId: `${name}.${verb}`,
      summary: `${verb} of ${name}`,
      ...more,
    });
    const requestBody = { required: true, content: json({ $ref }) };
    const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
    const limit = { name: "limit", in: "query", schema: { type: "integer" } };
    paths[`/${name}`] = {
      get: operation("list", {
        parameters: [limit],
        responses: answer({ type: "array", items: { $ref } }),
      }),
      post: operation("create", { requestBody, responses: answer({ $ref }) }),
    };
    paths[`/${name}/{id}`] = {
      parameters: [id],
      get: operation("get", { responses: answer({ $ref }) }),
      put: operation("update", { requestBody, responses: answer({ $ref }) }),
      delete: operation("delete", { responses: { 204: { description: "It is gone." } } }),
    };
  }
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Synthetic", version: "1.0.0" },
    servers: [{ url: "https://api.synthetic.test" }],
    security: [],
    paths,
    components: { schemas },
  });
}
