import { list, type Obj, obj, text } from "@specwright/spec/json";
import { toPointer } from "@specwright/spec/pointer";
import { pascalCase } from "../print/print.ts";
import { constantsOf } from "./constants.ts";
import { contentsOf, WITHOUT_CONTENT } from "./content.ts";
import { type GivenIds, methodIds } from "./method-ids.ts";
import type {
  BodyModel,
  MethodModel,
  Model,
  OperationModel,
  ParameterModel,
  SuccessModel,
} from "./model.ts";
import { argumentNames, methodIdOf } from "./names.ts";
import { type Found, findOperations, wirePath } from "./operations.ts";
import { readProvider } from "./provider/read.ts";
import { Spec } from "./spec.ts";

/** Header parameters that OpenAPI leaves to other parts of a spec. */
const NOT_PARAMETERS = new Set(["accept", "content-type", "authorization"]);

/**
 * Reads a bundled spec.
 *
 * @param given ids that methods have had since an earlier generation, and keep
 */
export function readModel(provider: string, bundle: Obj, given: GivenIds = new Map()): Model {
  const spec = new Spec(bundle);
  const found = findOperations(spec);
  const ids = methodIds(found, given);
  const read = found.map((one) => [readOperation(spec, one, ids.get(one)), ids.get(one)] as const);
  const operations = read.map(([operation]) => operation);
  const methods = read.flatMap(([operation, id]) => readMethods(spec, operation, id));
  const says = readProvider({ spec, operations });
  return { provider, pascal: pascalCase(provider), spec, says, operations, methods };
}

function readOperation(spec: Spec, found: Found, derived: string | undefined): OperationModel {
  const { key, method, path, pathItem, node } = found;
  const id = text(node.operationId);
  return {
    id: id ?? derived ?? methodIdOf(found),
    named: id !== undefined,
    method,
    path,
    node,
    pathItem,
    pointer: toPointer(["paths", path, key]),
    parameters: readParameters(spec, path, pathItem, node),
    body: readBody(spec, node.requestBody),
    successes: readSuccesses(spec, method, obj(node.responses)),
  };
}

/** An operation's parameter replaces the path item's of the same name and place. */
function readParameters(spec: Spec, path: string, pathItem: Obj, operation: Obj): ParameterModel[] {
  const found = new Map<string, ParameterModel>();
  for (const raw of [...list(pathItem.parameters), ...list(operation.parameters)]) {
    const node = spec.obj(raw);
    const name = text(node.name) ?? "";
    const place = text(node.in) as ParameterModel["in"];
    if (place === "header" && NOT_PARAMETERS.has(name.toLowerCase())) continue;
    const [content] = contentsOf(node.content);
    found.set(`${place} ${name}`, {
      name,
      in: place,
      required: node.required === true || place === "path",
      option: text(obj(node["x-client-option"]).name),
      node,
      schema: node.schema ?? content?.schema,
    });
  }
  const at = (name: string) => wirePath(path).indexOf(`{${name}}`);
  const all = [...found.values()].filter((one) => one.in !== "path" || at(one.name) >= 0);
  return [
    ...all.filter((one) => one.in === "path").sort((a, b) => at(a.name) - at(b.name)),
    ...all.filter((one) => one.in !== "path"),
  ];
}

function readBody(spec: Spec, raw: unknown): BodyModel | undefined {
  const node = spec.obj(raw);
  const contents = contentsOf(node.content);
  if (contents.length === 0) return undefined;
  return { required: node.required === true, node, contents };
}

/**
 * The 2xx responses; where a spec has none, its `default`. An answer to HEAD says what the content would
 * be and carries none, nor do some statuses.
 */
function readSuccesses(spec: Spec, method: string, responses: Obj): SuccessModel[] {
  const statuses = Object.keys(responses);
  const good = statuses.filter((status) => /^2(\d\d|XX)$/i.test(status));
  const chosen = good.length > 0 ? good : statuses.filter((status) => status === "default");
  return chosen.map((status) => {
    const node = spec.obj(responses[status]);
    const declared = WITHOUT_CONTENT.has(status) ? [] : contentsOf(node.content);
    return {
      status,
      node,
      contents: method === "HEAD" ? [] : declared,
      accepts: declared.map(({ type }) => type),
      unwrap: unwrapOf(node["x-unwrap"]),
    };
  });
}

/** One pointer, or several that are tried in turn. */
function unwrapOf(declared: unknown): SuccessModel["unwrap"] {
  const pointers = [declared].flat().filter((one): one is string => typeof one === "string");
  return pointers.length > 0 ? pointers : undefined;
}

/** The methods of `x-methods`; else the one named like the operation. */
function readMethods(
  spec: Spec,
  operation: OperationModel,
  id = methodIdOf(operation),
): MethodModel[] {
  const declared = operation.node["x-methods"];
  if (!Array.isArray(declared))
    return [readMethod(operation, { fixed: constantsOf(spec, operation) }, id)];
  return declared.map((entry) => readMethod(operation, obj(entry), text(obj(entry).id) ?? ""));
}

function readMethod(operation: OperationModel, entry: Obj, id: string): MethodModel {
  const words = id.split(".");
  const result = entry.result as MethodModel["result"];
  return {
    id,
    words,
    pascal: words.map(pascalCase).join(""),
    operation,
    args: readArguments(operation, entry),
    fixed: obj(entry.fixed),
    offers: Array.isArray(entry.parameters) ? entry.parameters.map(String) : undefined,
    input: text(entry.input)?.slice("body".length),
    result,
    paged: operation.node["x-pagination"] !== undefined && result === undefined,
    summary: text(entry.summary) ?? text(operation.node.summary),
    description: text(entry.description) ?? text(operation.node.description),
  };
}

function readArguments(operation: OperationModel, entry: Obj): MethodModel["args"] {
  const fixed = obj(entry.fixed);
  const declared = entry.arguments;
  const wanted = Array.isArray(declared)
    ? declared.map((item) => ({
        name: text(obj(item).name) ?? "",
        target: text(obj(item).to) ?? "",
        description: text(obj(item).description),
      }))
    : operation.parameters
        .filter((one) => one.in === "path" && fixed[`path/${one.name}`] === undefined)
        .map((one) => ({ name: one.name, target: `path/${one.name}`, description: undefined }));
  const names = argumentNames(wanted.map(({ name }) => name));
  return wanted.map((one, index) => ({ ...one, name: names[index] ?? one.name }));
}
