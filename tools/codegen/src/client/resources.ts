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
  const build = (words: readonly string[]): Resource => {
    const id = words.join(".");
    return {
      words,
      name: scope.declare(`${words.map(pascalCase).join("")}Resource`),
      methods: model.methods.filter((method) => method.words.slice(0, -1).join(".") === id),
      children: [...paths.values()]
        .filter((path) => path.length === words.length + 1 && path.slice(0, -1).join(".") === id)
        .map(build),
    };
  };
  const roots = [...paths.values()].filter((path) => path.length === 1).map(build);
  return roots.flatMap(function all(one: Resource): Resource[] {
    return [one, ...one.children.flatMap(all)];
  });
}
