import { key, string, value } from "../print/print.ts";
import type { Descriptors } from "./descriptors.ts";

/** The descriptors as a module: data, and nothing else. */
export function operationsModule({ provider, operations }: Descriptors): string {
  return `import type { OperationDescriptors, ProviderDescriptor } from "@specwright/runtime";

export const PROVIDER = ${value(provider)} as const satisfies ProviderDescriptor;

export const OPERATIONS = {
${Object.entries(operations)
  .map(([id, operation]) => `  ${idKey(id)}: ${value(operation, "  ")},\n`)
  .join("")}} as const satisfies OperationDescriptors;
`;
}

/** Ids stand in quotes, as one looks them up; a bare `__proto__` would set the prototype. */
function idKey(id: string): string {
  return id === "__proto__" ? key(id) : string(id);
}
