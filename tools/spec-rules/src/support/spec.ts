import { dirname } from "node:path";
import { METHODS } from "@specwright/spec";
import { kindOf } from "@specwright/spec/media-type";
import type { Cursor } from "./cursor.ts";
import { ProviderFiles } from "./provider-files.ts";

/** A parameter of an operation, its own or its path item's. */
export interface ParameterView {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly at: Cursor;
}

/** A content of a body: media type and its object. */
export interface ContentView {
  readonly type: string;
  readonly json: boolean;
  readonly at: Cursor;
}

/** An operation with everything that rules ask of it. */
export interface OperationView {
  /** `operationId`; undefined where there is none. */
  readonly id: string | undefined;
  /** How a message names it: its id, else method and path. */
  readonly label: string;
  readonly method: string;
  readonly path: string;
  readonly at: Cursor;
  readonly parameters: readonly ParameterView[];
  readonly requestBody: Cursor | undefined;
  readonly responses: readonly { readonly status: string; readonly at: Cursor }[];
}

/** The spec as rules see it. */
export class Spec {
  readonly root: Cursor;
  readonly operations: readonly OperationView[];
  /** The provider's other files; empty for a spec that is not curated. */
  readonly files: ProviderFiles;

  constructor(root: Cursor) {
    this.root = root;
    this.operations = (root.get("paths")?.entries() ?? []).flatMap(([path, item]) =>
      METHODS.flatMap((method) => {
        const at = item.get(method);
        return at ? [viewOf(method, path, item, at)] : [];
      }),
    );
    this.files = new ProviderFiles(dirname(root.location.source.absoluteRef));
  }
}

function viewOf(method: string, path: string, item: Cursor, at: Cursor): OperationView {
  const id = at.text("operationId");
  return {
    id,
    label: id ?? `${method.toUpperCase()} ${path}`,
    method,
    path,
    at,
    parameters: parametersOf(item, at),
    requestBody: at.get("requestBody"),
    responses: (at.get("responses")?.entries() ?? []).map(([status, response]) => ({
      status,
      at: response,
    })),
  };
}

/** An operation's parameter replaces the path item's of the same name and place. */
function parametersOf(item: Cursor, operation: Cursor): ParameterView[] {
  const found = new Map<string, ParameterView>();
  for (const at of [item, operation].flatMap((owner) => owner.get("parameters")?.items() ?? [])) {
    const name = at.text("name") ?? "";
    const place = at.text("in") ?? "";
    found.set(`${place} ${name}`, { name, in: place, required: at.obj.required === true, at });
  }
  return [...found.values()];
}

/** The contents of a response, request body or parameter. */
export function contentsOf(owner: Cursor | undefined): ContentView[] {
  return (owner?.get("content")?.members() ?? []).map(([type, at]) => ({
    type,
    json: isJson(type),
    at,
  }));
}

/** The schema of the first JSON content of a response or request body. */
export function jsonSchemaOf(owner: Cursor | undefined): Cursor | undefined {
  return contentsOf(owner)
    .find((content) => content.json)
    ?.at.get("schema");
}

/** The success responses of an operation. */
export function successesOf(operation: OperationView): Cursor[] {
  return operation.responses.filter(({ status }) => isSuccess(status)).map(({ at }) => at);
}

/** Whether a status of a responses object means success. */
export function isSuccess(status: string): boolean {
  return /^2(\d\d|XX)$/i.test(status);
}

/** Whether a status of a responses object means an error (`default` is one). */
export function isError(status: string): boolean {
  return status === "default" || /^[45](\d\d|XX)$/i.test(status);
}

/** Whether a client reads and writes a media type as JSON. */
export function isJson(type: string): boolean {
  return kindOf(type) === "json";
}
