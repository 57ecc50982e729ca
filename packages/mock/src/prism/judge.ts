import { validateOutput, validateSecurity } from "@stoplight/prism-http/dist/validator/index.js";
import { validateAgainstSchema } from "@stoplight/prism-http/dist/validator/validators/utils.js";
import { isJson } from "../body.js";
import { readForm, readMultipart } from "../forms.js";
import { parseJson } from "../json.js";
import type { SchemaObject } from "../openapi.js";
import { PLACES, type Place } from "../parameters/index.js";
import type { Violation } from "../violation.js";
import type { Chosen } from "./chosen.js";
import { firstFault, isLarge } from "./large.js";
import { judgeTexts } from "./numerals.js";
import { namesInherited, plain } from "./plain.js";
import type { Prepared, PreparedBody } from "./prepare.js";
import { type Diagnostic, type Either, type PrismOperation, violationsOf } from "./verdict.js";

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

/** What Prism found wrong with a request, and the statuses that the spec may declare for it. */
export interface Refusal {
  readonly violations: readonly Violation[];
  readonly statuses: readonly number[];
  /** What the body holds, where it could be looked into. */
  readonly value?: unknown;
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
  // Who names no media type means the one that there is.
  if (content && sent.type === undefined && isJson(content.type)) {
    return bodyViolations({ body, bundles } as Prepared, asJson(sent, content.type));
  }
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
  const found = judge(read.value, content.schema, read.texts, "body", bundles.request);
  // A text in a language that is not spoken here may well be the object that is meant: XML, YAML.
  const isForeign = typeof read.value === "string" && !read.isJson;
  const violations = isForeign && found.some(isNoText) ? [] : found;
  return { violations, statuses, value: read.value };
}

function asJson(sent: RequestBody, type: string): RequestBody {
  try {
    return { ...sent, type, value: parseJson(String(sent.value)) };
  } catch {
    return { ...sent, type };
  }
}

/** What the body holds, and whether its values are texts yet. */
function fieldsOf(
  { value, bytes, type = "" }: RequestBody,
  { schema, encodings }: PreparedBody["contents"][number],
  bundle: object,
): { value: unknown; texts: boolean; isJson?: boolean } | string {
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
  return { value, texts: false, isJson: isJson(type) };
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

/** The whole body is a text where something else is meant. */
function isNoText({ place, rule }: Violation): boolean {
  return rule === "type" && place.length === 1 && place[0] === "body";
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
  const sent = namesInherited(schema, bundle) ? plain(value) : value;
  const ask = (one: unknown): Violation[] => verdictOn(one, schema, texts, place, bundle);
  return texts ? judgeTexts(sent, ask) : ask(sent);
}

function verdictOn(
  value: unknown,
  schema: object,
  texts: boolean,
  place: string,
  bundle: object,
): Violation[] {
  if (isLarge(value)) {
    return violationsOf(firstFault(value, schema, texts, place, bundle), "request");
  }
  const verdict = validateAgainstSchema(value, schema, texts, "input" as never, place, bundle) as
    | { _tag: "None" }
    | { _tag: "Some"; value: Diagnostic[] };
  if (verdict._tag === "None") return [];
  return violationsOf(verdict.value, "request");
}

/** What is wrong with a response. */
export function responseViolations(operation: PrismOperation, chosen: Chosen): Violation[] {
  // What requests have made so large was judged when it came.
  if (chosen.made === "memory" && isLarge(chosen.body)) return [];
  const headers: Record<string, string> = { ...chosen.headers };
  if (chosen.mediaType) headers["content-type"] = chosen.mediaType;
  const isOdd = typeof chosen.body === "object" && namesInherited(operation);
  const body = isOdd ? plain(chosen.body) : chosen.body;
  const element = { statusCode: chosen.status, headers, body };
  const verdict = validateOutput({ resource: operation, element }) as Either<Diagnostic[], unknown>;
  const found = verdict._tag === "Right" ? [] : violationsOf(verdict.left, "response");
  const isForeign = typeof body === "string" && !isJson(chosen.mediaType);
  return isForeign && found.some(isNoText) ? [] : found;
}
