import { text } from "../model/json.ts";
import type { MethodModel, ParameterModel } from "../model/model.ts";
import { code, comment, commentText, pascalCase, property } from "../print/print.ts";
import { hasBodyInput, openQuery, queryType } from "./input.ts";
import { parameterAt } from "./places.ts";
import type { Context, Slot } from "./signature.ts";

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
  const headers = openHeaders(method);
  const needsHeaders = headers.some((one) => isRequired(one));
  const members: string[] = [];
  if (query) {
    const type = queryType(context, method, "Query");
    members.push(member("query", type, query.required, "Query parameters."));
  }
  if (headers.length > 0) members.push(headersMember(context, method, headers, needsHeaders));
  return {
    name: "options",
    type: declare(context, method, headers, query !== undefined, members),
    optional: !(query?.required || needsHeaders),
    description: undefined,
  };
}

/** Methods that take the same headers, and nothing else, share one interface. */
function declare(
  { model, scope, declarations }: Context,
  method: MethodModel,
  headers: readonly ParameterModel[],
  hasQuery: boolean,
  members: readonly string[],
): string {
  const kind = method.paged ? "ListOptions" : "CallOptions";
  const base = `${model.pascal}${kind}`;
  if (members.length === 0) return base;
  if (hasQuery || headers.length > 3) {
    const name = scope.declare(`${method.pascal}Options`);
    return declarations.members(name, base, members, `Call options of \`${method.id}\`.`);
  }
  const known = declarations.known(base, members);
  if (known !== undefined) return known;
  const suffix = method.paged ? "ListOptions" : "Options";
  const name = `With${headers.map((one) => pascalCase(one.name)).join("And")}${suffix}`;
  const says = `Call options with ${headers.map((one) => code(one.name)).join(", ")} in the headers.`;
  return declarations.members(scope.declare(name), base, members, says);
}

/** Header parameters that neither an argument nor a constant fills. */
function openHeaders({ operation, args, fixed }: MethodModel): ParameterModel[] {
  const taken = [...args.map(({ target }) => target), ...Object.keys(fixed)];
  return operation.parameters.filter(
    (one) => one.in === "header" && !taken.includes(`header/${one.name}`),
  );
}

function isRequired({ required, option }: ParameterModel): boolean {
  return required && option === undefined;
}

function headersMember(
  context: Context,
  method: MethodModel,
  headers: readonly ParameterModel[],
  required: boolean,
): string {
  const lines = headers.map((header) => {
    const type = context.types.of(parameterAt(method.operation, header));
    const option = header.option ? `Absent: the client's option \`${header.option}\`.` : "";
    const doc = comment([commentText(text(header.node.description) ?? ""), option], "    ");
    const mark = isRequired(header) ? "" : "?";
    return `${doc}    ${property(header.name)}${mark}: ${type}${mark && " | undefined"};\n`;
  });
  return member("headers", `{\n${lines.join("")}  }`, required, "Headers of this call.");
}

function member(name: string, type: string, required: boolean, says: string): string {
  return `${comment([says], "  ")}  ${name}${required ? "" : "?"}: ${type}${required ? "" : " | undefined"};`;
}
