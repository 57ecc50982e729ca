import { BaseResolver, type Document, ResolveError, Source } from "@redocly/openapi-core";
import { parsePlain, SpecFileError, SpecFiles } from "@specwright/spec";

/** A reference to a file that is not read. */
export interface Refusal {
  /** The file in which it stands. */
  readonly file: string;
  /** As it is written there. */
  readonly ref: string;
  readonly error: SpecFileError;
}

/**
 * Reads the files of a spec for Redocly, each once, whoever asks for it: hand the same reader to lint and
 * to the bundler. What it may read, `SpecFiles` says. JSON is read as JSON, which is many times quicker
 * than reading it as YAML.
 */
export class SpecReader extends BaseResolver {
  /** References to files that were there and were not read, wherever they stand. */
  readonly refused: Refusal[] = [];
  /** Whether the spec is known to be one document as it is, so that a bundler would change nothing. */
  isWhole = false;
  readonly #files: SpecFiles;

  /** @param specPath the spec's file, below whose folder the others are; without one no file is read */
  constructor(specPath?: string) {
    super();
    this.#files = new SpecFiles(specPath);
  }

  override async loadExternalRef(absoluteRef: string): Promise<Source> {
    try {
      const text = this.#files.text(absoluteRef);
      return new Source(absoluteRef, text.replaceAll("\r\n", "\n"));
    } catch (error) {
      throw error instanceof SpecFileError ? new ResolveError(error) : error;
    }
  }

  override parseDocument(source: Source, isRoot = false): Document {
    const isJson = isRoot || source.absoluteRef.endsWith(".json");
    const asYaml = () => super.parseDocument(source, isRoot).parsed;
    const parse = (text: string) => (isJson ? parseJson(text) : undefined) ?? asYaml();
    return { source, parsed: parsePlain(source.body, source.absoluteRef, parse) };
  }

  override async resolveDocument<T = unknown>(base: string | null, ref: string, isRoot = false) {
    try {
      return await super.resolveDocument<T>(base, ref, isRoot);
    } catch (error) {
      const why = error instanceof ResolveError ? error.originalError : error;
      // Redocly looks away from what it can't read at some places, and reads there all the same.
      const silent = why instanceof SpecFileError && /outside|content/.test(why.reason);
      if (base !== null && silent) {
        this.refused.push({ file: base, ref, error: why });
      }
      throw error;
    }
  }

  /** Where a reference stands in its file, by its text. */
  placeOf({ ref, file }: Refusal): { line: number; column: number } {
    const text = this.#files.text(file);
    const lines = text.slice(0, Math.max(text.indexOf(ref), 0)).split("\n");
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  }
}

/** The value of a JSON text; undefined where it is none, or where one of its keys is there twice. */
function parseJson(text: string): object | undefined {
  if (!/^\s*[{[]/.test(text)) return undefined;
  try {
    const parsed = JSON.parse(text) as object;
    // Of a key that is there twice, `JSON.parse` forgets the first; YAML's reader says where it is.
    return keysIn(parsed) === keysInText(text) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function keysIn(node: object): number {
  let count = Array.isArray(node) ? 0 : Object.keys(node).length;
  for (const value of Object.values(node)) {
    if (typeof value === "object" && value !== null) count += keysIn(value);
  }
  return count;
}

/** Keys in a valid JSON text: the strings before a colon. */
function keysInText(text: string): number {
  const strings = /"(?:[^"\\]|\\.)*"(\s*:)?/g;
  let count = 0;
  for (let found = strings.exec(text); found !== null; found = strings.exec(text)) {
    if (found[1] !== undefined) count++;
  }
  return count;
}
