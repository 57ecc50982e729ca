import type {
  BodyDescriptor,
  MethodDescriptor,
  OperationDescriptor,
  PaginationDescriptor,
  ParameterDescriptor,
  PollDescriptor,
  ProviderDescriptor,
  RateLimitDescriptor,
  RetryDescriptor,
} from "@specwright/runtime";
import { type Obj, obj, text } from "@specwright/spec/json";
import { ExactPlaces } from "./exact.ts";
import type { MethodModel, Model, OperationModel, ParameterModel } from "./model.ts";
import { securityOf } from "./provider/auth.ts";
import { errorOf } from "./provider/facts.ts";

/** The provider and its operations as data. What equals the runtime's default is left out. */
export interface Descriptors {
  readonly provider: ProviderDescriptor;
  readonly operations: Readonly<Record<string, OperationDescriptor>>;
}

/**
 * Reads the descriptors off the model.
 *
 * @param hasExact whether the spec has numbers that are given as text: nearly none has, and looking takes time
 */
export function describe(model: Model, hasExact: boolean): Descriptors {
  const root = model.spec.root;
  const { servers, auth, security, options, secrets, serverOf } = model.says;
  const provider: ProviderDescriptor = {
    name: model.provider,
    servers,
    auth,
    security,
    ...some("options", Object.keys(options).length > 0 ? options : undefined),
    ...some("error", errorOf(root["x-error"])),
    ...some("retry", root["x-retry"] as RetryDescriptor | undefined),
    ...some("rateLimit", root["x-rate-limit"] as RateLimitDescriptor | undefined),
    ...some("timeout", root["x-timeout"] as number | undefined),
    ...some("secrets", secrets.length > 0 ? secrets : undefined),
  };
  const exact = hasExact ? new ExactPlaces(model.spec) : undefined;
  const methods = Map.groupBy(model.methods, ({ operation }) => operation);
  const entries = model.operations.map((operation) => [
    operation.id,
    describeOperation(
      model,
      operation,
      methods.get(operation) ?? [],
      provider,
      serverOf(operation),
      exact,
    ),
  ]);
  return { provider, operations: Object.fromEntries(entries) };
}

function describeOperation(
  model: Model,
  operation: OperationModel,
  methods: readonly MethodModel[],
  provider: ProviderDescriptor,
  server: string | undefined,
  exact: ExactPlaces | undefined,
): OperationDescriptor {
  const { node, method, path } = operation;
  const params = operation.parameters.flatMap((one) => describeParameter(one, exact) ?? []);
  const security = securityOf(model.spec, node.security);
  const sameSecurity = JSON.stringify(security) === JSON.stringify(provider.security);
  return {
    method,
    path,
    ...some("server", server),
    ...some("params", params.length > 0 ? params : undefined),
    ...some("body", describeBody(operation, exact)),
    ...some("accept", acceptOf(operation)),
    ...some("exact", exact?.inAnswers(operation.successes.flatMap(({ contents }) => contents))),
    ...some("security", sameSecurity ? undefined : security),
    ...some("unwrap", unwrapOf(operation)),
    ...some("pagination", describePagination(obj(node["x-pagination"]))),
    ...some("errors", errorsOf(model, operation)),
    ...some("retry", text(node["x-retry"]) as OperationDescriptor["retry"]),
    ...some("rateLimit", node["x-rate-limit"] as RateLimitDescriptor | undefined),
    ...some("timeout", node["x-timeout"] as number | undefined),
    ...some("poll", pollOf(operation)),
    ...some("redirects", redirects(operation, methods)),
    ...some("methods", describeMethods(operation, methods)),
  };
}

/** A parameter that is more than a plain value in the default encoding of its place. */
function describeParameter(
  parameter: ParameterModel,
  exact: ExactPlaces | undefined,
): ParameterDescriptor | undefined {
  const { node, in: place, name } = parameter;
  const usual = place === "query" || place === "cookie" ? "form" : "simple";
  const style = (text(node.style) ?? usual) as NonNullable<ParameterDescriptor["style"]>;
  const explodes = style === "form";
  const explode = (node.explode as boolean | undefined) ?? explodes;
  const content = Object.keys(obj(node.content))[0];
  const secret = node["x-secret"] === true || obj(parameter.schema)["x-secret"] === true;
  // Some specs write it on the parameter, some on its schema.
  const segments = [node, obj(parameter.schema)].some((one) => one["x-multi-segment"] === true);
  const special = {
    ...some("style", style === usual ? undefined : style),
    ...some("explode", explode === explodes ? undefined : explode),
    ...some("reserved", node.allowReserved === true ? (true as const) : undefined),
    ...some("multiSegment", segments ? (true as const) : undefined),
    ...some("content", content),
    ...some("exact", exact?.inParameter(parameter)),
    ...some("option", parameter.option),
    ...some("secret", secret ? (true as const) : undefined),
  };
  return Object.keys(special).length > 0 ? { in: place, name, ...special } : undefined;
}

