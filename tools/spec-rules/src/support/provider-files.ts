import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Location, parseYaml, Source } from "@redocly/openapi-core";
import { parsePlain, SpecFileError, SpecFiles } from "@specwright/spec";
import { isObj } from "@specwright/spec/json";
import { toPointer } from "@specwright/spec/pointer";
import { Cursor } from "./cursor.ts";
import { SYNTAX, Unreadable } from "./unreadable.ts";

/** The files of a provider's folder beside the spec itself. */
export class ProviderFiles {
  readonly folder: string;
  readonly #files: SpecFiles;
  /** `sources.yaml`: every source of a fact. Its presence makes a provider a curated one. */
  readonly sources: Cursor | undefined;
  /** `coverage.yaml`: the provider's own list of operations. */
  readonly coverage: Cursor | undefined;
  /** `exceptions.yaml`: what a rule is told to let pass, each with a reason. */
  readonly exceptions: Cursor | undefined;

  constructor(folder: string) {
    this.folder = folder;
    this.#files = new SpecFiles(join(folder, "openapi.yaml"));
    this.sources = readYaml(join(folder, "sources.yaml"), this.#files);
    this.coverage = readYaml(join(folder, "coverage.yaml"), this.#files);
    this.exceptions = readYaml(join(folder, "exceptions.yaml"), this.#files);
  }

  /** Names of the files under `examples/`. */
  get examples(): string[] {
    const folder = join(this.folder, "examples");
    return existsSync(folder) ? readdirSync(folder).sort() : [];
  }

  /** The files under `resources/`. */
  get resources(): Cursor[] {
    const folder = join(this.folder, "resources");
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((name) => name.endsWith(".yaml"))
      .sort()
      .flatMap((name) => readYaml(join(folder, name), this.#files) ?? []);
  }

  /** A `$ref` that stands in a file as an absolute place, in the form of {@link Cursor.id}. */
  absolute(ref: string, from: Cursor): string {
    const [file, pointer] = ref.split("#");
    const { absoluteRef } = from.location.source;
    const path = file ? join(dirname(absoluteRef), file) : absoluteRef;
    return pointer === undefined ? path : `${path}#${decodeURIComponent(pointer)}`;
  }

  /** The text of a file of the folder; undefined where there is none. */
  text(name: string): string | undefined {
    return this.#files.textIfAny(join(this.folder, name));
  }

  /** The place of a whole file of the folder. */
  locationOf(name: string): Location {
    const path = join(this.folder, name);
    return cursorOf(undefined, path, this.#files.textIfAny(path) ?? "").location;
  }
}

/** Reads a YAML file as a cursor; undefined where there is no such file. */
function readYaml(path: string, files: SpecFiles): Cursor | undefined {
  try {
    const text = files.textIfAny(path);
    if (text === undefined) return undefined;
    return cursorOf(
      parsePlain(text, path, (yaml) => parseYaml(yaml)),
      path,
      text,
    );
  } catch (error) {
    if (error instanceof SpecFileError) {
      throw new Unreadable(error.message, path, error.fix);
    }
    const { reason, mark } = error as { reason?: string; mark?: { line: number; column: number } };
    const message = `The file is no YAML: ${reason ?? String(error)}.`;
    throw new Unreadable(message, path, SYNTAX, (mark?.line ?? 0) + 1, (mark?.column ?? 0) + 1);
  }
}

function cursorOf(node: unknown, path: string, text: string): Cursor {
  return new Cursor(node, new Place(new Source(path, text), "#/"), (ref) =>
    isObj(ref) && "$ref" in ref
      ? { node: undefined, location: undefined }
      : { node: ref as never, location: undefined as never },
  );
}

/** Redocly's Location, whose class it does not export. */
class Place implements Location {
  readonly source: Source;
  readonly pointer: string;

  constructor(source: Source, pointer: string) {
    this.source = source;
    this.pointer = pointer;
  }

  child(components: (string | number)[] | string | number): Location {
    const words = toPointer([components].flat()).slice(1);
    const base = this.pointer.endsWith("/") ? this.pointer : `${this.pointer}/`;
    return new Place(this.source, base + words);
  }

  key(): Location & { reportOnKey: boolean } {
    return Object.assign(new Place(this.source, this.pointer), { reportOnKey: true });
  }

  get absolutePointer(): string {
    return this.source.absoluteRef + (this.pointer === "#/" ? "" : this.pointer);
  }
}
