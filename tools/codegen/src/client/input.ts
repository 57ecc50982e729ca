import { isObj, pointerWords, text, toPointer } from "../model/json.ts";
import type { BodyModel, MethodModel } from "../model/model.ts";
import { without } from "./declarations.ts";
import { bodyAt, parametersAccess } from "./places.ts";
import type { Context, Slot } from "./signature.ts";
import type { Typed } from "./types.ts";

/** The type of a slot that nothing goes into yet. */
const NOTHING = "Record<string, never>";

/** What a text body or a binary one may be given as. */
const BINARY = "Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array>";

/** The input slot: the body where the operation has one, else the query. Always there. */
export function inputOf(context: Context, method: MethodModel): Slot {
  const { body } = method.operation;
  return body !== undefined && !takesWholeBody(method)
    ? bodyInput(context, method, body)
    : queryInput(context, method);
}

/** Whether the body has the input slot, so that the query is an option. */
export function hasBodyInput(method: MethodModel): boolean {
  return method.operation.body !== undefined && !takesWholeBody(method);
}

function takesWholeBody(method: MethodModel): boolean {
  return takenTargets(method).includes("body");
}

function takenTargets({ args, fixed }: MethodModel): string[] {
  return [...args.map(({ target }) => target), ...Object.keys(fixed)];
}

/** Names of the query parameters that a caller may still give, and whether one of them is required. */
export function openQuery(method: MethodModel): {
  names: string[];
  taken: string[];
  required: boolean;
} {
  const targets = takenTargets(method);
  const query = method.operation.parameters.filter((one) => one.in === "query");
  const isTaken = ({ name }: { name: string }): boolean => targets.includes(`query/${name}`);
  const open = query.filter((one) => !isTaken(one));
  return {
    names: open.map(({ name }) => name),
    taken: query.filter(isTaken).map(({ name }) => name),
    required: open.some(({ required, option }) => required && option === undefined),
  };
}

/** The type of the query parameters that a caller may still give; declared once for each method. */
export function queryType(context: Context, method: MethodModel, suffix: string): string {
  const { names, taken } = openQuery(method);
  if (names.length === 0) return NOTHING;
  const base = without(parametersAccess(method.operation, "query"), taken);
  const name = context.scope.declare(`${method.pascal}${suffix}`);
  return context.declarations.interface(name, base, `Query parameters of \`${method.id}\`.`);
}

function queryInput(context: Context, method: MethodModel): Slot {
  const { names, required } = openQuery(method);
  return {
    name: "input",
    type: queryType(context, method, "Input"),
    optional: !required,
    description: names.length > 0 ? `Query parameters: ${names.map(code).join(", ")}.` : undefined,
  };
}

function bodyInput(context: Context, method: MethodModel, body: BodyModel): Slot {
  const taken = takenTargets(method)
    .filter((target) => target.startsWith("body/"))
    .map((target) => target.slice("body".length));
  const description = text(body.node["description"]) ?? "The request body.";
  const typed = bodyAt(method.operation) as Typed;
  const rest = restOf(context, typed.schema, taken);
  return {
    name: "input",
    type: bodyType(context, method, rest.empty ? undefined : taken),
    optional: !body.required || (taken.length > 0 && !rest.required),
    description,
  };
}

function bodyType(
  context: Context,
  method: MethodModel,
  taken: readonly string[] | undefined,
): string {
  if (taken === undefined) return NOTHING;
  const { types, scope, declarations } = context;
  const body = bodyAt(method.operation);
  if (!body) return NOTHING;
  const { kind } = body.content;
  if (kind === "binary") return BINARY;
  if (kind === "text") return "string";
  const whole = types.short(body.schema);
  if (taken.length === 0 && whole !== undefined) return whole;
  const name = scope.declare(`${method.pascal}Input`);
  const base = withoutPointers(whole ?? (body.access as string), taken);
  const says = `Body of \`${method.id}\`${taken.length > 0 ? ", less what its arguments say" : ""}.`;
  return types.isObjectLike(body.schema) && !base.includes(" & ")
    ? declarations.interface(name, taken.length > 0 ? base : `Same<${base}>`, says)
    : declarations.type(name, base, says);
}

/** A body type without what pointers lead to. */
function withoutPointers(type: string, pointers: readonly string[]): string {
  const tops = new Map<string, string[]>();
  for (const pointer of pointers) {
    const [first = "", ...rest] = pointerWords(pointer);
    tops.set(first, [...(tops.get(first) ?? []), ...(rest.length > 0 ? [toPointer(rest)] : [])]);
  }
  const base = without(type, [...tops.keys()]);
  const nested = [...tops].filter(([, rest]) => rest.length > 0);
  return [
    base,
    ...nested.map(([name, rest]) => {
      const key = JSON.stringify(name);
      return `{ ${key}?: ${withoutPointers(`NonNullable<${type}[${key}]>`, rest)} }`;
    }),
  ].join(" & ");
}

/** What is left of a body whose parts at the pointers come from elsewhere. */
function restOf(
  context: Context,
  schema: unknown,
  taken: readonly string[],
): { required: boolean; empty: boolean } {
  if (taken.length === 0) return { required: true, empty: false };
  const { spec } = context.model;
  const tops = new Set(taken.map((pointer) => pointerWords(pointer)[0]));
  const left = [...spec.properties(schema).keys()].filter((name) => !tops.has(name));
  const more = spec.obj(schema)["additionalProperties"];
  return {
    required: [...spec.required(schema)].some((name) => !tops.has(name)),
    empty:
      left.length === 0 && taken.every((one) => pointerWords(one).length === 1) && !isOpen(more),
  };
}

function isOpen(more: unknown): boolean {
  return more === true || isObj(more);
}

function code(name: string): string {
  return `\`${name.replaceAll("`", "'")}\``;
}
