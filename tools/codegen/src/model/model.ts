import type { HttpMethod, MediaKind, Target } from "@specwright/runtime";
import type { Obj } from "@specwright/spec/json";
import type { ProviderModel } from "./provider/model.ts";
import type { Spec } from "./spec.ts";

/** A spec as the generator sees it: everything named, nothing printed yet. */
export interface Model {
  /** Folder name: `protocols-io`. */
  readonly provider: string;
  /** Prefix of the generated names: `ProtocolsIo`. */
  readonly pascal: string;
  readonly spec: Spec;
  /** What the provider says of itself. */
  readonly says: ProviderModel;
  readonly operations: readonly OperationModel[];
  /** Every method, in the order of the spec. */
  readonly methods: readonly MethodModel[];
}

/** A parameter of an operation, its own or its path item's. */
export interface ParameterModel {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required: boolean;
  /** The client option that fills it (`x-client-option`). */
  readonly option: string | undefined;
  readonly node: Obj;
  /** Its schema, that of its first `content` included. */
  readonly schema: unknown;
}

/** One content type of a body. */
export interface ContentModel {
  readonly type: string;
  readonly kind: MediaKind;
  readonly schema: unknown;
  readonly node: Obj;
}

/** A request body. */
export interface BodyModel {
  readonly required: boolean;
  readonly node: Obj;
  /** The preferred content first. */
  readonly contents: readonly ContentModel[];
}

/** A response that means success. */
export interface SuccessModel {
  readonly status: string;
  readonly node: Obj;
  readonly contents: readonly ContentModel[];
  /** Content types to ask for; HEAD asks for them as well. */
  readonly accepts: readonly string[];
  /** `x-unwrap`. */
  readonly unwrap: readonly string[] | undefined;
}

/** An operation. */
export interface OperationModel {
  /** Key of its descriptor: the operationId, else the id derived for its method. */
  readonly id: string;
  /** Whether the spec names it. */
  readonly named: boolean;
  readonly method: HttpMethod;
  readonly path: string;
  readonly node: Obj;
  readonly pathItem: Obj;
  /** JSON Pointer into the spec. */
  readonly pointer: string;
  readonly parameters: readonly ParameterModel[];
  readonly body: BodyModel | undefined;
  readonly successes: readonly SuccessModel[];
}

/** A positional argument. */
export interface ArgumentModel {
  readonly name: string;
  readonly target: Target;
  readonly description: string | undefined;
}

/** A method over an operation. */
export interface MethodModel {
  readonly id: string;
  /** `["experiments", "assayData", "list"]`. */
  readonly words: readonly string[];
  /** Prefix of the names that belong to it: `ExperimentsAssayDataList`. */
  readonly pascal: string;
  readonly operation: OperationModel;
  readonly args: readonly ArgumentModel[];
  readonly fixed: Readonly<Record<Target, unknown>>;
  /** Names of the optional parameters that it offers; undefined: all. */
  readonly offers: readonly string[] | undefined;
  /** Pointer to what of the body the input slot is; undefined: the whole. */
  readonly input: string | undefined;
  readonly result: { readonly pointer: string; readonly missing?: "undefined" } | undefined;
  readonly paged: boolean;
  readonly summary: string | undefined;
  readonly description: string | undefined;
}
