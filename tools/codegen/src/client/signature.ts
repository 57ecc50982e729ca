import type { MethodModel } from "../model/model.ts";
import { pascalCase } from "../print/print.ts";
import type { Context, Signature } from "./context.ts";
import { inputOf } from "./input.ts";
import { optionsOf } from "./options.ts";
import { accessOf, isWay, parameterType } from "./places.ts";
import { resultOf } from "./result.ts";

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
