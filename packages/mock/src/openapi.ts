/**
 * The parts of an OpenAPI document that the front reads, after references are resolved.
 * Everything is optional: a stranger's document may lack what ours must have.
 */

import type { CollectionObject } from "./collection-object.js";

/** Any JSON object. */
export type Json = Record<string, unknown>;

/** A schema, as far as the front looks into it. */
export interface SchemaObject extends Json {
  type?: string | string[];
  properties?: Record<string, SchemaObject>;
  additionalProperties?: boolean | SchemaObject;
}

/** A parameter. */
export interface ParameterObject {
  name: string;
  in: string;
  required?: boolean;
  allowEmptyValue?: boolean;
  style?: string;
  explode?: boolean;
  schema?: SchemaObject;
  content?: Record<string, unknown>;
  example?: unknown;
  examples?: Record<string, { value?: unknown }>;
  "x-multi-segment"?: boolean;
}

/** A server with the key that names its host (`x-server`). */
export interface ServerObject {
  url: string;
  variables?: Record<
    string,
    { default?: string; enum?: string[]; "x-client-option"?: { pattern?: string } }
  >;
  "x-server"?: { key: string; environment?: string };
}

/** A security scheme with the word that stands before the token (`x-auth`). */
export interface SecuritySchemeObject {
  type: string;
  in?: string;
  name?: string;
  scheme?: string;
  "x-auth"?: { prefix?: string; token?: { operation?: string } };
}

/** How a list is paged (`x-pagination`). */
export interface PaginationObject {
  style: "offset" | "page" | "cursor" | "link";
  items: string;
  total?: string;
  totalPages?: string;
  next?: string;
  current?: string;
  /** Where a page tells its size, the pages beside it and the place of the last item, for whoever looks. */
  shown?: { size?: string; next?: string; previous?: string; last?: string };
  parameters: { offset?: string; page?: string; cursor?: string; limit?: string };
  first?: 0 | 1;
  limit?: number;
  columns?: string;
}

/** Where an error body keeps its code and message (`x-error`). */
export interface ErrorObject {
  code?: string[];
  message?: string[];
  messages?: Record<string, string[]>;
  kinds?: Record<string, (string | number)[]>;
  meanings?: Record<string, string>;
  /** Codes by the rule that they say was broken: a place, a rule, or `any`. */
  rules?: Record<string, (string | number)[]>;
}

/** A known odd behaviour (`x-quirks`), and how a mock plays it. */
export interface QuirkObject {
  name: string;
  description: string;
  play?: PlayObject;
}

/** What a provider does where a quirk shows. */
export interface PlayObject {
  /** Status of the declared response that is answered, or its range. */
  response?: string;
  /** Name of the example that is answered. */
  example?: string;
  /** An HTML page is answered, with this status. */
  html?: number;
  /** Values in the answer's body, by pointer. */
  set?: Record<string, unknown>;
  /** What of the request is taken and not followed: `body/status`, `query/q`. */
  ignore?: string[];
  /** Milliseconds until the answer. */
  delay?: number;
  /** The items of the page before come once more. */
  pages?: "repeat";
}

/** A budget of requests (`x-rate-limit`). */
export interface RateLimitObject {
  limit: number;
  /** Seconds. */
  window: number;
  kind: "clock" | "sliding";
  scope?: "credential" | "address" | "account";
  tokens?: boolean;
}

/** A response, as far as the front looks into it. */
export interface ResponseObject {
  "x-error"?: ErrorObject;
  "x-unwrap"?: string | string[];
  content?: Record<
    string,
    { schema?: SchemaObject; examples?: Record<string, { value?: unknown }>; example?: unknown }
  >;
}

/** An operation. */
export interface OperationObject {
  operationId?: string;
  parameters?: ParameterObject[];
  servers?: ServerObject[];
  security?: Record<string, string[]>[];
  requestBody?: { content?: Record<string, { schema?: SchemaObject }> };
  responses?: Record<string, ResponseObject>;
  "x-pagination"?: PaginationObject;
  "x-quirks"?: QuirkObject[];
  "x-rate-limit"?: RateLimitObject;
}

/** A path item: its operations by method, and what they share. */
export interface PathItemObject {
  parameters?: ParameterObject[];
  servers?: ServerObject[];
  [method: string]: OperationObject | ParameterObject[] | ServerObject[] | undefined;
}

/** A document. */
export interface OpenApiDocument {
  openapi: string;
  servers?: ServerObject[];
  security?: Record<string, string[]>[];
  paths?: Record<string, PathItemObject>;
  "x-error"?: ErrorObject;
  "x-quirks"?: QuirkObject[];
  "x-rate-limit"?: RateLimitObject;
  "x-collection"?: Record<string, CollectionObject>;
  "x-final-slash"?: "optional" | "redirect";
  components?: { securitySchemes?: Record<string, SecuritySchemeObject> };
}
