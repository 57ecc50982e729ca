import { list } from "@specwright/spec/json";
import type { OperationModel, ParameterModel } from "./model.ts";
import type { Spec } from "./spec.ts";

/**
 * Required parameters that can only have one value, by target: nobody needs to give them, and where an
 * address has several operations they are what chooses one (`Action`, `X-Amz-Target`).
 */
export function constantsOf(spec: Spec, { parameters }: OperationModel): Record<string, unknown> {
  const constants = parameters.flatMap((parameter) => {
    const value = constantOf(spec, parameter);
    return value === undefined ? [] : [[`${parameter.in}/${parameter.name}`, value] as const];
  });
  return Object.fromEntries(constants);
}

function constantOf(spec: Spec, { required, option, schema }: ParameterModel): unknown {
  if (!required || option !== undefined) return undefined;
  const node = spec.obj(schema);
  const values = "const" in node ? [node.const] : list(node.enum);
  const [only] = values;
  return values.length === 1 && only !== null && typeof only !== "object" ? only : undefined;
}
