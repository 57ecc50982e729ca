import { join } from "node:path";
import { parseYaml, SpecFiles } from "../../../packages/mock/src/spec-files.ts";
import { list, type Obj, obj, text } from "./json.ts";

/** A source of facts, as `sources.yaml` tells of it. */
export interface Source {
  readonly id: string;
  readonly title: string;
  /** The grade that it alone supports. */
  readonly kind: string;
  readonly version?: string | undefined;
  /** Where it can be read. */
  readonly url?: string | undefined;
  /** Why it has no public address: its name and places stay with curators. */
  readonly private?: string | undefined;
  /** The day on which it was read. */
  readonly read?: string | undefined;
  readonly weight?: string | undefined;
  /** Files that are cited, as they were when they were read. */
  readonly files?: readonly { readonly path: string; readonly sha256: string }[];
}

/** An entry of the provider's own list of operations. */
export interface Covered {
  readonly id: string;
  readonly name: string;
  /** Operations that stand for it: one, or several. */
  readonly operationIds: readonly string[];
  /** Why there is none. */
  readonly omitted: string | undefined;
}

/** The sources of a provider, by its folder; none where it has no `sources.yaml`. */
export function readSources(folder: string): Source[] {
  return list(obj(readYaml(folder, "sources.yaml")).sources).map((one) => {
    const source = obj(one);
    const id = scalar(source.id) ?? "";
    return {
      id,
      title: scalar(source.title) ?? id,
      kind: scalar(source.kind) ?? "",
      version: scalar(source.version),
      url: text(source.url),
      private: scalar(source.private),
      read: text(source.read),
      weight: text(source.weight),
      files: list(source.files).map((file) => {
        const { path, sha256 } = obj(file);
        return { path: scalar(path) ?? "", sha256: scalar(sha256) ?? "" };
      }),
    };
  });
}

/** The provider's own list, by its folder; undefined where it has no `coverage.yaml`. */
export function readCoverage(folder: string): Covered[] | undefined {
  const read = readYaml(folder, "coverage.yaml");
  if (read === undefined) return undefined;
  return list(obj(read).operations).map((one) => {
    const { id, name, operationId, omitted } = obj(one);
    return {
      id: scalar(id) ?? "",
      name: scalar(name) ?? scalar(id) ?? "",
      operationIds: [operationId].flat().flatMap((each) => scalar(each) ?? []),
      omitted: scalar(omitted),
    };
  });
}

/** A number is a text without its quotes: `version: 2`. */
function scalar(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : undefined;
}

function readYaml(folder: string, name: string): Obj | undefined {
  const path = join(folder, name);
  const yaml = new SpecFiles(path).textIfAny(path);
  return yaml === undefined ? undefined : obj(parseYaml(yaml, path));
}
