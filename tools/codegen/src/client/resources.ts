import type { MethodModel, Model } from "../model/model.ts";
import { pascalCase } from "../print/print.ts";
import type { Scope } from "./scope.ts";

/** A resource: its methods, and the resources below it. */
export interface Resource {
  readonly words: readonly string[];
  /** Name of its interface. */
  readonly name: string;
  readonly methods: readonly MethodModel[];
  readonly children: readonly Resource[];
}

/** Every resource of the client, each before those below it, in the order of the spec. */
export function resourcesOf(model: Model, scope: Scope): Resource[] {
  const paths = new Map<string, readonly string[]>();
  for (const { words } of model.methods) {
    for (let depth = 1; depth < words.length; depth++) {
      const path = words.slice(0, depth);
      paths.set(path.join("."), path);
    }
  }
  const methods = Map.groupBy(model.methods, ({ words }) => parentOf(words));
  const children = Map.groupBy(paths.values(), parentOf);
  const build = (words: readonly string[]): Resource => {
    const id = words.join(".");
    return {
      words,
      name: scope.declare(`${words.map(pascalCase).join("")}Resource`),
      methods: methods.get(id) ?? [],
      children: (children.get(id) ?? []).map(build),
    };
  };
  const roots = (children.get("") ?? []).map(build);
  return roots.flatMap(function all(one: Resource): Resource[] {
    return [one, ...one.children.flatMap(all)];
  });
}

/** The id of what holds a method or a resource; empty for the client itself. */
function parentOf(words: readonly string[]): string {
  return words.slice(0, -1).join(".");
}
