import type { MethodDescriptor, OperationDescriptor, OperationDescriptors } from "../descriptor.js";
import type { Way } from "./method.js";

/** What operations have in common. */
export type Shape = Omit<OperationDescriptor, "path" | "methods">;

/**
 * The operations of a spec, as small as they can be and still be read in a diff. What operations have
 * in common stands in lists; a line has a path, a resource, and for each operation the number of its
 * shape and its verb, and where it has other methods than the one named like it, each with the number
 * of its way.
 *
 * `/tasks tasks 1:list,0:list,1:get 3:create`
 */
export interface Table {
  readonly lines: string;
  readonly shapes: readonly Shape[];
  /** How methods take their arguments, and what they return. */
  readonly ways: readonly Way[];
  /** Operations whose names or paths fit in no line. */
  readonly others?: OperationDescriptors;
}

const numbered = (text: string): readonly [number: number, name: string] => {
  const [number = "", name = ""] = text.split(":");
  return [Number(number), name];
};

/** Reads a table. */
export function readTable({ lines, shapes, ways, others }: Table): OperationDescriptors {
  const operations: Record<string, OperationDescriptor> = {};
  for (const line of lines ? lines.split("\n") : []) {
    const [path = "", resource = "", ...all] = line.split(" ");
    const idOf = (name: string): string => (resource ? `${resource}.${name}` : name);
    for (const one of all) {
      const [operation = "", ...own] = one.split(",");
      const [shape, verb] = numbered(operation);
      const methods = own.map((method): MethodDescriptor => {
        const [way, name] = numbered(method);
        return { ...ways[way], id: idOf(name) };
      });
      operations[idOf(verb)] = {
        ...(shapes[shape] as Shape),
        path,
        ...(methods[0] && { methods }),
      };
    }
  }
  return { ...operations, ...others };
}
