import { join } from "node:path";
import { generatedProviders, ROOT, readJson } from "@specwright/config/workspace";
import { parsePlain, SpecFiles } from "@specwright/spec";
import { parse } from "yaml";
import { deref, list, type Obj, obj, text } from "./json.ts";

/** A method of the client, as `manifest.json` tells it. */
export interface Method {
  readonly id: string;
  readonly operationId: string;
  readonly arguments: readonly { readonly name: string; readonly target: string }[];
  readonly paged: boolean;
}

/** An operation of the bundle, its parameters and body resolved. */
export interface Operation {
  readonly id: string;
  /** In capitals. */
  readonly method: string;
  readonly path: string;
  readonly node: Obj;
  readonly parameters: readonly Obj[];
  readonly body: Obj | undefined;
  readonly methods: readonly Method[];
}

/** A provider as the docs need it. */
export interface Provider {
  readonly name: string;
  readonly packageName: string;
  readonly title: string;
  readonly bundle: Obj;
  readonly operations: readonly Operation[];
  /** Titles of sources by id, from `specs/<provider>/sources.yaml` where there is one. */
  readonly sources: ReadonlyMap<string, string>;
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** The providers that have a generated package, by name. */
export function readProviders(root: string = ROOT): Provider[] {
  return generatedProviders(root).map(({ name, folder, specPath, manifestPath }) => {
    const bundle = readJson<Obj>(specPath);
    const { methods } = readJson<{ methods: Method[] }>(manifestPath);
    const { name: packageName } = readJson<{ name: string }>(join(folder, "package.json"));
    return {
      name,
      packageName,
      title: text(obj(bundle.info).title) ?? name,
      bundle,
      operations: operationsOf(bundle, methods),
      sources: readSources(join(root, "specs", name, "sources.yaml")),
    };
  });
}

/** The operations of a bundle, in its order. */
export function operationsOf(bundle: Obj, methods: readonly Method[]): Operation[] {
  return Object.entries(obj(bundle.paths)).flatMap(([path, raw]) => {
    const item = deref(bundle, raw);
    return METHODS.filter((method) => item[method] !== undefined).map((method) => {
      const node = obj(item[method]);
      const id = text(node.operationId) ?? `${method} ${path}`;
      return {
        id,
        method: method.toUpperCase(),
        path,
        node,
        parameters: parametersOf(bundle, item, node),
        body: node.requestBody === undefined ? undefined : deref(bundle, node.requestBody),
        methods: methods.filter((one) => one.operationId === id),
      };
    });
  });
}

/** An operation's parameter replaces the path item's of the same name and place. */
function parametersOf(bundle: Obj, item: Obj, node: Obj): Obj[] {
  const all = [...list(item.parameters), ...list(node.parameters)].map((raw) => deref(bundle, raw));
  return [...new Map(all.map((one) => [`${one.in} ${one.name}`, one])).values()];
}

function readSources(path: string): Map<string, string> {
  const yaml = new SpecFiles(path).textIfAny(path);
  if (yaml === undefined) return new Map();
  const { sources } = obj(parsePlain(yaml, path, (one) => parse(one)));
  return new Map(
    list(sources).map((source) => {
      const { id, title } = obj(source);
      return [text(id) ?? "", text(title) ?? ""];
    }),
  );
}
