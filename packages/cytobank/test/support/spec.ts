import "@hyperjump/json-schema/formats";
import { readFileSync } from "node:fs";
import { registerSchema, validate } from "@hyperjump/json-schema/openapi-3-1";

type Json = Record<string, unknown>;

/** The bundled spec of this package. */
export const SPEC_PATH: string = new URL("../../openapi.json", import.meta.url).pathname;
const SPEC = JSON.parse(readFileSync(SPEC_PATH, "utf8")) as {
  paths: Record<string, Record<string, Json>>;
};
const URI = "https://cytobank.invalid/openapi";
let registered = false;

const escaped = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1");

/** Where the schema of an operation's success stands, through one reference. */
function pointerOf(operationId: string): string {
  for (const [path, item] of Object.entries(SPEC.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (operation.operationId !== operationId) continue;
      const answer = (operation.responses as Record<string, Json>)["200"];
      const at =
        typeof answer?.$ref === "string"
          ? answer.$ref.slice(1)
          : `/paths/${escaped(path)}/${method}/responses/200`;
      return `${at}/content/application~1json/schema`;
    }
  }
  throw new Error(`the spec has no operation ${operationId}`);
}

/** What a pointer leads to in the spec. */
const at = (pointer: string): unknown =>
  pointer
    .slice(1)
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((found, key) => (found as Json)[key], SPEC);

/** The value of an example of an operation's success. */
export function exampleOf(operationId: string, name: string): unknown {
  const found = at(pointerOf(operationId).replace(/schema$/, `examples/${name}`)) as Json;
  const example = typeof found.$ref === "string" ? (at(found.$ref.slice(1)) as Json) : found;
  return example.value;
}

/** Does a body keep the schema that the spec gives to an operation's success? */
export async function keepsSpec(operationId: string, body: unknown): Promise<boolean> {
  if (!registered) {
    registerSchema(SPEC as never, URI, "https://spec.openapis.org/oas/3.1/dialect/base");
    registered = true;
  }
  const output = await validate(`${URI}#${encodeURI(pointerOf(operationId))}`, body as never);
  return output.valid;
}
