import { at, isObj, list, type Obj, obj, text, without } from "../data/json.ts";
import type { Method, Operation, Provider } from "../data/provider.ts";
import { bodyValue, FileValue, parameterValue } from "./values.ts";

/**
 * What a method is given in samples, slot by slot: positional arguments, input, options. What is empty at
 * the end is left out.
 */
export function slotsOf(
  provider: Provider,
  operation: Operation,
  method: Method,
  example?: string,
): unknown[] {
  const { bundle } = provider;
  const body = bodyValue(bundle, operation, example);
  const entry = entryOf(operation, method);
  const fixed = Object.keys({ ...obj(entry.fixed), ...constantsOf(provider, operation, method) });
  const inside = text(entry.input)?.slice("body".length) ?? "";
  const taken = [...method.arguments.map(({ target }) => target), ...fixed];
  const positional = method.arguments.map(({ target }) =>
    targetValue(bundle, operation, target, body?.value),
  );
  const query = required(bundle, operation, "query", taken);
  const headers = required(bundle, operation, "header", taken);
  const cookies = required(bundle, operation, "cookie", taken);
  const takesBody = body !== undefined && !taken.includes("body");
  const input = takesBody
    ? restOfBody(body.value, taken, inside, operation.body?.required === true)
    : query;
  const options = {
    ...(takesBody && query && { query }),
    ...(headers && { headers }),
    ...(cookies && { cookies }),
  };
  const slots = [...positional, input, Object.keys(options).length > 0 ? options : undefined];
  while (slots.length > 0 && slots.at(-1) === undefined) slots.pop();
  return slots;
}

/** The methods that send an example of the body: not those that fix another value in it. */
export function methodsFor(
  provider: Provider,
  operation: Operation,
  example?: string,
): readonly Method[] {
  const body = bodyValue(provider.bundle, operation, example)?.value;
  const suits = (method: Method): boolean =>
    Object.entries(constantsOf(provider, operation, method)).every(([target, value]) => {
      const said = target.startsWith("body/") ? at(body, target.slice("body".length)) : undefined;
      return said === undefined || said === value;
    });
  const fitting = operation.methods.filter(suits);
  return fitting.length > 0 ? fitting : operation.methods;
}

/** What an operation without a method is given, by place. */
export function placesOf(bundle: Obj, operation: Operation, example?: string): Obj {
  const places = ["path", "query", "header", "cookie"].flatMap((place) => {
    const values = required(bundle, operation, place, [], true);
    return values === undefined ? [] : [[place, values]];
  });
  const body = bodyValue(bundle, operation, example);
  return { ...Object.fromEntries(places), ...(body && { body: body.value }) };
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
  const isEmpty = isObj(rest) && !(rest instanceof FileValue) && Object.keys(rest).length === 0;
  return isEmpty && (pointers.length > 0 || !isRequired) ? undefined : rest;
}

/** What the client itself fills: required parameters that can only have one value are among it. */
function constantsOf({ descriptors }: Provider, operation: Operation, { id }: Method): object {
  const known = descriptors?.operations[operation.id]?.methods?.find((one) => one.id === id);
  return known?.fixed ?? {};
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

/**
 * Required parameters of a place that nothing else fills; undefined where there are none.
 *
 * @param options whether those that an option of the client fills are among them
 */
function required(
  bundle: Obj,
  { parameters }: Operation,
  place: string,
  taken: readonly string[],
  options = false,
): Obj | undefined {
  const open = parameters.filter(
    (one) =>
      one.in === place &&
      one.required === true &&
      (options || one["x-client-option"] === undefined) &&
      !taken.includes(`${place}/${one.name}`),
  );
  if (open.length === 0) return undefined;
  return Object.fromEntries(open.map((one) => [String(one.name), parameterValue(bundle, one)]));
}
