import type { Json } from "./json.ts";
import type { Schema } from "./schemas.ts";

/** A parameter. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required: boolean;
  readonly style: string;
  readonly explode: boolean;
  readonly schema: Schema | undefined;
  /** Media type of a parameter that is serialised by `content`. */
  readonly content: string | undefined;
  readonly example: unknown;
  readonly multiSegment: boolean;
  readonly allowEmptyValue: boolean;
  /** Client option that gives its value. */
  readonly option: string | undefined;
}

/** A request body. */
export interface Body {
  readonly required: boolean;
  readonly mediaType: string;
  readonly mediaTypes: readonly string[];
  readonly schema: Schema | undefined;
  readonly encoding: Readonly<
    Record<string, { style?: string; explode?: boolean; contentType?: string }>
  >;
  readonly examples: ReadonlyMap<string, unknown>;
}

/** One declared answer: a status, a media type, a named example. */
export interface Answer {
  readonly declared: string;
  readonly status: number;
  readonly mediaType: string | undefined;
  /** Whether the status has several media types, so that one must be asked for. */
  readonly choice: boolean;
  readonly example: string | undefined;
  readonly value: unknown;
  readonly schema: Schema | undefined;
  readonly unwrap: readonly string[] | undefined;
  readonly error: Json | undefined;
}

/** A method of the generated client over an operation (`x-methods`). */
export interface Method {
  readonly id: string;
  readonly targets: readonly string[];
  readonly fixed: Readonly<Record<string, unknown>>;
  /** Names of the optional parameters that it takes; undefined: all. */
  readonly offers: readonly string[] | undefined;
  /** Pointer to what of the body its input is; empty: the whole. */
  readonly input: string;
  readonly result: { pointer: string; missing?: string } | undefined;
}

/** How a list is paged, as far as the matrix needs it. */
export interface Pagination {
  readonly items: string;
  readonly total?: string;
  readonly columns?: string;
  readonly parameters: { readonly limit?: string; readonly sort?: string; readonly page?: string };
  /** 0 is sent with the first request. */
  readonly first?: 0 | 1;
  /** Items that the client asks for where the caller does not say. */
  readonly limit?: number;
  /** The order that the client asks for where the caller does not say. */
  readonly sort?: string;
}

/** An operation. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly serverKey: string;
  readonly parameters: readonly Parameter[];
  readonly body: Body | undefined;
  readonly answers: readonly Answer[];
  /** Alternatives of scheme names. */
  readonly security: readonly (readonly string[])[];
  readonly methods: readonly Method[];
  readonly pagination: Pagination | undefined;
}

/** A security scheme. */
export interface Scheme {
  readonly type: string;
  readonly in: string;
  readonly name: string;
  readonly auth: { prefix?: string; option?: string; pattern?: string };
}

/** A spec, read for the matrix. */
export interface Spec {
  readonly document: Json;
  readonly operations: readonly Operation[];
  readonly schemes: Readonly<Record<string, Scheme>>;
  /** Options of server variables that have no default, with a value that they may take. */
  readonly serverOptions: Readonly<Record<string, string>>;
  readonly error: Json;
}
