import { transformOas3Operation } from "@stoplight/http-spec/oas3/operation";
import { bundleTarget } from "@stoplight/json";
import type { Encodings } from "../forms.js";
import { oneWay } from "../one-way.js";
import type { OpenApiDocument, ParameterObject, SchemaObject } from "../openapi.js";
import { counts, type ParameterRule, PLACES, type Place, ruleOf } from "../parameters/index.js";
import type { PrismOperation } from "./verdict.js";

/** One operation, ready to judge requests and to answer them. */
export interface Prepared {
  readonly operation: PrismOperation;
  /** How its parameters are written, by place. */
  readonly parameters: Readonly<Record<Place, readonly ParameterRule[]>>;
  readonly schemas: Readonly<Record<Place, object | undefined>>;
  readonly body: PreparedBody | undefined;
  /** What `$ref`s of its schemas lead to, for requests and for answers. */
  readonly bundles: { readonly request: object; readonly response: object };
}

/** What bodies it takes. */
export interface PreparedBody {
  readonly required: boolean;
  readonly contents: readonly {
    readonly type: string;
    readonly schema: object | undefined;
    readonly encodings: Encodings;
  }[];
}

const LISTS = { path: "path", query: "query", header: "headers", cookie: "cookie" } as const;

type Declared = ParameterObject & { readonly required?: boolean };
type Bundled = { readonly __bundled__?: object };

/** Translates one operation of a dereferenced document. */
export function prepare(document: OpenApiDocument, path: string, method: string): Prepared {
  const operation = transformOas3Operation({
    document: withSchemas(document, path, method) as object,
    name: path,
    method,
    config: { type: "operation", documentProp: "paths", nameProp: "path" },
  });
  const bundled = bundleTarget({
    document: { ...document, __target__: operation },
    path: "#/__target__",
    cloneDocument: false,
  }) as PrismOperation & Bundled;
  const all = (bundled.__bundled__ ?? {}) as object;
  const request = oneWay(all, "readOnly", bundled);
  const declared = (bundled.request ?? {}) as unknown as Record<string, Declared[] | undefined>;
  const own = PLACES.map(
    (place) =>
      [
        place,
        (declared[LISTS[place]] ?? [])
          .filter((one) => counts({ ...one, in: place }))
          .map((one) => ({
            ...one,
            ...(one.schema && { schema: oneWay(one.schema, "readOnly", bundled) }),
          })),
      ] as const,
  );
  const responses = (bundled.responses as unknown as object[]).map((one) =>
    oneWay(one, "writeOnly", bundled),
  );
  return {
    operation: { ...bundled, responses, __bundled__: oneWay(all, "writeOnly", bundled) } as never,
    parameters: Object.fromEntries(
      own.map(([place, list]) => [
        place,
        list.map((one) => ruleOf({ ...one, in: place }, one.schema)),
      ]),
    ) as unknown as Prepared["parameters"],
    schemas: Object.fromEntries(
      own.map(([place, list]) => [place, schemaOf(list)]),
    ) as unknown as Prepared["schemas"],
    body: prepareBody(bundled),
    bundles: { request, response: all },
  };
}

/** A parameter with `content` is judged by the schema of that. */
function withSchemas(document: OpenApiDocument, path: string, method: string): OpenApiDocument {
  const item = document.paths?.[path];
  const operation = item?.[method] as { parameters?: ParameterObject[] } | undefined;
  if (!item || !operation) return document;
  const given = (list: ParameterObject[] | undefined): ParameterObject[] | undefined =>
    list?.map((one) => {
      const [media] = Object.values(one.content ?? {}) as { schema?: SchemaObject }[];
      return media ? { ...one, schema: media.schema ?? {} } : one;
    });
  const [own, shared] = [given(operation.parameters), given(item.parameters)];
  const changed = {
    ...item,
    ...(shared && { parameters: shared }),
    [method]: { ...operation, ...(own && { parameters: own }) },
  };
  return { ...document, paths: { ...document.paths, [path]: changed } } as OpenApiDocument;
}

function schemaOf(list: readonly Declared[]): object | undefined {
  if (list.length === 0) return undefined;
  return {
    type: "object",
    properties: Object.fromEntries(
      list.flatMap(({ name, schema }) => (schema ? [[name, schema]] : [])),
    ),
    required: list.filter((one) => one.required && !one.allowEmptyValue).map(({ name }) => name),
  };
}

function prepareBody(operation: PrismOperation & Bundled): PreparedBody | undefined {
  const body = operation.request?.body as
    | {
        required?: boolean;
        contents?: {
          mediaType: string;
          schema?: object;
          encodings?: ({ property: string } & Encodings[string] & { headers?: unknown })[];
        }[];
      }
    | undefined;
  if (!body) return undefined;
  return {
    required: body.required === true,
    contents: (body.contents ?? []).map(({ mediaType, schema, encodings = [] }) => ({
      type: mediaType,
      schema: schema && oneWay(schema, "readOnly", operation),
      encodings: Object.fromEntries(encodings.map((one) => [one.property, encodingOf(one)])),
    })),
  };
}

/** http-spec calls a media type `mediaType`. */
function encodingOf(one: {
  style?: string;
  explode?: boolean;
  mediaType?: string;
}): Encodings[string] {
  const { style, explode, mediaType } = one;
  return {
    ...(style !== undefined && { style }),
    ...(explode !== undefined && { explode }),
    ...(mediaType !== undefined && { contentType: mediaType }),
  };
}
