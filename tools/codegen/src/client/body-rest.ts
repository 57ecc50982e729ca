import { isObj } from "@specwright/spec/json";
import { pointerWords, toPointer } from "@specwright/spec/pointer";
import type { Spec } from "../model/spec.ts";
import { property, string } from "../print/print.ts";
import { without } from "./declarations.ts";

/** What is left of a body whose parts at some pointers come from arguments and constants. */
export interface Rest {
  /** Its type, made of the type of the whole. */
  readonly type: string;
  /** Whether the rest must be given. */
  readonly required: boolean;
  /** Whether nothing is left to give. */
  readonly empty: boolean;
}

/** Takes what the pointers lead to out of a body. */
export function restOf(
  spec: Spec,
  schema: unknown,
  type: string,
  pointers: readonly string[],
): Rest {
  const taken = byFirstWord(pointers);
  const required = spec.required(schema);
  const properties = spec.properties(schema);
  const nested = [...taken]
    .filter(([, below]) => below.length > 0)
    .map(([name, below]) => {
      const inner = `NonNullable<${type}[${string(name)}]>`;
      const rest = restOf(spec, properties.get(name), inner, below);
      return { name, rest, required: required.has(name) && rest.required };
    });
  const left = [...properties.keys()].filter((name) => !taken.has(name));
  const more = spec.obj(schema).additionalProperties;
  return {
    type: [
      without(type, [...taken.keys()]),
      ...nested
        .filter(({ rest }) => !rest.empty)
        .map((one) => `{ ${property(one.name)}${one.required ? "" : "?"}: ${one.rest.type} }`),
    ].join(" & "),
    required: [...required].some((name) => !taken.has(name)) || nested.some((one) => one.required),
    empty:
      left.length === 0 && more !== true && !isObj(more) && nested.every(({ rest }) => rest.empty),
  };
}

/** Pointers below each first word; none where the pointer is that word alone. */
function byFirstWord(pointers: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const pointer of pointers) {
    const [first = "", ...below] = pointerWords(pointer);
    const group = groups.get(first) ?? [];
    groups.set(first, below.length > 0 ? [...group, toPointer(below)] : group);
  }
  return groups;
}
