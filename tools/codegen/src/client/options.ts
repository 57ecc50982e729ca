import { text } from "@specwright/spec/json";
import type { MethodModel, Model, ParameterModel } from "../model/model.ts";
import { code, comment, commentText, pascalCase, property, string } from "../print/print.ts";
import type { Context, Slot } from "./context.ts";
import { hasBodyInput, isOffered, openQuery, queryType } from "./input.ts";
import { parameterAt } from "./places.ts";

/** The options of every call, and of every call of a list, without what only some methods take. */
export function commonOptions(pascal: string): string {
  return `/** Options of a call. */
export interface ${pascal}CallOptions
  extends Omit<CallOptions, "query" | "headers" | "cursor" | "prefetch"> {}

/** Options of a call that lists something. */
export interface ${pascal}ListOptions extends Omit<CallOptions, "query" | "headers"> {}
`;
}

/** The call options: what every call takes, the typed headers, and the query beside a body. */
export function optionsOf(context: Context, method: MethodModel): Slot {
  const open = openQuery(method);
  const query = hasBodyInput(method) && open.names.length > 0 ? open : undefined;
  const headers = openParameters(method, "header");
  const cookies = openParameters(method, "cookie");
  const negotiated = negotiatedHeaders(method);
  const needsHeaders = headers.some((one) => isRequired(one));
  const needsCookies = cookies.some((one) => isRequired(one));
  const members: string[] = [];
  if (query) {
    const type = queryType(context, method, "Query");
    members.push(member("query", type, query.required, "Query parameters."));
  }
  if (headers.length + negotiated.length > 0) {
    const lines = [...headers.map((one) => parameterLine(context, method, one)), ...negotiated];
    members.push(member("headers", block(lines), needsHeaders, "Headers of this call."));
  }
  if (cookies.length > 0) {
    const lines = cookies.map((one) => parameterLine(context, method, one));
    const says = "Cookies of this call. Browsers send their own, and leave these out.";
    members.push(member("cookies", block(lines), needsCookies, says));
  }
  const own = query !== undefined || cookies.length + negotiated.length > 0;
  return {
    name: "options",
    type: declare(context, method, headers, own, members),
    optional: !(query?.required || needsHeaders || needsCookies),
    description: undefined,
  };
}

/** Methods that take the same headers, and nothing else, share one interface. */
function declare(
  { model, scope, declarations }: Context,
  method: MethodModel,
  headers: readonly ParameterModel[],
  own: boolean,
  members: readonly string[],
): string {
  const kind = method.paged ? "ListOptions" : "CallOptions";
  const base = `${model.pascal}${kind}`;
  if (members.length === 0) return base;
  if (own || headers.length > 3) {
    const name = scope.declare(`${method.pascal}Options`);
    return declarations.members(name, base, members, `Call options of \`${method.id}\`.`);
  }
  const known = declarations.known(base, members);
  if (known !== undefined) return known;
  const suffix = method.paged ? "ListOptions" : "Options";
  const shared = `With${headers.map((one) => pascalCase(one.name)).join("And")}${suffix}`;
  const says = `Call options with ${headers.map((one) => code(one.name)).join(", ")} in the headers.`;
  // The same headers said in other words: a number behind the shared name would say nothing.
  const name = scope.has(shared) || !isUsual(model, method) ? `${method.pascal}Options` : shared;
  return declarations.members(scope.declare(name), base, members, says);
}

/** Does a method say its headers as most methods with these headers do? They share a name. */
function isUsual({ methods }: Model, method: MethodModel): boolean {
  const headersOf = (one: MethodModel) => openParameters(one, "header");
  const kind = (one: MethodModel) =>
    JSON.stringify([one.paged, headersOf(one).map(({ name }) => name)]);
  const words = (one: MethodModel) =>
    JSON.stringify(headersOf(one).map(({ node }) => text(node.description)));
  const [wanted, own] = [kind(method), words(method)];
  const counts = new Map<string, number>();
  for (const one of methods) {
    if (kind(one) === wanted) counts.set(words(one), (counts.get(words(one)) ?? 0) + 1);
  }
  return (counts.get(own) ?? 0) === Math.max(...counts.values());
}

/** Parameters of a place that neither an argument nor a constant fills. */
function openParameters(method: MethodModel, place: "header" | "cookie"): ParameterModel[] {
  const taken = [...method.args.map(({ target }) => target), ...Object.keys(method.fixed)];
  return method.operation.parameters.filter(
    (one) => one.in === place && !taken.includes(`${place}/${one.name}`) && isOffered(method, one),
  );
}

/** Where a body or an answer may have several content types, the headers that choose one. */
function negotiatedHeaders(method: MethodModel): string[] {
  const { body, successes } = method.operation;
  const sent = hasBodyInput(method) ? (body?.contents.map(({ type }) => type) ?? []) : [];
  const got = successes.flatMap(({ accepts }) => accepts);
  return [
    ...choice("content-type", sent, "How the input is written. Absent: in the first of these."),
    ...choice("accept", got, "What to answer with. Absent: the provider chooses."),
  ];
}

function choice(name: string, types: readonly string[], says: string): string[] {
  const known = [...new Set(types)].filter((type) => !type.includes("*"));
  if (new Set(types).size < 2 || known.length === 0) return [];
  const doc = comment([says], "    ");
  return [`${doc}    ${property(name)}?: ${known.map(string).join(" | ")} | undefined;\n`];
}

function isRequired({ required, option }: ParameterModel): boolean {
  return required && option === undefined;
}

function parameterLine(context: Context, method: MethodModel, one: ParameterModel): string {
  const type = context.types.of(parameterAt(method.operation, one));
  const option = one.option ? `Absent: the client's option \`${one.option}\`.` : "";
  const doc = comment([commentText(text(one.node.description) ?? ""), option], "    ");
  const mark = isRequired(one) ? "" : "?";
  return `${doc}    ${property(one.name)}${mark}: ${type}${mark && " | undefined"};\n`;
}

function block(lines: readonly string[]): string {
  return `{\n${lines.join("")}  }`;
}

function member(name: string, type: string, required: boolean, says: string): string {
  return `${comment([says], "  ")}  ${name}${required ? "" : "?"}: ${type}${required ? "" : " | undefined"};`;
}
