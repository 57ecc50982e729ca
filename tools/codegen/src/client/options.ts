import { text } from "../model/json.ts";
import type { MethodModel, ParameterModel } from "../model/model.ts";
import { comment, commentText, pascalCase, property } from "../print/print.ts";
import { hasBodyInput, openQuery, queryType } from "./input.ts";
import { parameterAt } from "./places.ts";
import type { Context, Slot } from "./signature.ts";

/** The call options: what every call takes, the typed headers, and the query beside a body. */
export function optionsOf(context: Context, method: MethodModel): Slot {
  const query =
    hasBodyInput(method) && openQuery(method).names.length > 0 ? openQuery(method) : undefined;
  const headers = openHeaders(method);
  const needsHeaders = headers.some((one) => isRequired(one));
  const members = [
    ...(query
      ? [member("query", queryType(context, method, "Query"), query.required, "Query parameters.")]
      : []),
    ...(headers.length > 0 ? [headersMember(context, method, headers, needsHeaders)] : []),
  ];
  return {
    name: "options",
    type:
      members.length === 0
        ? "CallOptions"
        : declare(context, method, headers, query !== undefined, members),
    optional: !(query?.required || needsHeaders),
    description: undefined,
  };
}

/** Methods that take the same headers, and nothing else, share one interface. */
function declare(
  context: Context,
  method: MethodModel,
  headers: readonly ParameterModel[],
  hasQuery: boolean,
  members: readonly string[],
): string {
  const own = hasQuery || headers.length > 3;
  const wanted = own
    ? `${method.pascal}Options`
    : `With${headers.map(({ name }) => pascalCase(name)).join("And")}Options`;
  const known = own ? undefined : context.declarations.known(members);
  if (known !== undefined) return known;
  const says = own
    ? `Call options of \`${method.id}\`.`
    : `Call options with the header${headers.length > 1 ? "s" : ""} ${headers.map(({ name }) => `\`${name}\``).join(", ")}.`;
  const name = context.scope.declare(wanted);
  return context.declarations.members(name, "CallOptions", members, says);
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
    const doc = comment([commentText(text(header.node["description"]) ?? ""), option], "    ");
    const mark = isRequired(header) ? "" : "?";
    return `${doc}    ${property(header.name)}${mark}: ${type}${mark && " | undefined"};\n`;
  });
  return member("headers", `{\n${lines.join("")}  }`, required, "Headers of this call.");
}

function member(name: string, type: string, required: boolean, says: string): string {
  return `${comment([says], "  ")}  ${name}${required ? "" : "?"}: ${type}${required ? "" : " | undefined"};`;
}
