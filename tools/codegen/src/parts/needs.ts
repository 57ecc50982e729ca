import type {
  OperationDescriptor,
  PaginationDescriptor,
  ParameterDescriptor,
} from "@specwright/runtime";
import { kindOf } from "@specwright/spec/media-type";
import type { Descriptors } from "../model/descriptors.ts";
import type { Model } from "../model/model.ts";

/** What of the runtime a spec needs, by its facts. */
export interface Needs {
  /** Options of the client that give headers: header by option. */
  readonly headers: ReadonlyMap<string, string>;
  /** Of these, those that every operation which takes one insists on. */
  readonly required: ReadonlySet<string>;
  /** Names of what is secret, in lower case. */
  readonly secrets: readonly string[];
  /** Credentials elsewhere than in a header, or user names with passwords. */
  readonly places: boolean;
  /** How bodies are written: as JSON, as forms without styles, and in other ways, each with those before it. */
  readonly bodies: "json" | "forms" | Writer;
  /** What reads answers that are no JSON. */
  readonly reader: Reader | undefined;
  /** Answers with whole numbers that are given as text. */
  readonly exact: boolean;
  /** Such numbers in what is sent. */
  readonly writesExactly: boolean;
  /** Parameters that are not written by default. */
  readonly styles: boolean;
  /** Parameters that are secret. */
  readonly secretParameters: boolean;
  readonly pages: "none" | "offset" | "any";
  /** Codes have meanings. */
  readonly explain: boolean;
}

const JSON_BODY = /^application\/json$/;
const FORM_BODY = /^application\/x-www-form-urlencoded$/;

/** A header that an option of the client gives, and that is nothing else beside. */
export const isOptionHeader = (param: ParameterDescriptor): boolean =>
  param.in === "header" &&
  param.option !== undefined &&
  Object.keys(param).every((key) => ["in", "name", "option"].includes(key));

/** The parameters of an operation that the client's own headers do not cover. */
export const ownParams = ({ params = [] }: OperationDescriptor): ParameterDescriptor[] =>
  params.filter((one) => !isOptionHeader(one));

/** A path as it is sent: a fragment only tells operations of one address apart, a `#` in braces is a name. */
export const withoutFragment = (path: string): string =>
  path.replace(/(\{[^{}]+\})|#.*/gs, (_, slot = "") => slot);

/** How a body is written: as JSON, as a form without styles, or in a way of its own. */
export function bodyKind({ body }: OperationDescriptor): "none" | "json" | "form" | "any" {
  if (!body) return "none";
  const [type = "", ...others] = body.types;
  if (others.length > 0 || body.encoding) return "any";
  if (JSON_BODY.test(type)) return "json";
  return FORM_BODY.test(type) ? "form" : "any";
}

/** What writes bodies that are neither JSON nor such forms: without forms, with them, and with multipart. */
export type Writer = "plainBody" | "formBody" | "anyBody";

/** The least that writes bodies of these operations. A type with a star may turn out to be any. */
export function writerOf(operations: readonly OperationDescriptor[]): Writer {
  const types = operations.flatMap(({ body }) => body?.types ?? []);
  const has = (kind: string) => types.some((type) => kindOf(type) === kind);
  if (has("multipart") || types.some((type) => type.includes("*"))) return "anyBody";
  return has("form") ? "formBody" : "plainBody";
}

/** What reads the successes of operations that are not always JSON. A type with a star may turn out to be any. */
export function readerOf(operations: readonly OperationDescriptor[]): Reader | undefined {
  const accepts = operations.flatMap(({ accept }) => (accept ? [accept] : []));
  const types = accepts.flat();
  if (types.length === 0) return accepts.length > 0 ? "noBody" : undefined;
  const events = types.some((type) => type.includes("*") || kindOf(type) === "events");
  return events ? "reading" : "readingFiles";
}

/** Successes without a body; texts and files; streams of events too. */
export type Reader = "noBody" | "readingFiles" | "reading";

/** A list that the plan by offset alone can go through. */
const byOffset = ({ style, end, columns, parameters }: PaginationDescriptor): boolean =>
  style === "offset" &&
  end !== "no-next" &&
  columns === undefined &&
  Object.values(parameters).every((name) => !name.startsWith("/"));

/** Whether what an operation sends has whole numbers that may be given as text. */
export const writesExactly = ({ body, params = [] }: OperationDescriptor): boolean =>
  [body ?? {}, ...params, ...Object.values(body?.encoding ?? {})].some((one) => "exact" in one);

const lastOf = (pointer: string): string => pointer.slice(pointer.lastIndexOf("/") + 1);

function secretsOf({ provider, operations }: Descriptors): string[] {
  const names = [...(provider.secrets ?? []), "authorization", "cookie", "set-cookie"];
  for (const { name, token } of Object.values(provider.auth)) {
    names.push(name);
    if (token) names.push(...[...token.accessToken, ...(token.refreshToken ?? [])].map(lastOf));
  }
  for (const { params = [] } of Object.values(operations))
    for (const { secret, name } of params) if (secret) names.push(name);
  return [...new Set(names.map((name) => name.toLowerCase()))];
}

/** Headers that every operation which takes them calls required. */
function requiredHeaders(model: Model): ReadonlySet<string> {
  const all = model.operations.flatMap(({ parameters }) =>
    parameters.filter((one) => one.in === "header" && one.option !== undefined),
  );
  const loose = new Set(all.filter(({ required }) => !required).map(({ name }) => name));
  return new Set(all.map(({ name }) => name).filter((name) => !loose.has(name)));
}

/** Reads them off the descriptors. */
export function needsOf(model: Model, descriptors: Descriptors): Needs {
  const { provider } = descriptors;
  const operations = Object.values(descriptors.operations);
  const params = operations.flatMap(({ params: all = [] }) => all);
  const kinds = operations.map(bodyKind);
  const lists = operations.flatMap(({ pagination }) => pagination ?? []);
  const conventions = [
    provider.error,
    ...operations.flatMap(({ errors }) => Object.values(errors ?? {})),
  ];
  const headers = new Map(
    params.flatMap((one) => (isOptionHeader(one) ? [[one.name, one.option as string]] : [])),
  );
  const required = requiredHeaders(model);
  return {
    headers,
    required: new Set([...headers.keys()].filter((name) => required.has(name))),
    secrets: secretsOf(descriptors),
    places: Object.values(provider.auth).some(
      (one) => one.in !== "header" || one.prefix?.toLowerCase() === "basic",
    ),
    bodies: kinds.includes("any")
      ? writerOf(operations)
      : kinds.includes("form")
        ? "forms"
        : "json",
    exact: operations.some(({ exact }) => exact !== undefined),
    writesExactly: operations.some(writesExactly),
    reader: readerOf(operations),
    styles: operations.some((one) => ownParams(one).length > 0) || hasCookies(model),
    secretParameters: params.some(({ secret }) => secret === true),
    pages: lists.length === 0 ? "none" : lists.every(byOffset) ? "offset" : "any",
    explain: conventions.some((one) => one?.meanings !== undefined),
  };
}

const hasCookies = ({ operations }: Model): boolean =>
  operations.some(({ parameters }) => parameters.some((one) => one.in === "cookie"));
