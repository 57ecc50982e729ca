import { obj, text } from "@specwright/spec/json";
import type { BodyModel, ContentModel, MethodModel, ParameterModel } from "../model/model.ts";
import { code, string } from "../print/print.ts";
import { restOf } from "./body-rest.ts";
import type { Context, Slot } from "./context.ts";
import { without } from "./declarations.ts";
import { bodyAt, parametersAccess } from "./places.ts";

/** The type of a slot that nothing goes into yet. */
const NOTHING = "Record<string, never>";

/** What a text body or a binary one may be given as. */
const BINARY = "Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array>";

/** The input slot: the body where the operation has one, else the query. Always there. */
export function inputOf(context: Context, method: MethodModel): Slot {
  const { body } = method.operation;
  return body !== undefined && hasBodyInput(method)
    ? bodyInput(context, method, body)
    : queryInput(context, method);
}

/** Whether the body has the input slot, so that the query is an option. */
export function hasBodyInput({ operation, args }: MethodModel): boolean {
  return operation.body !== undefined && !args.some(({ target }) => target === "body");
}

function takenTargets({ args, fixed }: MethodModel): string[] {
  return [...args.map(({ target }) => target), ...Object.keys(fixed)];
}

/** Whether a method lets its caller give a parameter. */
export function isOffered(
  { offers }: MethodModel,
  { name, required, option }: ParameterModel,
): boolean {
  return offers === undefined || required || option !== undefined || offers.includes(name);
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
  const open = query.filter((one) => !isTaken(one) && isOffered(method, one));
  return {
    names: open.map(({ name }) => name),
    taken: query.filter((one) => !open.includes(one)).map(({ name }) => name),
    required: open.some(({ required }) => required),
  };
}

/** The type of the query parameters that a caller may still give; declared once for each method. */
export function queryType(context: Context, method: MethodModel, suffix: string): string {
  const { names, taken } = openQuery(method);
  if (names.length === 0) return NOTHING;
  const all = parametersAccess(method.operation, "query");
  const base = method.offers
    ? `Pick<${all}, ${names.map(string).join(" | ")}>`
    : without(all, taken);
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
  const inside = method.input ?? "";
  const taken = takenTargets(method)
    .filter((target) => target.startsWith(`body${inside}/`))
    .map((target) => target.slice(`body${inside}`.length));
  const { type, required } = bodyType(context, method, taken);
  return {
    name: "input",
    type,
    optional: !body.required || !required,
    description: type === NOTHING ? undefined : describe(context, method, body),
  };
}

function describe({ types }: Context, { operation, input }: MethodModel, body: BodyModel): string {
  const part = input === undefined ? undefined : types.follow(bodyAt(operation) as Content, input);
  const said = part && text(obj(types.node(part.schema)).description);
  return said ?? text(body.node.description) ?? "The request body.";
}

/** The type of what is left of a body, and whether it must be given. */
function bodyType(
  { model, types, scope, declarations }: Context,
  method: MethodModel,
  taken: readonly string[],
): { type: string; required: boolean } {
  const whole = bodyAt(method.operation);
  if (takenTargets(method).includes("body")) return { type: NOTHING, required: false };
  const { input } = method;
  const body = whole && { ...whole, ...(input !== undefined && types.follow(whole, input)) };
  const others = input === undefined ? otherContents(method) : [];
  if (body && taken.length === 0 && others.length > 0) {
    const all = [body, ...others].map((one) => contentType(types, one));
    const name = scope.declare(`${method.pascal}Input`);
    const says = `Body of \`${method.id}\`, in any of its content types.`;
    const type = [...new Set(all)].join(" | ");
    return { type: declarations.type(name, type, says), required: true };
  }
  if (!body || body.content.kind === "binary") return { type: BINARY, required: true };
  if (isText(body.content)) return { type: "string", required: true };
  const short = types.short(body.schema);
  if (taken.length === 0 && short !== undefined) return { type: short, required: true };
  const given = types.given(body);
  const rest = restOf(model.spec, body.schema, given, taken);
  if (taken.length > 0 && rest.empty) return { type: NOTHING, required: false };
  const name = scope.declare(`${method.pascal}Input`);
  const says = `Body of \`${method.id}\`${taken.length > 0 ? ", less what its arguments say" : ""}.`;
  const type = taken.length > 0 ? rest.type : `Same<${given}>`;
  const extendable = types.isObjectLike(body.schema) && !type.includes(" & ");
  return {
    type: extendable
      ? declarations.interface(name, type, says)
      : declarations.type(name, taken.length > 0 ? type : given, says),
    required: taken.length === 0 || rest.required,
  };
}

type Content = NonNullable<ReturnType<typeof bodyAt>>;

/** The contents after the first, where they have a type of their own. */
function otherContents({ operation }: MethodModel): Content[] {
  const contents = operation.body?.contents ?? [];
  const [first] = contents;
  return contents
    .slice(1)
    .filter((one) => JSON.stringify(one.schema) !== JSON.stringify(first?.schema))
    .flatMap((content) => bodyAt(operation, content) ?? []);
}

function contentType(types: Context["types"], { content, schema, access }: Content): string {
  if (content.kind === "binary") return BINARY;
  if (isText(content)) return "string";
  return types.of({ schema, access });
}

const isText = ({ kind }: ContentModel): boolean => kind === "text" || kind === "events";
