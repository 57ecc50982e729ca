/**
 * The only file that touches Prism. It takes Prism's validators and its negotiator one by one
 * instead of `createInstance`: that routes by sorting all operations for each request, and loads a
 * data generator of fake words that a mock with fixed answers never calls (half of the start time).
 * The version is pinned exactly; see tools/decisions/0006-prism-version.md.
 */
import { createRequire } from "node:module";
import { transformOas3Operation } from "@stoplight/http-spec/oas3/operation";
import { bundleTarget } from "@stoplight/json";
import type * as Negotiator from "@stoplight/prism-http/dist/mocker/negotiator/NegotiatorHelpers.js";
import {
  type validateInput,
  validateOutput,
  validateSecurity,
} from "@stoplight/prism-http/dist/validator/index.js";
import { validateAgainstSchema } from "@stoplight/prism-http/dist/validator/validators/utils.js";
import { isMediaType } from "./body.js";
import { type Encodings, readForm, readMultipart } from "./forms.js";
import { oneWay } from "./one-way.js";
import type { OpenApiDocument, ParameterObject, SchemaObject } from "./openapi.js";
import { counts, type ParameterRule, PLACES, type Place, ruleOf } from "./parameters.js";
import { sample } from "./sample.js";
import type { Violation } from "./violation.js";

