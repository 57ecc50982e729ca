/**
 * The one way to a spec and to the files that it names. The tools read through this file as well (by
 * `@specwright/spec`), so it imports nothing of this package.
 */
import { readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, normalize, relative, resolve, sep } from "node:path";
import { parse } from "yaml";

/** The most that one file of a spec may have; the largest public specs have some forty. */
export const MAX_MEGABYTES = 100;

/** How deep values may be nested; the deepest public specs have some sixty levels. */
export const MAX_DEPTH = 250;

/** What aliases may make of a file beyond one value for each of its characters. */
export const SPARE_VALUES = 100_000;

/** `web`: an address; `outside`: none of the spec's files; `missing`: none at all; `content`: unbearable. */
type Reason = "web" | "outside" | "missing" | "content";

/** Why a file of a spec is not read. */
export class SpecFileError extends Error {
  override readonly name = "SpecFileError";
  readonly reason: Reason;
  /** What to do about it. */
  readonly fix: string;

  constructor(reason: Reason, message: string, fix: string) {
    super(message);
    this.reason = reason;
    this.fix = fix;
  }
}

const BUNDLE =
  "put the file below the spec's folder, or make one file of all first: npx @redocly/cli bundle";

/**
 * Reads the files of one spec: those whose *real* path lies below its folder, so that neither `../` nor
 * an absolute path nor a symbolic link leads out of it. Nothing is ever fetched.
 */
export class SpecFiles {
  /** The folder as it was named, and where it really is. */
  readonly #folders: readonly string[];

  /** @param specPath the spec's file; without one (a document in memory) no file is read at all */
  constructor(specPath?: string) {
    if (specPath === undefined) {
      this.#folders = [];
      return;
    }
    const folder = dirname(resolve(specPath));
    this.#folders = [folder, real(folder, specPath)];
  }

  /**
   * The text of a file.
   *
   * @throws SpecFileError where it is not one of the spec's, or not there
   */
  text(path: string): string {
    if (/^file:/i.test(path)) throw outside(path);
    if (/^[a-z][a-z0-9+.-]+:/i.test(path)) {
      const message = `${path}: it stands on the web, not in a file of this spec.`;
      throw new SpecFileError("web", message, BUNDLE);
    }
    const wanted = resolve(path);
    // What lies elsewhere is refused before anybody learns whether it exists.
    if (!this.#folders.some((folder) => isBelow(folder, wanted))) throw outside(path);
    const file = real(wanted, path);
    if (!isBelow(this.#folders.at(-1) ?? "", file)) throw outside(path);
    const about = statSync(file);
    if (!about.isFile()) throw missing(`${path} is no file.`);
    if (about.size > MAX_MEGABYTES * 2 ** 20) {
      const fix = "split it, or leave out what is not the spec";
      throw new SpecFileError("content", `${path} has more than ${MAX_MEGABYTES} MB.`, fix);
    }
    return readFileSync(file, "utf8");
  }

  /** Like {@link text}; undefined where there is no such file. */
  textIfAny(path: string): string | undefined {
    try {
      return this.text(path);
    } catch (error) {
      if (error instanceof SpecFileError && error.reason === "missing") return undefined;
      throw error;
    }
  }
}

/**
 * What a parser makes of a file's text, if a reader can bear it.
 *
 * @throws SpecFileError where it is more than the file, see {@link demandPlain}; what the parser throws
 */
export function parsePlain<T>(text: string, file: string, parse: (text: string) => T): T {
  let value: T;
  try {
    value = parse(text);
  } catch (error) {
    // The parsers go down as deep as the text does, or as far as they dare.
    const { message } = error as Error;
    const [, levels] = /maxDepth \((\d+)\)/.exec(message) ?? [];
    if (levels === undefined && !String(message).includes("Maximum call stack")) throw error;
    throw tooDeep(file, levels);
  }
  demandPlain(value, text.length, file);
  return value;
}

/**
 * What a file's text of YAML says, if a reader can bear it. What the parser would warn of it would write to the
 * terminal, with the spec's own words in it: here it only refuses.
 *
 * @throws SpecFileError where it is more than the file, see {@link demandPlain}; what the parser throws
 */
export function parseYaml(text: string, file: string, uniqueKeys = true): unknown {
  const options = { maxAliasCount: -1, logLevel: "error", uniqueKeys } as const;
  return parsePlain(text, file, (yaml) => parse(yaml, options));
}

/** Whether a reference means something that is not of one document's own folder. */
export function leadsOut(ref: string): boolean {
  const path = ref.split("#")[0] ?? "";
  if (/^([a-z][a-z0-9+.-]*:|[/\\])/i.test(path)) return true;
  return /^\.\.([/\\]|$)/.test(normalize(path));
}

/**
 * Refuses what a parser made of a file where it is more than the file: values that an alias repeats a
 * million times, that are nested without end, or that JSON does not have.
 *
 * @param characters how many the file has
 * @param file how it is called in the message
 * @throws SpecFileError
 */
export function demandPlain(value: unknown, characters: number, file: string): void {
  const most = characters + SPARE_VALUES;
  const refuse = (what: string, fix: string): never => {
    throw new SpecFileError("content", `${file}: ${what}`, fix);
  };
  // An alias stands for the object itself: what one was found to hold, is not counted again.
  const known = new Map<object, Extent>();
  const open = new Set<object>();
  const measure = (node: unknown, depth: number): Extent => {
    if (typeof node !== "object" || node === null) return LEAF;
    const seen = known.get(node);
    if (open.has(node) || depth + (seen?.depth ?? 1) > MAX_DEPTH) {
      throw tooDeep(file);
    }
    if (seen !== undefined) return seen;
    if (!Array.isArray(node) && ![Object.prototype, null].includes(Object.getPrototypeOf(node))) {
      const { name } = node.constructor;
      refuse(`a value is a ${name}, which JSON does not have.`, "write it as a text");
    }
    open.add(node);
    const extent = { depth: 1, values: 1 };
    for (const child of Object.values(node)) {
      const { depth: below, values } = measure(child, depth + 1);
      extent.depth = Math.max(extent.depth, below + 1);
      extent.values += values;
      if (extent.values > most) {
        refuse(
          "aliases make more of it than any reader could bear.",
          "write `$ref`s in their place",
        );
      }
    }
    open.delete(node);
    known.set(node, extent);
    return extent;
  };
  measure(value, 1);
}

interface Extent {
  readonly depth: number;
  readonly values: number;
}

const LEAF: Extent = { depth: 1, values: 1 };

function tooDeep(file: string, levels: number | string = MAX_DEPTH): SpecFileError {
  const message = `${file}: values are nested deeper than ${levels} levels.`;
  return new SpecFileError("content", message, "name the parts, and refer to them");
}

function outside(path: string): SpecFileError {
  return new SpecFileError("outside", `${path} leads out of the spec's folder.`, BUNDLE);
}

function missing(message: string): SpecFileError {
  return new SpecFileError("missing", message, "put it there, or mend the reference");
}

/** Where a path leads through symbolic links. */
function real(path: string, shown: string): string {
  try {
    return realpathSync(path);
  } catch {
    throw missing(`${shown} is not there.`);
  }
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
