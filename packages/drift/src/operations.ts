import { at, isObject, resolved, segment } from "./pointer.js";
import { type Counted, Schemas, type Site } from "./schema.js";

/** How a response is declared. */
export interface Response {
  /** By media type, in lower case, without parameters. */
  readonly media: readonly { readonly type: string; readonly site: Site | undefined }[];
  readonly pointer: string;
}

/** An operation of the spec, with what it answers. */
export interface Operation extends Counted {
  readonly id: string;
  readonly pointer: string;
  /** The response of a status; undefined where it declares none. */
  response(status: number): Response | undefined;
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** The operations of a bundled spec, by id. */
export function operationsOf(document: object): Map<string, Operation> {
  const schemas = new Schemas(document);
  const found = new Map<string, Operation>();
  const paths = (document as { paths?: unknown }).paths;
  if (!isObject(paths)) return found;
  for (const [path, raw] of Object.entries(paths)) {
    const item = resolved(document, raw, `#/paths/${segment(path)}`);
    for (const method of METHODS) {
      const operation = item.value[method];
      if (!isObject(operation) || typeof operation.operationId !== "string") continue;
      const pointer = `${item.pointer}/${method}`;
      const id = operation.operationId;
      found.set(id, newOperation(document, schemas, id, pointer));
    }
  }
  return found;
}

function newOperation(document: object, schemas: Schemas, id: string, pointer: string): Operation {
  const declared = at(document, `${pointer}/responses`);
  const responses = isObject(declared) ? declared : {};
  const known = new Map<string, Response>();
  return {
    id,
    pointer,
    seen: 0,
    response(status) {
      const key = [`${status}`, `${`${status}`[0]}XX`, `${`${status}`[0]}xx`, "default"].find(
        (one) => Object.hasOwn(responses, one),
      );
      if (key === undefined) return undefined;
      let response = known.get(key);
      if (!response) {
        response = newResponse(document, schemas, responses[key], `${pointer}/responses/${key}`);
        known.set(key, response);
      }
      return response;
    },
  };
}

function newResponse(document: object, schemas: Schemas, raw: unknown, used: string): Response {
  const { value, pointer } = resolved(document, raw, used);
  const content = isObject(value.content) ? value.content : {};
  const media = Object.entries(content).map(([type, one]) => {
    const place = `${pointer}/content/${segment(type)}`;
    const schema = isObject(one) ? one.schema : undefined;
    return {
      type: essenceOf(type),
      site: schema === undefined ? undefined : schemas.site(schema, `${place}/schema`),
    };
  });
  return { media, pointer };
}

/** A media type without its parameters. */
export const essenceOf = (type: string): string =>
  (type.split(";")[0] as string).trim().toLowerCase();

/** Does a declared media type, which may hold stars, take this one? */
export function takes(declared: string, type: string): boolean {
  if (declared === type || declared === "*/*") return true;
  return declared.endsWith("/*") && type.startsWith(declared.slice(0, -1));
}

/** Is it JSON, by its name? */
export const isJson = (type: string): boolean => /^[^/]+\/(?:[^+]*\+)?json$/.test(type);