/** A request as Prism's check of credentials takes it. */
export interface PrismRequest {
  readonly method: string;
  readonly url: { readonly path: string; readonly query: Record<string, string | string[]> };
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

/** A body of a request, decoded as far as its media type alone allows. */
export interface RequestBody {
  /** Undefined: there is none. */
  readonly value: unknown;
  readonly bytes: Buffer;
  readonly type: string | undefined;
}

/** A response's choice, and whether its body was made of the schema for want of an example. */
export interface Chosen {
  readonly status: number;
  readonly mediaType: string | undefined;
  readonly headers: Record<string, string>;
  readonly body: unknown;
  /** The body is of our own making: of what. */
  readonly made?: "sample" | "memory";
}

/** What Prism found wrong with a request, and the statuses that the spec may declare for it. */
export interface Refusal {
  readonly violations: readonly Violation[];
  readonly statuses: readonly number[];
  /** What the body holds, where it could be looked into. */
  readonly value?: unknown;
}

/** An operation in Prism's form. */
export type PrismOperation = Parameters<typeof validateInput>[0]["resource"];

interface Diagnostic {
  path?: readonly (string | number)[] | undefined;
  code?: string | number | undefined;
  message: string;
  severity: number;
}

interface Negotiated {
  code: string;
  mediaType?: string;
  bodyExample?: object;
  schema?: object;
  headers?: { name: string; schema?: object; examples?: object[] }[];
}

type Either<L, R> = { _tag: "Left"; left: L } | { _tag: "Right"; right: R };
type Ask = (logger: object) => Either<Error, Negotiated>;

// A default export of CommonJS: runtimes differ in how they hand it to an import.
const { default: negotiator } = createRequire(import.meta.url)(
  "@stoplight/prism-http/dist/mocker/negotiator/NegotiatorHelpers.js",
) as { default: typeof Negotiator.default.default };

const ERROR = 0;
const silent = (): void => {};
const logger: Record<string, unknown> = {};
for (const level of ["trace", "debug", "info", "success", "warn", "error"]) logger[level] = silent;

/** One operation, ready to judge requests and to answer them. */
export interface Prepared {
  readonly operation: PrismOperation;
  /** How its parameters are written, by place. */
  readonly parameters: Readonly<Record<Place, readonly ParameterRule[]>>;
  readonly schemas: Readonly<Record<Place, object | undefined>>;
  readonly body: PreparedBody | undefined;
  /** What `$ref`s of its schemas lead to, for requests and for answers. */
  readonly bundles: { readonly request: object; readonly response: object };
}

interface PreparedBody {
  readonly required: boolean;
  readonly contents: readonly {
    readonly type: string;
    readonly schema: object | undefined;
    readonly encodings: Encodings;
  }[];
}

const LISTS = { path: "path", query: "query", header: "headers", cookie: "cookie" } as const;

type Declared = ParameterObject & { readonly required?: boolean };
type Bundled = { readonly __bundled__?: object };

/** Translates one operation of a dereferenced document. */
export function prepare(document: OpenApiDocument, path: string, method: string): Prepared {
  const operation = transformOas3Operation({
    document: withSchemas(document, path, method) as object,
    name: path,
    method,
    config: { type: "operation", documentProp: "paths", nameProp: "path" },
  });
  const bundled = bundleTarget({
    document: { ...document, __target__: operation },
    path: "#/__target__",
    cloneDocument: false,
  }) as PrismOperation & Bundled;
  const all = (bundled.__bundled__ ?? {}) as object;
  const request = oneWay(all, "readOnly", bundled);
  const declared = (bundled.request ?? {}) as unknown as Record<string, Declared[] | undefined>;
  const own = PLACES.map(
    (place) =>
      [
        place,
        (declared[LISTS[place]] ?? []).filter((one) => counts({ ...one, in: place })),
      ] as const,
  );
  const responses = (bundled.responses as unknown as object[]).map((one) =>
    oneWay(one, "writeOnly", bundled),
  );
  return {
    operation: { ...bundled, responses, __bundled__: oneWay(all, "writeOnly", bundled) } as never,
    parameters: Object.fromEntries(
      own.map(([place, list]) => [
        place,
        list.map((one) => ruleOf({ ...one, in: place }, one.schema)),
      ]),
    ) as unknown as Prepared["parameters"],
    schemas: Object.fromEntries(
      own.map(([place, list]) => [place, schemaOf(list)]),
    ) as unknown as Prepared["schemas"],
    body: prepareBody(bundled),
    bundles: { request, response: all },
  };
}

/** A parameter with `content` is judged by the schema of that. */
function withSchemas(document: OpenApiDocument, path: string, method: string): OpenApiDocument {
  const item = document.paths?.[path];
  const operation = item?.[method] as { parameters?: ParameterObject[] } | undefined;
  if (!item || !operation) return document;
  const given = (list: ParameterObject[] | undefined): ParameterObject[] | undefined =>
    list?.map((one) => {
      const [media] = Object.values(one.content ?? {}) as { schema?: SchemaObject }[];
      return media ? { ...one, schema: media.schema ?? {} } : one;
    });
  const [own, shared] = [given(operation.parameters), given(item.parameters)];
  const changed = {
    ...item,
    ...(shared && { parameters: shared }),
    [method]: { ...operation, ...(own && { parameters: own }) },
  };
  return { ...document, paths: { ...document.paths, [path]: changed } } as OpenApiDocument;
}

function schemaOf(list: readonly Declared[]): object | undefined {
  if (list.length === 0) return undefined;
  return {
    type: "object",
    properties: Object.fromEntries(
      list.flatMap(({ name, schema }) => (schema ? [[name, schema]] : [])),
    ),
    required: list.filter((one) => one.required && !one.allowEmptyValue).map(({ name }) => name),
  };
}

function prepareBody(operation: PrismOperation & Bundled): PreparedBody | undefined {
  const body = operation.request?.body as
    | {
        required?: boolean;
        contents?: {
          mediaType: string;
          schema?: object;
          encodings?: ({ property: string } & Encodings[string] & { headers?: unknown })[];
        }[];
      }
    | undefined;
  if (!body) return undefined;
  return {
    required: body.required === true,
    contents: (body.contents ?? []).map(({ mediaType, schema, encodings = [] }) => ({
      type: mediaType,
      schema: schema && oneWay(schema, "readOnly", operation),
      encodings: Object.fromEntries(encodings.map((one) => [one.property, encodingOf(one)])),
    })),
  };
}

/** http-spec calls a media type `mediaType`. */
function encodingOf(one: {
  style?: string;
  explode?: boolean;
  mediaType?: string;
}): Encodings[string] {
  const { style, explode, mediaType } = one;
  return {
    ...(style !== undefined && { style }),
    ...(explode !== undefined && { explode }),
    ...(mediaType !== undefined && { contentType: mediaType }),
  };
}

/** Whether the credentials that the operation needs are there. */
export function hasCredentials(operation: PrismOperation, request: PrismRequest): boolean {
  return validateSecurity({ resource: operation, element: request as never })._tag === "Right";
}

/** What is wrong with the parameters of a request, taken apart. */
export function parameterViolations(
  { schemas, bundles }: Prepared,
  values: Readonly<Record<Place, Record<string, unknown>>>,
): Violation[] {
  return PLACES.flatMap((place) => {
    const schema = schemas[place];
    return schema ? judge(values[place], schema, true, place, bundles.request) : [];
  });
}

/** What is wrong with the body of a request. */
export function bodyViolations({ body, bundles }: Prepared, sent: RequestBody): Refusal {
  const statuses = [422, 400];
  if (body === undefined) {
    if (sent.bytes.length === 0) return { violations: [], statuses };
    return wrongType("No supported content types, but request included a non-empty body");
  }
  if (sent.value === undefined && sent.bytes.length === 0) {
    const missing = violation(["body"], "required", "Body parameter is required");
    return { violations: body.required ? [missing] : [], statuses };
  }
  const content = contentFor(body, sent.type);
  if (!content) {
    const known = body.contents.map(({ type }) => type).join(",");
    return body.contents.length === 0
      ? { violations: [], statuses, value: sent.value }
      : wrongType(`Supported content types: ${known}`);
  }
  if (!content.schema) return { violations: [], statuses, value: sent.value };
  const read = fieldsOf(sent, content, bundles.request);
  if (typeof read === "string")
    return { violations: [violation(["body"], "syntax", read)], statuses };
  const violations = judge(read.value, content.schema, read.texts, "body", bundles.request);
  return { violations, statuses, value: read.value };
}

/** What the body holds, and whether its values are texts yet. */
function fieldsOf(
  { value, bytes, type = "" }: RequestBody,
  { schema, encodings }: PreparedBody["contents"][number],
  bundle: object,
): { value: unknown; texts: boolean } | string {
  const root = { __bundled__: bundle };
  if (/^multipart\/form-data\b/i.test(type)) {
    const fields = readMultipart(bytes, type, schema as SchemaObject, root);
    return typeof fields === "string"
      ? `is no multipart body: ${fields}`
      : { value: fields, texts: true };
  }
  if (/^application\/x-www-form-urlencoded\b/i.test(type)) {
    return {
      value: readForm(String(value ?? ""), schema as SchemaObject, encodings, root),
      texts: true,
    };
  }
  return { value, texts: false };
}

/** The content that a media type belongs to: named, else by range. A body without a type is the first. */
function contentFor({ contents }: PreparedBody, type: string | undefined) {
  if (type === undefined) return contents[0];
  const essence = type.split(";")[0]?.trim().toLowerCase() ?? "";
  const fits = (declared: string): boolean => {
    const own = declared.split(";")[0]?.trim().toLowerCase() ?? "";
    if (own === essence || own === "*/*" || own === "") return true;
    return own.endsWith("/*") && essence.startsWith(own.slice(0, -1));
  };
  const exact = contents.find((one) => one.type.split(";")[0]?.trim().toLowerCase() === essence);
  return exact ?? contents.find((one) => fits(one.type));
}

function wrongType(message: string): Refusal {
  return { violations: [violation(["body"], "content-type", message)], statuses: [415, 422, 400] };
}

function violation(place: string[], rule: string, message: string): Violation {
  return { in: "request", place, rule, message };
}

function judge(
  value: unknown,
  schema: object,
  texts: boolean,
  place: string,
  bundle: object,
): Violation[] {
  const verdict = validateAgainstSchema(value, schema, texts, "input" as never, place, bundle) as
    | { _tag: "None" }
    | { _tag: "Some"; value: Diagnostic[] };
  if (verdict._tag === "None") return [];
  return verdict.value
    .filter(({ severity }) => severity === ERROR)
    .map((diagnostic) => toViolation(diagnostic, "request"));
}

/** What is wrong with a response. */
export function responseViolations(operation: PrismOperation, chosen: Chosen): Violation[] {
  const headers: Record<string, string> = { ...chosen.headers };
  if (chosen.mediaType) headers["content-type"] = chosen.mediaType;
  const element = { statusCode: chosen.status, headers, body: chosen.body };
  const verdict = validateOutput({ resource: operation, element });
  return diagnosticsOf(verdict as Either<Diagnostic[], unknown>).map((diagnostic) =>
    toViolation(diagnostic, "response"),
  );
}

/** The response to a valid request: the one preferred, else the first success. */
export function chooseValid(
  operation: PrismOperation,
  wanted: { code?: number; example?: string },
  accept: string | undefined,
): Chosen | Error {
  const mediaTypes = (accept ?? "")
    .split(",")
    .filter(isMediaType)
    .map((type) => type.trim());
  const options = {
    dynamic: false,
    ...(wanted.code !== undefined && { code: wanted.code }),
    ...(wanted.example !== undefined && { exampleKey: wanted.example }),
    ...(mediaTypes.length > 0 && { mediaTypes }),
  };
  // Of a HEAD Prism chooses no content, but its headers are those of the content (RFC 9110, 9.3.2).
  const asked = { ...operation, method: operation.method === "head" ? "get" : operation.method };
  const ask = negotiator.negotiateOptionsForValidRequest(asked, options);
  const chosen = choose(operation, ask as unknown as Ask);
  // Servers answer an error as they do, also to whoever asked for a file.
  const isError = wanted.code !== undefined && wanted.code >= 400;
  if (!(chosen instanceof Error) || !isError || accept === undefined) return chosen;
  return chooseValid(operation, wanted, undefined);
}

/** The response that the spec declares for a refused request, or an error where there is none. */
export function chooseInvalid(
  operation: PrismOperation,
  statuses: readonly number[],
): Chosen | Error {
  const codes = statuses as [number, ...number[]];
  const ask = negotiator.negotiateOptionsForInvalidRequest(operation.responses, codes);
  return choose(operation, ask as unknown as Ask);
}

function choose(operation: PrismOperation, ask: Ask): Chosen | Error {
  const verdict = ask(logger);
  if (verdict._tag === "Left") return verdict.left;
  const { code, mediaType, bodyExample, schema, headers = [] } = verdict.right;
  try {
    return {
      status: Number(code),
      mediaType,
      headers: headersOf(operation, headers),
      ...bodyOf(operation, Number(code), mediaType, bodyExample, schema),
    };
  } catch (error) {
    return error as Error;
  }
}

/** Headers that frame a message, or say who may read it: these are the server's, whatever a spec declares. */
const OURS =
  /^(?:content-(?:encoding|length|type|range)|transfer-encoding|connection|keep-alive|te|trailer|upgrade|date|access-control-.*)$/;

function headersOf(
  operation: PrismOperation,
  declared: NonNullable<Negotiated["headers"]>,
): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const { name, schema, examples } of declared) {
    if (OURS.test(name.toLowerCase())) continue;
    const value = exampleOf(examples?.[0]) ?? (schema ? sample(schema, operation) : undefined);
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
      headers[name.toLowerCase()] = String(value);
  }
  return headers;
}

