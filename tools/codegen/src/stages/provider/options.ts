import type { OptionDescriptor } from "@specwright/runtime";
import { obj } from "../../model/json.ts";
import type { Model } from "../../model/model.ts";
import { variablesOf } from "./variables.ts";

/** Client options that are no credentials: those that the spec declares, and server variables. */
export function optionsOf(model: Model): Record<string, OptionDescriptor> {
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
  for (const { option, preset, node } of variablesOf(model)) {
    add({ name: option, ...obj(node["x-client-option"]) }, preset === undefined);
  }
  for (const { parameters } of model.operations) {
    for (const { node } of parameters) add(node["x-client-option"], false);
  }
  return found;
}
