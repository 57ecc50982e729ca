import { at, type Json, pointerOf } from "./json.ts";
import { readSchema } from "./schemas.ts";
import type {
  Answer,
  Body,
  Method,
  Operation,
  Pagination,
  Parameter,
  Scheme,
  Spec,
} from "./spec.ts";

/** An object of the bundle with the pointer at which it stands, references followed. */
export interface Located {
  readonly value: Json;
  readonly pointer: string;
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Follows references inside the bundle. */
export function locate(document: Json, value: unknown, pointer: string): Located {
  let here = { value: (value ?? {}) as Json, pointer };
  for (let hops = 0; typeof here.value.$ref === "string" && hops < 50; hops += 1) {
    const target = decodeURIComponent((here.value.$ref as string).slice(1));
    here = { value: (at(document, target) ?? {}) as Json, pointer: target };
  }
  return here;
}

/** Reads a bundle. */
export function readSpec(document: Json): Spec {
  const operations: Operation[] = [];
  for (const [path, raw] of Object.entries((document.paths ?? {}) as Json)) {
    const item = locate(document, raw, pointerOf("paths", path));
    for (const method of METHODS) {
      if (item.value[method]) operations.push(readOperation(document, path, item, method));
    }
  }
  const schemes = Object.entries(at(document, "/components/securitySchemes") ?? {}).map(
    ([name, raw]) => [name, readScheme(locate(document, raw, "").value)] as const,
  );
  return {
    document,
    operations,
    schemes: Object.fromEntries(schemes),
    serverOptions: readServerOptions(document),
    error: (document["x-error"] ?? {}) as Json,
  };
}

function readScheme(value: Json): Scheme {
  const isKey = value.type === "apiKey";
  const scheme = String(value.scheme ?? "bearer");
  const word = scheme[0]?.toUpperCase() + scheme.slice(1);
  return {
    type: String(value.type),
    in: isKey ? String(value.in) : "header",
    name: isKey ? String(value.name) : "Authorization",
    auth: { ...(!isKey && { prefix: word }), ...(value["x-auth"] as Json | undefined) },
  };
}

function readServerOptions(document: Json): Record<string, string> {
  const options: Record<string, string> = {};
  for (const server of (document.servers ?? []) as Json[]) {
    for (const variable of Object.values((server.variables ?? {}) as Record<string, Json>)) {
      const name = (variable["x-client-option"] as Json | undefined)?.name;
      if (typeof name !== "string") continue;
      const known = (variable.enum as string[] | undefined)?.[0];
      options[name] = String(variable.default ?? known ?? "x");
    }
  }
  return options;
}

function readOperation(document: Json, path: string, item: Located, method: string): Operation {
  const pointer = `${item.pointer}/${method}`;
  const value = item.value[method] as Json;
  const own = readParameters(document, value, pointer);
  const shared = readParameters(document, item.value, item.pointer).filter(
    (one) => !own.some((other) => other.name === one.name && other.in === one.in),
  );
  const parameters = [...shared, ...own];
  const id = String(value.operationId);
  const servers = (value.servers ?? item.value.servers ?? document.servers) as Json[] | undefined;
  const security = (value.security ?? document.security ?? []) as Json[];
  return {
    id,
    method: method.toUpperCase(),
    path,
    serverKey: String((servers?.[0]?.["x-server"] as Json | undefined)?.key ?? "api"),
    parameters,
    body: readBody(document, value, pointer),
    answers: readAnswers(document, value, pointer),
    security: security.map((alternative) => Object.keys(alternative)),
    methods: readMethods(value, id, path),
    pagination: value["x-pagination"] as Pagination | undefined,
  };
}

function readParameters(document: Json, holder: Json, pointer: string): Parameter[] {
  return ((holder.parameters ?? []) as unknown[]).map((raw, index) => {
    const { value, pointer: here } = locate(document, raw, `${pointer}/parameters/${index}`);
    const place = value.in as Parameter["in"];
    const style = String(
      value.style ?? (place === "query" || place === "cookie" ? "form" : "simple"),
    );
    const [content, media] = Object.entries((value.content ?? {}) as Json)[0] ?? [];
    const schema = content ? (media as Json).schema : value.schema;
    const schemaPointer = content ? pointerOf("content", content, "schema") : "/schema";
    return {
      name: String(value.name),
      in: place,
      required: value.required === true,
      style,
      explode: (value.explode as boolean | undefined) ?? style === "form",
      schema: readSchema(document, schema, `${here}${schemaPointer}`),
      content,
      example: exampleOf(document, value) ?? exampleOf(document, (media ?? {}) as Json),
      multiSegment: value["x-multi-segment"] === true,
      allowEmptyValue: value.allowEmptyValue === true,
      option: (value["x-client-option"] as { name?: string } | undefined)?.name,
    };
  });
}

function exampleOf(document: Json, holder: Json): unknown {
  if (holder.example !== undefined) return holder.example;
  const first = Object.values((holder.examples ?? {}) as Json)[0];
  return first === undefined ? undefined : locate(document, first, "").value.value;
}

function readBody(document: Json, operation: Json, pointer: string): Body | undefined {
  if (!operation.requestBody) return undefined;
  const { value, pointer: here } = locate(
    document,
    operation.requestBody,
    `${pointer}/requestBody`,
  );
  const content = Object.entries((value.content ?? {}) as Record<string, Json>);
  const [mediaType, media] = content[0] ?? ["application/json", {}];
  return {
    required: value.required === true,
    mediaType,
    mediaTypes: content.map(([type]) => type),
    schema: readSchema(
      document,
      media.schema,
      `${here}${pointerOf("content", mediaType, "schema")}`,
    ),
    encoding: (media.encoding ?? {}) as Body["encoding"],
    examples: examplesOf(document, media),
  };
}

function examplesOf(document: Json, media: Json): Map<string, unknown> {
  const named = Object.entries((media.examples ?? {}) as Json).map(
    ([name, raw]) => [name, locate(document, raw, "").value.value] as const,
  );
  return new Map(named);
}

function readAnswers(document: Json, operation: Json, pointer: string): Answer[] {
  return Object.entries((operation.responses ?? {}) as Json).flatMap(
    ([declared, raw]): Answer[] => {
      const { value, pointer: here } = locate(document, raw, `${pointer}/responses/${declared}`);
      const content = Object.entries((value.content ?? {}) as Record<string, Json>);
      const common = {
        declared,
        status: statusOf(declared),
        choice: content.length > 1,
        unwrap:
          value["x-unwrap"] === undefined ? undefined : ([value["x-unwrap"]].flat() as string[]),
        error: value["x-error"] as Json | undefined,
      };
      const none = {
        ...common,
        mediaType: undefined,
        example: undefined,
        value: undefined,
        schema: undefined,
      };
      if (content.length === 0) return [none];
      return content.flatMap(([mediaType, media]) => {
        const schemaPointer = `${here}${pointerOf("content", mediaType, "schema")}`;
        const examples = [...examplesOf(document, media)];
        if (examples.length === 0) examples.push(["", media.example]);
        return examples.map(([example, one]) => ({
          ...common,
          mediaType,
          example: example === "" ? undefined : example,
          value: one,
          schema: readSchema(document, media.schema, schemaPointer),
        }));
      });
    },
  );
}

/** A status that a range or `default` stands for. */
function statusOf(declared: string): number {
  if (/^\d{3}$/.test(declared)) return Number(declared);
  return /^[1-5]XX$/i.test(declared) ? Number(declared[0]) * 100 : 500;
}

function readMethods(operation: Json, id: string, path: string): Method[] {
  const inPath = [...path.matchAll(/\{([^}]+)\}/g)].map((match) => `path/${match[1]}`);
  const declared = operation["x-methods"] as Json[] | undefined;
  return (declared ?? [{ id }]).map((method) => ({
    id: String(method.id),
    targets: (method.arguments as { to: string }[] | undefined)?.map(({ to }) => to) ?? inPath,
    fixed: (method.fixed ?? {}) as Json,
    offers: method.parameters as string[] | undefined,
    input: ((method.input as string | undefined) ?? "body").slice("body".length),
    result: method.result as Method["result"],
  }));
}
