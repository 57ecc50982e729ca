import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describeBundle } from "@specwright/codegen/describe";
import { generatedProviders, ROOT, readJson } from "@specwright/config/workspace";
import type { OperationDescriptors, ProviderDescriptor } from "@specwright/runtime";
import { type Covered, METHODS, readCoverage, readSources, type Source } from "@specwright/spec";
import { Slugs } from "../text/slug.ts";
import { type Changes, readChanges } from "./changes.ts";
import { deref, list, type Obj, obj, text } from "./json.ts";
import { clientName, factoryName } from "./names.ts";
import { type Reference, readReferences } from "./reference.ts";
import { readSignatures, type Signature } from "./signatures.ts";

/** A method of the client, as `manifest.json` tells it. */
export interface Method {
  readonly id: string;
  readonly operationId: string;
  /** Where the generator made the id, the operation it was given to: `GET /pets`. */
  readonly derivedFrom?: string;
  readonly arguments: readonly { readonly name: string; readonly target: string }[];
  readonly paged: boolean;
}

/** An operation of the bundle, its parameters and body resolved. */
export interface Operation {
  readonly id: string;
  /** Name of its page in the provider's folder, without an ending. */
  readonly slug: string;
  /** In capitals. */
  readonly method: string;
  readonly path: string;
  readonly node: Obj;
  /** Where its requests go: its own servers, its path's, or the spec's. */
  readonly servers: readonly Obj[];
  readonly parameters: readonly Obj[];
  readonly body: Obj | undefined;
  readonly methods: readonly Method[];
}

/** What a client is made of. */
export interface Descriptors {
  readonly provider: ProviderDescriptor;
  readonly operations: OperationDescriptors;
}

/** A provider as the docs need it. */
export interface Provider {
  readonly name: string;
  readonly packageName: string;
  /** Version of its package; `0.0.0` until it is published. */
  readonly version: string;
  readonly title: string;
  readonly bundle: Obj;
  readonly operations: readonly Operation[];
  readonly sources: readonly Source[];
  readonly coverage: readonly Covered[];
  readonly signatures: ReadonlyMap<string, Signature>;
  /** The provider and its operations as data, of which a client is made. */
  readonly descriptors: Descriptors | undefined;
  /** What its package has beside the operations' methods. */
  readonly reference: Reference;
  /** The README of its package. */
  readonly readme: string;
  /** What changed in the package. */
  readonly changes: Changes;
  /** The package's example programs. */
  readonly examples: readonly { readonly name: string; readonly source: string }[];
}

/** Pages in a provider's folder that are no operation's. */
const OWN_PAGES = ["index", "guide", "examples", "evidence", "reference", "changelog", "openapi"];

/** Ways into the runtime, by what follows its name. */
const RUNTIME = {
  "": "src/index.ts",
  "/node": "src/node/index.ts",
  "/raw": "src/raw/index.ts",
  "/budgets": "src/budget/shared.ts",
} as const;

/** What the site is made of. */
export interface Site {
  /** By name. */
  readonly providers: readonly Provider[];
  /** What all clients share, by its ways in. */
  readonly runtime: readonly { readonly name: string; readonly reference: Reference }[];
}

/** The providers that have a generated package, by name. */
export function readProviders(root: string = ROOT): Provider[] {
  return [...readSite(root).providers];
}

/** The providers that have a generated package, and what they share. */
export function readSite(root: string = ROOT): Site {
  const found = generatedProviders(root);
  const packages = found.map(({ name, folder }) => ({
    name,
    folder,
    factory: factoryName({ name }),
    client: clientName({ name }),
  }));
  const folder = join(root, "packages/runtime");
  const entries = Object.entries(RUNTIME)
    .filter(([, entry]) => existsSync(join(folder, entry)))
    .map(([way, entry]) => ({
      name: `@specwright/runtime${way}`,
      folder,
      entry,
      factory: "",
      client: "",
    }));
  const references = readReferences([...packages, ...entries], folder);
  const changes = readChanges(root);
  const providers = providersOf(root, found, references, changes);
  const seen = new Set<string>();
  const runtime = entries.map(({ name }) => {
    // What is exported twice is shown where it comes first.
    const exports = (references.get(name)?.exports ?? []).filter((one) => !seen.has(one.name));
    for (const one of exports) seen.add(one.name);
    return { name, reference: { methods: [], exports } };
  });
  return { providers, runtime };
}

function providersOf(
  root: string,
  found: ReturnType<typeof generatedProviders>,
  references: ReadonlyMap<string, Reference>,
  changes: ReturnType<typeof readChanges>,
): Provider[] {
  return found.map(({ name, folder, specPath, manifestPath }) => {
    const bundle = readJson<Obj>(specPath);
    const { methods } = readJson<{ methods: Method[] }>(manifestPath);
    const { name: packageName, version } = readJson<{ name: string; version: string }>(
      join(folder, "package.json"),
    );
    return {
      name,
      packageName,
      version,
      title: text(obj(bundle.info).title) ?? name,
      bundle,
      operations: operationsOf(bundle, methods),
      sources: readSources(join(root, "specs", name)),
      coverage: readCoverage(join(root, "specs", name)) ?? [],
      signatures: readSignatures(textIfAny(join(folder, "src/gen/client.gen.ts"))),
      descriptors: describeBundle(name, bundle),
      reference: references.get(name) ?? { methods: [], exports: [] },
      readme: textIfAny(join(folder, "README.md")),
      examples: readExamples(join(folder, "examples")),
      changes: changes(packageName, folder),
    };
  });
}

/** The operations of a bundle, in its order. */
export function operationsOf(bundle: Obj, methods: readonly Method[]): Operation[] {
  const slugs = new Slugs(OWN_PAGES);
  return Object.entries(obj(bundle.paths)).flatMap(([path, raw]) => {
    const item = deref(bundle, raw);
    return METHODS.filter((method) => item[method] !== undefined).map((key) => {
      const node = obj(item[key]);
      const method = key.toUpperCase();
      const own = methods.filter(
        (one) =>
          one.derivedFrom === `${method} ${path}` ||
          (text(node.operationId) !== undefined && one.operationId === node.operationId),
      );
      const id = text(node.operationId) ?? own[0]?.operationId ?? `${method} ${path}`;
      return {
        id,
        slug: slugs.of(id),
        method,
        path,
        node,
        servers: list(node.servers ?? item.servers ?? bundle.servers).map(obj),
        parameters: parametersOf(bundle, item, node),
        body: node.requestBody === undefined ? undefined : deref(bundle, node.requestBody),
        methods: own,
      };
    });
  });
}

/** An operation's parameter replaces the path item's of the same name and place. */
function parametersOf(bundle: Obj, item: Obj, node: Obj): Obj[] {
  const all = [...list(item.parameters), ...list(node.parameters)].map((raw) => deref(bundle, raw));
  return [...new Map(all.map((one) => [`${one.in} ${one.name}`, one])).values()];
}

function readExamples(folder: string): { name: string; source: string }[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  return names.sort().map((name) => ({ name, source: readFileSync(join(folder, name), "utf8") }));
}

function textIfAny(path: string): string {
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}
