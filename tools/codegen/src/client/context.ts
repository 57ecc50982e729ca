import type { Model } from "../model/model.ts";
import type { Declarations } from "./declarations.ts";
import type { Scope } from "./scope.ts";
import type { Types } from "./types.ts";

/** What the parts of a signature are made with. */
export interface Context {
  readonly model: Model;
  readonly types: Types;
  readonly scope: Scope;
  readonly declarations: Declarations;
}

/** One parameter of a method. */
export interface Slot {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  readonly description: string | undefined;
}

/** A method as TypeScript sees it. */
export interface Signature {
  readonly slots: readonly Slot[];
  readonly result: string;
  /** Of a list: what its pages hold. */
  readonly page?: { readonly item: string; readonly body: string } | undefined;
}
