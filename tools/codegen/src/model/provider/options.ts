import type { OptionDescriptor } from "@specwright/runtime";
import { obj } from "@specwright/spec/json";
import type { Declared, ProviderModel, ServerVariable } from "./model.ts";

/** Client options that are no credentials: those that the spec declares, and server variables. */
export function optionsOf(
  { operations }: Declared,
  variables: readonly ServerVariable[],
): Record<string, OptionDescriptor> {
  const found: Record<string, OptionDescriptor> = {};
  const add = (declared: unknown, required: boolean): void => {
    const { name, env, pattern } = obj(declared);
    if (typeof name !== "string") return;
    found[name] ??= {
      ...(typeof env === "string" && { env }),
      ...(typeof pattern === "string" && { pattern }),
      ...(required && { required: true as const }),
    };
  };
  for (const { option, preset, node } of variables) {
    add({ name: option, ...obj(node["x-client-option"]) }, preset === undefined);
  }
  for (const { parameters } of operations) {
    for (const { node } of parameters) add(node["x-client-option"], false);
  }
  return found;
}

/** Options without which no address can be made, and which no environment variable may give. */
export const requiredOptions = ({ options }: Pick<ProviderModel, "options">): string[] =>
  Object.entries(options)
    .filter(([, { required, env }]) => required === true && env === undefined)
    .map(([name]) => name);
