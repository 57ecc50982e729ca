import { createRequire } from "node:module";
import type * as Negotiator from "@stoplight/prism-http/dist/mocker/negotiator/NegotiatorHelpers.js";
import { isMediaType } from "../body.js";
import { sample } from "../sample.js";
import type { Chosen } from "./chosen.js";
import { responseViolations } from "./judge.js";
import type { Either, PrismOperation } from "./verdict.js";

interface Negotiated {
  code: string;
  mediaType?: string;
  bodyExample?: object;
  schema?: object;
  headers?: { name: string; schema?: object; examples?: object[] }[];
}

type Ask = (logger: object) => Either<Error, Negotiated>;

// A default export of CommonJS: runtimes differ in how they hand it to an import.
const { default: negotiator } = createRequire(import.meta.url)(
  "@stoplight/prism-http/dist/mocker/negotiator/NegotiatorHelpers.js",
) as { default: typeof Negotiator.default.default };

const silent = (): void => {};
const logger: Record<string, unknown> = {};
for (const level of ["trace", "debug", "info", "success", "warn", "error"]) logger[level] = silent;

/** How many choices of an operation are remembered, and up to what length of `Accept`: who asks is not trusted. */
const REMEMBERED = { choices: 64, accept: 200 };

const choices = new WeakMap<PrismOperation, Map<string, Chosen | Error>>();

/** The response to a valid request: the one preferred, else the first success. The same wish gets the same one. */
export function chooseValid(
  operation: PrismOperation,
  wanted: { code?: number; example?: string },
  accept: string | undefined,
): Chosen | Error {
  if (accept !== undefined && accept.length > REMEMBERED.accept)
    return negotiate(operation, wanted, accept);
  const known = choices.get(operation) ?? new Map<string, Chosen | Error>();
  choices.set(operation, known);
  const key = JSON.stringify([wanted.code, wanted.example, accept]);
  let chosen = known.get(key);
  if (chosen === undefined) {
    chosen = negotiate(operation, wanted, accept);
    if (known.size < REMEMBERED.choices) known.set(key, chosen);
  }
  return chosen;
}

function negotiate(
  operation: PrismOperation,
  wanted: { code?: number; example?: string },
  accept: string | undefined,
): Chosen | Error {
  const mediaTypes = acceptedOf(accept);
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
  return negotiate(operation, wanted, undefined);
}

const WELL_FORMED = /^[^;\s]+(?:\s*;\s*[\w!#$%&'*+.^`|~-]+=(?:[\w!#$%&'*+.^`|~-]+|"[^"\\]*"))*$/;

/** The media types of an `Accept`, the most wanted first; what has the weight 0 is not wanted (RFC 9110, 12.4.2). */
function acceptedOf(accept = ""): string[] {
  return accept
    .split(",")
    .filter(isMediaType)
    .map((entry) => {
      const [, weight = "1"] = /;\s*q=([\d.]+)\s*(?:;|$)/i.exec(entry) ?? [];
      const type = entry.replace(/;\s*q=[^;]*/i, "").trim();
      // Parameters that are none would be thrown at.
      return {
        type: WELL_FORMED.test(type) ? type : (type.split(";")[0] ?? ""),
        weight: Number(weight),
      };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ type }) => type);
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
