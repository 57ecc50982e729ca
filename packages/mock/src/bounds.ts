import { posix } from "node:path";
import { MockError } from "./errors.js";
import type { Json, OpenApiDocument } from "./openapi.js";
import { isEndless } from "./patterns.js";
import { getAt } from "./pointer.js";

/** What a document may ask of the mock, whose validators are made of it. */
export const BOUNDS = {
  /** Values that the references of one operation make of it; the most in GitHub's spec are 19 000. */
  values: 50_000,
  /** Values that they make of all operations. */
  all: 5_000_000,
  /** Values of one `enum`. */
  enum: 5_000,
  /** Values of one `enum` that are lists or objects: each is compared part by part. */
  enumOfParts: 100,
  /** Items of a list whose items must differ, where they may be more than plain values: each is held against each. */
  unique: 500,
  /** Parameters between two slashes of a path. */
  parameters: 4,
} as const;

/** The files of a document by path, as they are before their references are resolved; the first is the root. */
export type Files = Readonly<Record<string, unknown>>;

/**
 * Refuses a document whose references would make millions of values of it, before anybody resolves them.
 *
 * @throws MockError that names the operation
 */
export function demandFewValues(files: Files): void {
  const [root = ""] = Object.keys(files);
  const count = counter(files);
  let all = 0;
  const paths = (files[root] as OpenApiDocument | undefined)?.paths;
  for (const [path, item] of Object.entries(paths ?? {})) {
    demandPath(path);
    const operations = typeof item?.$ref === "string" ? { all: item } : (item ?? {});
    for (const [method, operation] of Object.entries(operations)) {
      const values = count(operation, root);
      all += values;
      if (values <= BOUNDS.values && all <= BOUNDS.all) continue;
      const place = `${method === "all" ? "" : `${method.toUpperCase()} `}${path}`;
      const most = values > BOUNDS.values ? BOUNDS.values : BOUNDS.all;
      throw new MockError(
        `${place}: references make more than ${most} values; refer to fewer parts, or leave some levels open`,
      );
    }
  }
}

/** Counts the values below a node through its references, each time that one is reached, but at little cost. */
function counter(files: Files): (node: unknown, file: string) => number {
  const known = new Map<object, number>();
  const open = new Set<object>();
  const count = (node: unknown, file: string): number => {
    if (typeof node !== "object" || node === null || open.has(node)) return 1;
    const before = known.get(node);
    if (before !== undefined) return before;
    open.add(node);
    let sum = 1;
    const { $ref } = node as { $ref?: unknown };
    if (typeof $ref === "string") {
      const [name = "", pointer = ""] = $ref.split("#");
      const target = name === "" ? file : posix.resolve(posix.dirname(file), name);
      sum += count(getAt(files[target], decoded(pointer)), target);
    }
    // What stands beside a reference becomes a part of what it leads to.
    for (const [key, child] of Object.entries(node)) {
      if (key !== "$ref" || typeof child !== "string") sum += count(child, file);
    }
    open.delete(node);
    known.set(node, sum);
    return sum;
  };
  return count;
}

function decoded(pointer: string): string {
  try {
    return decodeURIComponent(pointer);
  } catch {
    return pointer;
  }
}

/** Where one parameter ends and the next begins must be told without trying everything. */
function demandPath(path: string): void {
  for (const segment of path.split("/")) {
    const parameters = segment.match(/\{[^}]*\}/g)?.length ?? 0;
    if (/\}\{/.test(segment)) {
      throw new MockError(`${path}: nothing stands between two parameters; put a word there`);
    }
    if (parameters > BOUNDS.parameters) {
      throw new MockError(
        `${path}: ${parameters} parameters between two slashes, where ${BOUNDS.parameters} are borne`,
      );
    }
  }
}

/**
 * Refuses lists that validators are slow with, and takes patterns out that a short text can keep busy for
 * ever.
 *
 * @param document with references resolved
 * @returns a line for each pattern that is not checked
 * @throws MockError where an `enum` is too long
 */
export function tame(document: OpenApiDocument): string[] {
  const notes = new Set<string>();
  const seen = new Set<object>();
  const look = (node: unknown): void => {
    if (typeof node !== "object" || node === null || seen.has(node)) return;
    seen.add(node);
    const { enum: values, pattern, patternProperties } = node as Json;
    if (Array.isArray(values) && values.length > BOUNDS.enum) {
      throw new MockError(
        `an enum has ${values.length} values, where ${BOUNDS.enum} are borne; leave it open`,
      );
    }
    const parts = Array.isArray(values) ? values.filter((one) => Object(one) === one).length : 0;
    if (parts > BOUNDS.enumOfParts) {
      throw new MockError(
        `an enum has ${parts} lists or objects, where ${BOUNDS.enumOfParts} are borne; leave it open`,
      );
    }
    if (typeof pattern === "string" && isEndless(pattern)) {
      delete (node as Json).pattern;
      notes.add(unchecked(pattern));
    }
    for (const name of Object.keys(Object(patternProperties))) {
      if (!isEndless(name)) continue;
      delete (patternProperties as Json)[name];
      notes.add(unchecked(name));
    }
    if (isSlowToTellApart(node as Json)) {
      delete (node as Json).uniqueItems;
      notes.add(
        `uniqueItems is not checked where no maxItems of at most ${BOUNDS.unique} is beside it`,
      );
    }
    for (const child of Object.values(node)) look(child);
  };
  look(document);
  return [...notes];
}

const unchecked = (pattern: string): string =>
  `the pattern ${pattern} is not checked: a short text can keep it busy for ever`;

const PLAIN: readonly unknown[] = ["string", "number", "integer", "boolean", "null"];

/** Whether items must differ of which any number may come, and which are not told apart at a glance. */
function isSlowToTellApart({ uniqueItems, maxItems, items }: Json): boolean {
  if (uniqueItems !== true) return false;
  if (typeof maxItems === "number" && maxItems <= BOUNDS.unique) return false;
  const { type } = Object(items) as { type?: unknown };
  return type === undefined || ![type].flat().every((one) => PLAIN.includes(one));
}
