import { withFiles } from "./files.ts";
import { at, type Json, withAt, without } from "./json.ts";
import type { Method, Operation, Parameter } from "./spec.ts";

/** The values that a request carries, by place; what must be found again on the wire. */
export interface RequestValues {
  readonly path: Json;
  readonly query: Json;
  readonly header: Json;
  readonly body: unknown;
}

/** The values that the spec's own examples give to a request of an operation. */
export function exampleValues(operation: Operation, request: string | undefined): RequestValues {
  const values = { path: {} as Json, query: {} as Json, header: {} as Json };
  for (const parameter of operation.parameters) {
    if (parameter.in === "cookie") continue;
    // Pages are asked for by examples' names, and a filter without an example has no known value.
    const value = parameter.example ?? (parameter.required ? stand(parameter) : undefined);
    if (value !== undefined) values[parameter.in][parameter.name] = value;
  }
  const body =
    operation.body && request !== undefined ? operation.body.examples.get(request) : undefined;
  return { ...values, body };
}

/** The values as a method sends them: what it does not offer stays out, and its constants win. */
export function methodValues(
  values: RequestValues,
  method: Method,
  { parameters }: Operation,
): RequestValues {
  let { body } = values;
  const places = {
    path: { ...values.path },
    query: { ...values.query },
    header: { ...values.header },
  };
  for (const parameter of parameters) {
    const { in: place, name, required, option } = parameter;
    if (place === "cookie") continue;
    const argument = method.targets.includes(`${place}/${name}`);
    // No call goes out without its arguments, required by the operation or not. Those of a path always
    // have an example, and are left out on purpose.
    if (argument && place !== "path") places[place][name] ??= stand(parameter);
    if (argument || required || option !== undefined || (method.offers?.includes(name) ?? true))
      continue;
    delete places[place][name];
  }
  for (const [target, value] of Object.entries(method.fixed)) {
    const [place, ...rest] = target.split("/");
    const name = rest.join("/");
    if (place === "body") body = withAt(body, name === "" ? "" : `/${name}`, value);
    else places[place as keyof typeof places][name] = value;
  }
  return { ...places, body };
}

/**
 * What reaches the wire beyond the arguments: a list asks for pages of the declared size and order,
 * and says that it counts from 0.
 */
export function wireValues(
  values: RequestValues,
  operation: Operation,
  method: Method,
): RequestValues {
  if (method.result) return values;
  const { limit, sort, first, parameters } = operation.pagination ?? {};
  const sized = preset(preset(values, parameters?.limit, limit), parameters?.sort, sort);
  return first === 0 ? preset(sized, parameters?.page, first) : sized;
}

/** A value that the client sends of itself, where the caller gives none. */
function preset(values: RequestValues, name: string | undefined, value: unknown): RequestValues {
  if (name === undefined || value === undefined) return values;
  if (name.startsWith("/")) {
    return at(values.body, name) === undefined
      ? { ...values, body: withAt(values.body, name, value) }
      : values;
  }
  return { ...values, query: { [name]: value, ...values.query } };
}

/** Arguments for a method of the client: the positional ones, the input, the options. */
export function argumentsOf(
  operation: Operation,
  method: Method,
  values: RequestValues,
): unknown[] {
  let { body } = values;
  const query = { ...values.query };
  const given = { ...values, body: withFiles(operation.body, values.body) };
  const positional = method.targets.map((target) => valueAt(given, target));
  for (const target of [...method.targets, ...Object.keys(method.fixed)]) {
    const [place, ...name] = target.split("/");
    if (place === "query") delete query[name.join("/")];
    if (place === "body") body = without(body, name.length > 0 ? `/${name.join("/")}` : "");
  }
  // Where the whole body is an argument, the input is the query.
  const hasBody = operation.body !== undefined && !method.targets.includes("body");
  const rest = Object.keys(query).length > 0 ? query : undefined;
  const emptied = body !== values.body && isEmpty(at(body, method.input));
  const files = withFiles(operation.body, body);
  const input = hasBody ? (emptied ? undefined : at(files, method.input)) : rest;
  const headers = headerOptions(operation, values.header);
  const options: Json = {
    retries: 0,
    ...(hasBody && rest && { query: rest }),
    ...(headers && { headers }),
  };
  return [...positional, input, options];
}

function valueAt(values: RequestValues, target: string): unknown {
  const [place, ...rest] = target.split("/");
  const name = rest.join("/");
  if (place === "body") return name === "" ? values.body : at(values.body, `/${name}`);
  return values[place as "path" | "query" | "header"][name];
}

function headerOptions(operation: Operation, header: Json): Json | undefined {
  const own = operation.parameters.filter(
    (one) => one.in === "header" && one.option === undefined && header[one.name] !== undefined,
  );
  if (own.length === 0) return undefined;
  return Object.fromEntries(own.map(({ name }) => [name, header[name]]));
}

/** Is there nothing to send? */
export function isEmpty(body: unknown): boolean {
  return (
    body === undefined ||
    (typeof body === "object" && body !== null && Object.keys(body).length === 0)
  );
}

/** A value for a required parameter that a stranger's spec gives no example of. */
function stand(parameter: Parameter): unknown {
  const schema = parameter.schema?.keywords ?? {};
  const known = schema.example ?? (schema.examples as unknown[] | undefined)?.[0] ?? schema.default;
  if (known !== undefined) return known;
  const options = schema.enum as unknown[] | undefined;
  if (options?.[0] !== undefined) return options[0];
  const type = parameter.schema?.types[0];
  if (type === "integer" || type === "number") return Number(schema.minimum ?? 1);
  if (type === "boolean") return true;
  return parameter.allowEmptyValue ? "" : "x";
}
