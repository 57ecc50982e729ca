/**
 * The only file that touches Prism. It takes Prism's validators and its negotiator one by one
 * instead of `createInstance`: that routes by sorting all operations for each request, and loads a
 * data generator of fake words that a mock with fixed answers never calls (half of the start time).
 * The version is pinned exactly; see tools/decisions/0006-prism-version.md.
 */
import { createRequire } from "node:module";
import { transformOas3Operation } from "@stoplight/http-spec/oas3/operation";
import { bundleTarget } from "@stoplight/json";
import { sample } from "@stoplight/json-schema-sampler";
import type * as Negotiator from "@stoplight/prism-http/dist/mocker/negotiator/NegotiatorHelpers.js";
import {
  validateInput,
  validateOutput,
  validateSecurity,
} from "@stoplight/prism-http/dist/validator/index.js";
import { isMediaType } from "./body.js";
import type { OpenApiDocument } from "./openapi.js";
import type { Violation } from "./violation.js";

/** A request as Prism's validators take it. */
export interface PrismRequest {
  readonly method: string;
  readonly url: { readonly path: string; readonly query: Record<string, string | string[]> };
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

/** The answer that Prism chose: a response of the spec with its example. */
export interface Chosen {
  readonly status: number;
  readonly mediaType: string | undefined;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

/** What Prism found wrong with a request, and the statuses that the spec may declare for it. */
export interface Refusal {
  readonly violations: readonly Violation[];
  readonly statuses: readonly number[];
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

/** Translates one operation of a dereferenced document. */
export function prepare(document: OpenApiDocument, path: string, method: string): PrismOperation {
  const operation = transformOas3Operation({
    document: document as object,
    name: path,
    method,
    config: { type: "operation", documentProp: "paths", nameProp: "path" },
  });
  return bundleTarget({
    document: { ...document, __target__: operation },
    path: "#/__target__",
    cloneDocument: false,
  }) as PrismOperation;
}

/** Whether the credentials that the operation needs are there. */
export function hasCredentials(operation: PrismOperation, request: PrismRequest): boolean {
  return validateSecurity({ resource: operation, element: request as never })._tag === "Right";
}

/** What is wrong with a request: its parameters and its body. */
export function requestViolations(operation: PrismOperation, request: PrismRequest): Refusal {
  const verdict = validateInput({ resource: operation, element: request as never });
  const diagnostics = diagnosticsOf(verdict as Either<Diagnostic[], unknown>);
  const wrongType = diagnostics.some(({ code }) => code === 415);
  return {
    violations: diagnostics.map((diagnostic) => toViolation(diagnostic, "request", operation)),
    statuses: wrongType ? [415, 422, 400] : [422, 400],
  };
}

/** What is wrong with a response. */
export function responseViolations(operation: PrismOperation, chosen: Chosen): Violation[] {
  const headers: Record<string, string> = { ...chosen.headers };
  if (chosen.mediaType) headers["content-type"] = chosen.mediaType;
  const element = { statusCode: chosen.status, headers, body: chosen.body };
  const verdict = validateOutput({ resource: operation, element });
  return diagnosticsOf(verdict as Either<Diagnostic[], unknown>).map((diagnostic) =>
    toViolation(diagnostic, "response", operation),
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
  const ask = negotiator.negotiateOptionsForValidRequest(operation, options);
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
      body: exampleOr(operation, bodyExample, schema),
    };
  } catch (error) {
    return error as Error;
  }
}

function headersOf(
  operation: PrismOperation,
  declared: NonNullable<Negotiated["headers"]>,
): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const { name, schema, examples } of declared) {
    const value = exampleOr(operation, examples?.[0], schema);
    if (typeof value === "string" || typeof value === "number")
      headers[name.toLowerCase()] = String(value);
  }
  return headers;
}

/** The example, else a value that follows from the schema alone: the same one each time. */
function exampleOr(operation: PrismOperation, example?: object, schema?: object): unknown {
  const value = (example as { value?: unknown } | undefined)?.value;
  if (value !== undefined) return value;
  return schema ? sample(schema as never, { ticks: 2500 }, operation as never) : undefined;
}

function diagnosticsOf(verdict: Either<Diagnostic[], unknown>): Diagnostic[] {
  if (verdict._tag === "Right") return [];
  return verdict.left.filter(({ severity }) => severity === ERROR);
}

function toViolation(
  { path = [], code, message }: Diagnostic,
  where: Violation["in"],
  operation: PrismOperation,
): Violation {
  const place = path.length === 0 ? ["body"] : path.map(String);
  const rule = code === 415 ? "content-type" : String(code ?? "schema");
  // Ajv names the missing property in its text only, and Prism asks for it in lower case.
  const missing = rule === "required" ? /'([^']+)'/.exec(message)?.[1] : undefined;
  if (missing !== undefined) place.push(missing);
  if (place[1] !== undefined) place[1] = declaredName(operation, place[0], place[1]);
  return { in: where, place, rule, message: message.replace(/^(Request|Response) /, "") };
}

function declaredName(operation: PrismOperation, where: string | undefined, name: string): string {
  const request = operation.request as Record<string, { name: string }[] | undefined> | undefined;
  const parameters =
    where === "query" || where === "path" || where === "header" ? request?.[where] : [];
  return parameters?.find((one) => one.name.toLowerCase() === name)?.name ?? name;
}
