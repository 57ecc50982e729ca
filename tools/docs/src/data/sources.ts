import { parseYaml, SpecFiles } from "@specwright/spec";
import { list, type Obj, obj, text } from "./json.ts";

/** A source of facts, as `sources.yaml` tells of it. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly version: string | undefined;
  /** Where it can be read; absent where it is not public. */
  readonly url: string | undefined;
  readonly read: string | undefined;
  readonly weight: string | undefined;
}

/** An entry of the provider's own list of operations. */
export interface Covered {
  readonly id: string;
  readonly name: string;
  readonly operationId: string | undefined;
  /** Why there is no operation for it. */
  readonly omitted: string | undefined;
}

/** The sources of a provider; none where the spec names none. */
export function readSources(path: string): Source[] {
  return list(readYaml(path).sources).map((one) => {
    const source = obj(one);
    const id = text(source.id) ?? "";
    return {
      id,
      title: text(source.title) ?? id,
      kind: text(source.kind) ?? "",
      version: text(source.version),
      url: text(source.url),
      read: text(source.read),
      weight: text(source.weight),
    };
  });
}

/** The provider's own list, held against the spec; none where there is no `coverage.yaml`. */
export function readCoverage(path: string): Covered[] {
  return list(readYaml(path).operations).map((one) => {
    const { id, name, operationId, omitted } = obj(one);
    return {
      id: String(id),
      name: text(name) ?? String(id),
      operationId: text(operationId),
      omitted: text(omitted),
    };
  });
}

function readYaml(path: string): Obj {
  const yaml = new SpecFiles(path).textIfAny(path);
  return yaml === undefined ? {} : obj(parseYaml(yaml, path));
}
