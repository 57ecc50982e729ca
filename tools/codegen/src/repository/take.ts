import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse, stringify } from "yaml";
import { isObj, list, type Obj, obj, text } from "../model/json.ts";
import { UserError } from "../problem.ts";

/** A spec as it came from somebody else. */
export interface Taken {
  readonly document: Obj;
  /** Files of `specs/<name>/` by path from the root of the repository. */
  readonly files: ReadonlyMap<string, string>;
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/**
 * Takes in a spec from a file or an address: the original as it is, beside the copy that a curator
 * works on, and first drafts of `sources.yaml` and `coverage.yaml`.
 */
export async function takeSpec(root: string, name: string, from: string): Promise<Taken> {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    const fix = 'use lower-case words joined by "-", as in protocols-io';
    throw new UserError(`"${name}" is no provider's name.\n    Fix: ${fix}`);
  }
  const folder = `specs/${name}`;
  if (existsSync(join(root, folder))) {
    const fix = "choose another name, or remove the folder";
    throw new UserError(`${folder} is there already; nothing was taken in.\n    Fix: ${fix}`);
  }
  const original = await readSource(from);
  const json = /^\s*\{/.test(original);
  const document = parseSource(original, json, from);
  const end = json ? "json" : "yaml";
  return {
    document,
    files: new Map([
      [`${folder}/original/openapi.${end}`, original],
      [`${folder}/openapi.${end}`, original],
      [`${folder}/sources.draft.yaml`, sources(document)],
      [`${folder}/coverage.yaml`, coverage(document)],
    ]),
  };
}

async function readSource(from: string): Promise<string> {
  if (!/^https?:\/\//i.test(from)) {
    const path = resolve(from);
    if (existsSync(path)) return readFileSync(path, "utf8");
    throw new UserError(`There is no file ${from}.\n    Fix: give the path or address of a spec`);
  }
  const response = await fetch(from).catch((error: Error) => error);
  if (response instanceof Response && response.ok) return await response.text();
  const why = response instanceof Response ? `answered ${response.status}` : response.message;
  throw new UserError(`${from} ${why}.\n    Fix: give the address of the spec itself`);
}

function parseSource(original: string, json: boolean, from: string): Obj {
  let parsed: unknown;
  try {
    parsed = json ? JSON.parse(original) : parse(original);
  } catch (error) {
    const [why] = (error as Error).message.split("\n");
    throw new UserError(`${from} is neither YAML nor JSON: ${why}\n    Fix: mend the syntax`);
  }
  if (isObj(parsed) && text(parsed.openapi) !== undefined) return parsed;
  throw new UserError(
    `${from} is no OpenAPI 3 spec: it has no \`openapi\`.\n    Fix: convert it to OpenAPI 3.1`,
  );
}

/** The draft becomes `sources.yaml` when a curator takes the spec on: from then on it is held to all rules. */
function sources({ info }: Obj): string {
  const { title, version } = obj(info);
  const source = {
    id: "provider-spec",
    title: `The provider's own OpenAPI spec: ${text(title) ?? "untitled"}`,
    kind: "documented",
    version: text(version) ?? "unknown",
    weight: "To be judged: is it kept up to date, is it what the servers do?",
  };
  const says =
    "# Rename to sources.yaml to curate this spec: pnpm lint:specs then holds it to specs/README.md.\n";
  return says + stringify({ sources: [source] });
}

/** Every operation under a number of its own, by the provider's name. */
function coverage(document: Obj): string {
  const operations = operationsOf(document).map(({ method, path, node }, index) => ({
    id: String(index + 1),
    name: `${method.toUpperCase()} ${path}`,
    ...(text(node.operationId) === undefined
      ? { omitted: "It has no operationId yet." }
      : { operationId: node.operationId }),
  }));
  return stringify({ operations });
}

/** The operations of a spec in their order. */
export function operationsOf(document: Obj): { method: string; path: string; node: Obj }[] {
  return Object.entries(obj(document.paths)).flatMap(([path, item]) =>
    METHODS.filter((method) => isObj(obj(item)[method])).map((method) => ({
      method,
      path,
      node: obj(obj(item)[method]),
    })),
  );
}

/** Own parameters of an operation and those of its path. */
export function parametersOf(document: Obj, path: string, node: Obj): unknown[] {
  return [...list(obj(obj(document.paths)[path]).parameters), ...list(node.parameters)];
}
