import { obj, text } from "@specwright/spec/json";
import type { ContentModel, OperationModel, ParameterModel } from "../model/model.ts";
import { string } from "../print/print.ts";
import type { Typed, Types } from "./types.ts";

/** Whether a type is a way to its place, which says nothing to who reads it. */
export const isWay = (type: string): boolean => /\b(?:operations|paths)\[/.test(type);

/** Where an operation's types stand in `schema.gen.ts`. */
export function accessOf(operation: OperationModel): string {
  return operation.named && /^[\w.-]+$/.test(operation.id)
    ? `operations[${string(operation.id)}]`
    : `paths[${string(operation.path)}][${string(operation.method.toLowerCase())}]`;
}

/** The type that holds an operation's parameters of one place. */
export function parametersAccess(operation: OperationModel, place: string): string {
  return `NonNullable<${accessOf(operation)}["parameters"][${string(place)}]>`;
}

/** A parameter's schema and where its type stands. */
export function parameterAt(operation: OperationModel, parameter: ParameterModel): Typed {
  const access = `NonNullable<${parametersAccess(operation, parameter.in)}[${string(parameter.name)}]>`;
  return { schema: parameter.schema, access };
}

/** The body that a typed call sends: its preferred content, unless another is named. */
export function bodyAt(
  operation: OperationModel,
  content = operation.body?.contents[0],
): (Typed & { content: ContentModel }) | undefined {
  if (!content) return undefined;
  const access = `NonNullable<${accessOf(operation)}["requestBody"]>["content"][${string(content.type)}]`;
  return { schema: content.schema, access, content };
}

/** Type and description of what a positional argument sends. */
export function parameterType(
  types: Types,
  operation: OperationModel,
  target: string,
): { type: string; description: string | undefined } {
  const [, place = "", rest = ""] = /^([^/]+)\/?(.*)$/s.exec(target) ?? [];
  if (place === "body") {
    const body = bodyAt(operation);
    if (!body) return { type: "unknown", description: undefined };
    const at = types.follow(body, rest === "" ? "" : `/${rest}`);
    const type = types.short(at.schema) ?? (at.access ? `NonNullable<${at.access}>` : "unknown");
    if (rest === "") return { type, description: text(operation.body?.node.description) };
    // What stands beside a `$ref` is said of this place.
    const nodes = [at.schema, types.node(at.schema)];
    return { type, description: nodes.map((node) => text(obj(node).description)).find(Boolean) };
  }
  const parameter = operation.parameters.find((one) => one.in === place && one.name === rest);
  if (!parameter) return { type: "unknown", description: undefined };
  return {
    type: types.of(parameterAt(operation, parameter)),
    description: text(parameter.node.description),
  };
}
