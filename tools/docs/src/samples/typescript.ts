import { at, isObj, list, type Obj, obj, text, without } from "../data/json.ts";
import {
  clientName,
  factoryName,
  type Method,
  type Operation,
  type Provider,
} from "../data/provider.ts";
import { providerCredentials } from "./credentials.ts";
import { Code, literal } from "./literal.ts";
import { bodyValue, parameterValue, withFiles } from "./values.ts";

/**
 * A program that calls an operation through the provider's package: every method over it, with the
 * values of the spec's examples. Where an operation has no method, through the raw client.
 */
export function typescriptSample(provider: Provider, operation: Operation): string {
  const { packageName, bundle } = provider;
  const factory = factoryName(provider);
  const client = clientName(provider);
  const calls = operation.methods.map((method) => {
    const call = `${client}.${method.id}(${argumentsOf(bundle, operation, method)})`;
    return method.paged ? forEach(call) : show(call);
  });
  const body = calls.length > 0 ? calls.join("\n") : show(rawCall(client, bundle, operation));
  const raw = calls.length > 0 ? "" : 'import { rawOf } from "@specwright/runtime/raw";\n';
  return `import { ${factory} } from "${packageName}";
${raw}
const ${client} = ${factory}(${optionsOf(provider, operation)});

${body}
`;
}

function forEach(call: string): string {
  return `for await (const item of ${call}) {\n  console.log(item);\n}`;
}

function show(call: string): string {
  return `console.log(await ${call});`;
}

/** Positional arguments, input and options; what is empty at the end is left out. */
function argumentsOf(bundle: Obj, operation: Operation, method: Method): string {
  const body = bodyValue(bundle, operation);
  const entry = entryOf(operation, method);
  const fixed = Object.keys(obj(entry.fixed));
  const inside = text(entry.input)?.slice("body".length) ?? "";
  const taken = [...method.arguments.map(({ target }) => target), ...fixed];
  const positional = method.arguments.map(({ target }) =>
    literal(targetValue(bundle, operation, target, body?.value)),
  );
  const query = required(bundle, operation, "query", taken);
  const headers = required(bundle, operation, "header", taken);
  const takesBody = body !== undefined && !taken.includes("body");
  const input = takesBody
    ? restOfBody(
        withFiles(bundle, operation, body),
        taken,
        inside,
        operation.body?.required === true,
      )
    : query;
  const options = {
    ...(takesBody && query && { query }),
    ...(headers && { headers }),
  };
  const slots = [
    ...positional,
    input === undefined ? undefined : printInput(input, body?.type),
    Object.keys(options).length > 0 ? literal(options) : undefined,
  ];
  while (slots.length > 0 && slots.at(-1) === undefined) slots.pop();
  return slots.map((slot) => slot ?? "undefined").join(", ");
}

/** A body that is neither JSON nor a form is bytes or text. */
function printInput(input: unknown, type = "application/json"): string {
  const isStructured = /[/+]json\b|^multipart\/|x-www-form-urlencoded/.test(type);
  if (isStructured || isObj(input) || input instanceof Code) return literal(input);
  if (/^text\/|[/+](?:xml|csv|yaml|javascript)\b/.test(type)) return literal(String(input));
  return `new Blob([${literal(String(input))}])`;
}

/** What the input is of a body, without what arguments and constants fill; undefined where nothing has to be said. */
function restOfBody(
  value: unknown,
  taken: readonly string[],
  inside: string,
  isRequired: boolean,
): unknown {
  const pointers = taken.filter((one) => one.startsWith("body/")).map((one) => one.slice(4));
  const rest = at(pointers.reduce(without, value), inside);
  const isEmpty = isObj(rest) && Object.keys(rest).length === 0;
  return isEmpty && (pointers.length > 0 || !isRequired) ? undefined : rest;
}

/** What the spec says of a method in `x-methods`; nothing where it is simply the operation. */
function entryOf({ node }: Operation, { id }: Method): Obj {
  return obj(list(node["x-methods"]).find((one) => obj(one).id === id));
}

function targetValue(bundle: Obj, operation: Operation, target: string, body: unknown): unknown {
  if (target === "body") return body;
  const [place = "", ...rest] = target.split("/");
  if (place === "body") return at(body, `/${rest.join("/")}`) ?? "…";
  const name = rest.join("/");
  const parameter = operation.parameters.find((one) => one.in === place && one.name === name);
  return parameter === undefined ? "…" : parameterValue(bundle, parameter);
}

/** Required parameters of a place that nothing else fills; undefined where there are none. */
function required(
  bundle: Obj,
  { parameters }: Operation,
  place: string,
  taken: readonly string[],
): Obj | undefined {
  const open = parameters.filter(
    (one) =>
      one.in === place &&
      one.required === true &&
      one["x-client-option"] === undefined &&
      !taken.includes(`${place}/${one.name}`),
  );
  if (open.length === 0) return undefined;
  return Object.fromEntries(open.map((one) => [String(one.name), parameterValue(bundle, one)]));
}

function rawCall(client: string, bundle: Obj, operation: Operation): string {
  const params = Object.fromEntries(
    ["path", "query", "header"].flatMap((place) => {
      const values = required(bundle, operation, place, []);
      return values === undefined ? [] : [[place, values]];
    }),
  );
  const init = Object.keys(params).length === 0 ? "" : `, ${literal({ params })}`;
  return `rawOf(${client}).${operation.method}(${literal(operation.path)}${init})`;
}

/** What a client's factory is given, as source: its credential, and what has no default. */
export function credentialOptions(provider: Provider): string {
  const members = [...credentials(provider), ...requiredVariables(provider.bundle)];
  return members.length === 0 ? "" : `{ ${members.join(", ")} }`;
}

/** What the factory is given: the token, where there is an option for it, and what has no default. */
function optionsOf(provider: Provider, operation: Operation): string {
  const members = [
    ...credentials(provider),
    ...requiredVariables(provider.bundle),
    ...requiredHeaders(provider.bundle, operation),
  ];
  return members.length === 0 ? "" : `{ ${members.join(", ")} }`;
}

function credentials(provider: Provider): string[] {
  return providerCredentials(provider).flatMap(({ option, env }) =>
    option === undefined ? [] : [`${option}: process.env.${env}`],
  );
}

/** Client options that fill a header which the call can't do without. */
function requiredHeaders(bundle: Obj, { parameters }: Operation): string[] {
  return parameters.flatMap((one) => {
    const { name, env } = obj(one["x-client-option"]);
    const needed = one.in === "header" && one.required === true && env === undefined;
    return needed && text(name) ? [`${name}: ${literal(parameterValue(bundle, one))}`] : [];
  });
}

/** Client options of server variables that must be given. */
function requiredVariables(bundle: Obj): string[] {
  const [server] = list(bundle.servers);
  return Object.values(obj(obj(server).variables)).flatMap((variable) => {
    const { name, env } = obj(obj(variable)["x-client-option"]);
    const needed = obj(variable).default === undefined && env === undefined;
    return needed && text(name) ? [`${name}: "…"`] : [];
  });
}
