import type { AuthDescriptor, OptionDescriptor, ServerDescriptor } from "@specwright/runtime";
import type { Obj } from "@specwright/spec/json";
import type { Spec } from "../spec.ts";

/** What of a spec says who its provider is: the root, and what paths and operations say otherwise. */
export interface Declared {
  readonly spec: Spec;
  readonly operations: readonly {
    readonly node: Obj;
    readonly pathItem: Obj;
    readonly parameters: readonly { readonly node: Obj }[];
  }[];
}

/** A server of the spec, and which one of ours it is. */
export interface Server {
  readonly key: string;
  readonly environment: string;
  readonly node: Obj;
}

/** A variable in the address of a server. */
export interface ServerVariable {
  /** The server in the spec. */
  readonly server: Obj;
  readonly name: string;
  /** Its name in the descriptor, where servers of one key share their variables. */
  readonly slot: string;
  /** The client option that gives the value. */
  readonly option: string;
  /** Whether the spec declares the option (`x-client-option`). */
  readonly declared: boolean;
  /** What it is where nobody gives it. */
  readonly preset: string | undefined;
  readonly values: readonly string[] | undefined;
  readonly node: Obj;
}

/** What a provider says of itself, read once. */
export interface ProviderModel {
  /** Servers by key, the root's first. */
  readonly servers: Readonly<Record<string, ServerDescriptor>>;
  /** Names of the environments that any server has. */
  readonly environments: readonly string[];
  readonly variables: readonly ServerVariable[];
  /** Security schemes that a client can send, by name. */
  readonly auth: Readonly<Record<string, AuthDescriptor>>;
  /** Client options that are no credentials. */
  readonly options: Readonly<Record<string, OptionDescriptor>>;
  /** The root's security. */
  readonly security: readonly (readonly string[])[];
  /** Names of properties whose values are secrets. */
  readonly secrets: readonly string[];
  /** The key of an operation's server, where that is not the first. */
  readonly serverOf: (operation: {
    readonly node: Obj;
    readonly pathItem: Obj;
  }) => string | undefined;
}