function describeBody(
  { body }: OperationModel,
  exact: ExactPlaces | undefined,
): BodyDescriptor | undefined {
  if (body === undefined) return undefined;
  const encoded = body.contents.find(({ node }) => node.encoding !== undefined);
  const said = obj(encoded?.node.encoding);
  const fields = new Map(body.contents.flatMap((one) => [...(exact?.inFields(one) ?? [])]));
  const encoding = [...new Set([...Object.keys(said), ...fields.keys()])].map((name) => {
    const { contentType, style, explode } = obj(said[name]);
    return [
      name,
      {
        ...some("contentType", contentType),
        ...some("style", style),
        ...some("explode", explode),
        ...some("exact", fields.get(name)),
      },
    ];
  });
  return {
    types: body.contents.map(({ type }) => type),
    ...some("required", body.required ? (true as const) : undefined),
    ...some("encoding", encoding.length > 0 ? Object.fromEntries(encoding) : undefined),
    ...some("exact", exact?.inBody(body.contents)),
  };
}

function acceptOf({ successes }: OperationModel): readonly string[] | undefined {
  const types = [...new Set(successes.flatMap(({ accepts }) => accepts))];
  return types.length === 1 && types[0] === "application/json" ? undefined : types;
}

/** One pointer is printed as it is. */
function unwrapOf({ successes }: OperationModel): OperationDescriptor["unwrap"] {
  const pointers = successes.find(({ unwrap }) => unwrap !== undefined)?.unwrap;
  return pointers?.length === 1 ? pointers[0] : pointers;
}

/** What redirects, and is called by no method, is meant for a browser. Other redirects are followed. */
function redirects({ node }: OperationModel, methods: readonly MethodModel[]): true | undefined {
  const declared = Object.keys(obj(node.responses)).some((status) => /^30[12378]$/.test(status));
  return declared && methods.length === 0 ? true : undefined;
}

/** The spec's pointer starts at the answer's body; who waits, sees what of it is unwrapped. */
function pollOf({ node, successes }: OperationModel): PollDescriptor | undefined {
  const poll = node["x-poll"] as PollDescriptor | undefined;
  const unwraps = successes.flatMap(({ unwrap }) => unwrap ?? []);
  const outer = unwraps.find((pointer) => poll?.status.startsWith(`${pointer}/`)) ?? "";
  return poll && { ...poll, status: poll.status.slice(outer.length) };
}

function describePagination(node: Obj): PaginationDescriptor | undefined {
  if (Object.keys(node).length === 0) return undefined;
  // What a page shows of itself beside is for mocks.
  const {
    first,
    shown: _,
    ...rest
  } = node as unknown as PaginationDescriptor & { shown?: unknown };
  return first === 0 ? { ...rest, first } : rest;
}

function errorsOf(model: Model, { node }: OperationModel): OperationDescriptor["errors"] {
  const entries = Object.entries(obj(node.responses)).flatMap(([status, response]) => {
    const error = errorOf(model.spec.obj(response)["x-error"]);
    return error === undefined ? [] : [[status, error] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** Nothing where there is one method, named like the operation, with the usual arguments. */
function describeMethods(
  operation: OperationModel,
  methods: readonly MethodModel[],
): readonly MethodDescriptor[] | undefined {
  const described = methods.map(describeMethod);
  const [only] = described;
  const plain = described.length === 1 && only && Object.keys(only).length === 1;
  return plain && only.id === operation.id ? undefined : described;
}

function describeMethod({
  id,
  args,
  fixed,
  input,
  result,
  operation,
}: MethodModel): MethodDescriptor {
  const usual = operation.parameters
    .filter((one) => one.in === "path")
    .map((one) => `path/${one.name}`);
  const targets = args.map(({ target }) => target);
  const sameArgs = JSON.stringify(usual) === JSON.stringify(targets);
  const missing = result?.missing === "undefined" ? ("undefined" as const) : undefined;
  return {
    id,
    ...some("args", sameArgs ? undefined : targets),
    ...some("fixed", Object.keys(fixed).length > 0 ? fixed : undefined),
    ...some("input", input && `body${input}`),
    ...some("result", result && { pointer: result.pointer, ...some("missing", missing) }),
  };
}

/** The property where it has a value; else nothing. */
function some<Name extends string, Value>(
  name: Name,
  value: Value,
): { [N in Name]?: Exclude<Value, undefined> } {
  return (value === undefined ? {} : { [name]: value }) as never;
}
