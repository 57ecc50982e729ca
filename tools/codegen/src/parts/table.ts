import type { MethodDescriptor, OperationDescriptor, PollDescriptor } from "@specwright/runtime";
import type { Descriptors } from "../model/descriptors.ts";
import { value } from "../print/print.ts";
import { isOptionHeader, type Needs } from "./needs.ts";

/** Names that stand in a line as they are. */
const NAME = /^[\w$-]+$/;
const ID = /^[\w$-]+(?:\.[\w$-]+)*$/;
const PATH = /^\/[^\s#]*$/;

type Shape = Omit<OperationDescriptor, "path" | "methods">;

/** A list of what is not in it yet, by what it says. */
class Numbers<T> {
  readonly all: T[] = [];
  readonly #known = new Map<string, number>();

  of(one: T): number {
    const text = JSON.stringify(one);
    const known = this.#known.get(text) ?? this.all.push(one) - 1;
    this.#known.set(text, known);
    return known;
  }
}

/** Which of the headers that options give an operation carries; absent where it is all of them. */
export function takesOf(
  { params = [] }: OperationDescriptor,
  { headers }: Needs,
): string[] | undefined {
  const own = params.filter(isOptionHeader).map(({ name }) => name);
  return own.length === headers.size ? undefined : own.map((name) => name.toLowerCase());
}

/** What an operation says beside its path and its methods. Polls are read elsewhere. */
export function shapeOf(operation: OperationDescriptor, needs: Needs): Shape {
  const { path: _, methods: __, poll: ___, params = [], ...shape } = operation;
  const own = params.filter((one) => !isOptionHeader(one));
  const takes = takesOf(operation, needs);
  return {
    ...shape,
    ...(own.length > 0 && { params: own }),
    ...(takes && { takes }),
  };
}

/** The operations as data: text where names and paths fit into a line. */
export function tableModule({ operations }: Descriptors, needs: Needs): string {
  const shapes = new Numbers<Shape>();
  const ways = new Numbers<Omit<MethodDescriptor, "id">>();
  ways.of({});
  const lines = new Map<string, string[]>();
  const others: (readonly [id: string, operation: OperationDescriptor])[] = [];
  for (const [id, operation] of Object.entries(operations)) {
    const line = lineOf(id, operation, (one) => ways.of(one));
    if (line === undefined) {
      const { path, methods } = operation;
      others.push([id, { ...shapeOf(operation, needs), path, ...(methods && { methods }) }]);
      continue;
    }
    const start = `${operation.path} ${line.resource}`;
    const text = `${shapes.of(shapeOf(operation, needs))}:${line.text}`;
    lines.set(start, [...(lines.get(start) ?? []), text]);
  }
  const text = [...lines].map(([start, all]) => [start, ...all].join(" "));
  const polls: [string, PollDescriptor][] = Object.entries(operations).flatMap(([id, { poll }]) =>
    poll ? [[id, poll]] : [],
  );
  return `import type { PollDescriptor } from "@specwright/runtime";
import type { Table } from "@specwright/runtime/parts";

/** Every operation: path, resource, and for each the number of its shape, its verb, and its methods. */
const LINES = \`
${text.map((line) => line.replace(/[`\\]|\$\{/g, "\\$&")).join("\n")}
\`;

/** The operations of the spec as data; \`readTable\` reads it. */
export const TABLE: Table = {
  lines: LINES.slice(1, -1),
  shapes: ${value(shapes.all, "  ")},
  ways: ${value(ways.all, "  ")},
${others.length > 0 ? `  others: ${value(Object.fromEntries(others), "  ")} as const,\n` : ""}};

/** How one sees that a job is done, by operation. */
export const POLLS = ${value(Object.fromEntries(polls))} as const satisfies Readonly<
  Record<string, PollDescriptor>
>;
`;
}

/** An operation as its line has it; undefined where it fits into none. */
function lineOf(
  id: string,
  { path, methods }: OperationDescriptor,
  wayOf: (way: Omit<MethodDescriptor, "id">) => number,
): { resource: string; text: string } | undefined {
  const resource = id.split(".").slice(0, -1).join(".");
  const verb = resource ? id.slice(resource.length + 1) : id;
  if (!PATH.test(path) || !ID.test(id) || id.includes("__proto__") || methods?.length === 0)
    return undefined;
  const own = (methods ?? []).map(({ id: method, ...way }) => {
    const name = method.startsWith(`${resource}.`) ? method.slice(resource.length + 1) : method;
    return {
      name,
      way,
      fits: NAME.test(name) && method === (resource ? `${resource}.${name}` : name),
    };
  });
  if (own.some(({ fits }) => !fits)) return undefined;
  const text = [verb, ...own.map(({ name, way }) => `${wayOf(way)}:${name}`)].join(",");
  return { resource, text };
}
