import type { MethodModel, Model } from "../model/model.ts";
import { pascalCase } from "../print/print.ts";
import type { Declarations } from "./declarations.ts";
import { inputOf } from "./input.ts";
import { optionsOf } from "./options.ts";
import { accessOf, isWay, parameterType } from "./places.ts";
import { resultOf } from "./result.ts";
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

/** A name for what an argument may be, where it would be a way to its place. */
function named(
  { scope, declarations }: Context,
  method: MethodModel,
  argument: string,
  type: string,
): string {
  const name = scope.declare(`${method.pascal}${pascalCase(argument)}`);
  return declarations.type(name, type, `\`${argument}\` of \`${method.id}\`.`);
}

/** The signature of a method: positional arguments, `input`, `options`. */
export function signatureOf(context: Context, method: MethodModel): Signature {
  const args = method.args.map(({ name, target, description }) => {
    const typed = parameterType(context.types, method.operation, target);
    return {
      name,
      type: isWay(typed.type) ? named(context, method, name, typed.type) : typed.type,
      optional: false,
      description: description ?? typed.description,
    };
  });
  const input = inputOf(context, method);
  const options = optionsOf(context, method);
  // TypeScript takes no optional parameter before a required one.
  const bridge = input.optional && !options.optional;
  const { text, page } = resultOf(context, method, accessOf(method.operation));
  return {
    slots: [
      ...args,
      bridge ? { ...input, type: `${input.type} | undefined`, optional: false } : input,
      options,
    ],
    result: text,
    ...(page && { page }),
  };
}