function exampleOf(example: object | undefined): unknown {
  return (example as { value?: unknown } | undefined)?.value;
}

/** How many values are tried before a schema is taken for one that no plain value fits. */
const VARIANTS = 8;

const samples = new WeakMap<object, unknown>();

/** The example, else a value that follows from the schema alone: the same one each time. */
function bodyOf(
  operation: PrismOperation,
  status: number,
  mediaType: string | undefined,
  example: object | undefined,
  schema: object | undefined,
): { body: unknown; made?: "sample" } {
  const body = exampleOf(example);
  if (body !== undefined || !schema) return { body };
  if (!samples.has(schema)) {
    const fits = (one: unknown): boolean =>
      responseViolations(operation, { status, mediaType, headers: {}, body: one }).length === 0;
    const tries = Array.from(
      { length: VARIANTS },
      (_, index) => () => sample(schema, operation, index),
    );
    let made = tries[0]?.();
    for (const next of tries.slice(1)) {
      if (fits(made)) break;
      const other = next();
      if (fits(other)) made = other;
    }
    samples.set(schema, made);
  }
  return { body: samples.get(schema), made: "sample" };
}

function diagnosticsOf(verdict: Either<Diagnostic[], unknown>): Diagnostic[] {
  if (verdict._tag === "Right") return [];
  return verdict.left.filter(({ severity }) => severity === ERROR);
}

/** Prism says the place in the message, too. */
const PREFIX =
  /^(?:Request|Response) (?:(?:path|query|header|cookie|body) (?:(?:parameter|property) \S+ )?)?/;

function toViolation({ path = [], code, message }: Diagnostic, where: Violation["in"]): Violation {
  const place = path.length === 0 ? ["body"] : path.map(String);
  const rule = code === 415 ? "content-type" : String(code ?? "schema");
  // Ajv names the missing property in its text only.
  const missing = rule === "required" ? /'([^']+)'/.exec(message)?.[1] : undefined;
  if (missing !== undefined) place.push(missing);
  return { in: where, place, rule, message: message.replace(PREFIX, "") };
}
