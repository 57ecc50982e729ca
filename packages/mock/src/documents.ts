import { existsSync, readdirSync } from "node:fs";
import { basename, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import RefParser from "@stoplight/json-schema-ref-parser";
import { demandFewValues, tame } from "./bounds.js";
import { decycle } from "./decycle.js";
import { MockError } from "./errors.js";
import type { OpenApiDocument } from "./openapi.js";
import { dereferenced } from "./references.js";
import { demandPlain, parsePlain, parseYaml, SpecFileError, SpecFiles } from "./spec-files.js";

/**
 * What to mock: a provider's name, the path of an OpenAPI file, or a document or path named as such;
 * `name` is what its index then tells, in the place of the file's name.
 */
export type MockSource = string | { readonly spec: object | string; readonly name?: string };

/** A document with all references resolved, and the name that it goes by. */
export interface LoadedDocument {
  /** A provider's name, or that of a file without its folder: whoever asks the mock may read it. */
  readonly name: string;
  readonly document: OpenApiDocument;
  /** What of it the mock leaves out, a line each. */
  readonly notes: readonly string[];
}

/** Where the build puts the bundles; the same folder seen from `src` and from `dist`. */
const BUNDLES = fileURLToPath(new URL("../dist/specs/", import.meta.url));

/** Names of the providers whose specs this package carries. */
export function knownProviders(): string[] {
  if (!existsSync(BUNDLES)) return [];
  return readdirSync(BUNDLES)
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length))
    .sort();
}

/** Loads what a source names, JSON or YAML, of one file or many. */
export async function loadDocument(source: MockSource): Promise<LoadedDocument> {
  const { name, input } = locate(source);
  let resolved: unknown;
  try {
    resolved = await dereference(input);
  } catch (error) {
    const { message } = error as Error;
    const fix = error instanceof SpecFileError ? ` Fix: ${error.fix}` : "";
    if (error instanceof MockError) throw new MockError(`${name}: ${message}`);
    throw new MockError(`can't read the spec ${name}: ${message}${fix}`);
  }
  const notes = isOpenApi(resolved) ? tame(resolved) : [];
  const document = decycle(resolved) as OpenApiDocument;
  if (typeof document?.openapi !== "string" || !document.openapi.startsWith("3.")) {
    throw new MockError(
      `${name} is not an OpenAPI 3 document: it has no "openapi: 3.x" at its top`,
    );
  }
  return { name: basename(name), document, notes };
}

function isOpenApi(value: unknown): value is OpenApiDocument {
  return typeof (value as OpenApiDocument | null)?.openapi === "string";
}

/** Puts what references mean in their places; files are read by {@link SpecFiles}, nothing is fetched. */
async function dereference(input: string | object): Promise<unknown> {
  const onDisk = typeof input === "string";
  const files = new SpecFiles(onDisk ? input : undefined);
  let refused: unknown;
  const guarded = <A, B>(step: (file: A) => B) => {
    return (file: A): B => {
      try {
        return step(file);
      } catch (error) {
        refused ??= error;
        throw error;
      }
    };
  };
  const read = guarded(({ url }: { url: string }) => files.text(pathOf(url)));
  const byAddress = new Map<string, unknown>();
  const understand = guarded(({ url, data }: { url: string; data: unknown }) => {
    const document = parsed(String(data), pathOf(url));
    byAddress.set(url, document);
    return document;
  });
  const parser = new RefParser();
  const own = { order: 1, canRead: true, read };
  const options = {
    resolve: { file: false, http: false, own },
    parse: {
      json: false,
      yaml: false,
      own: { order: 1, canParse: /\.(json|ya?ml)$/i, parse: understand },
    },
  } as const;
  try {
    if (!onDisk) demandPlain(input, IN_MEMORY, "it");
    // Dereferencing writes into its input, and the caller's document is the caller's.
    const document = onDisk ? input : structuredClone(input);
    const references = await parser.resolve(document as never, options);
    demandFewValues(references.values());
    if (!onDisk) byAddress.set("", document);
    return dereferenced(parser.schema, byAddress, references);
  } catch (error) {
    throw refused ?? error;
  }
}

/** How many values a document in memory may have: nobody knows of how much text it was made. */
const IN_MEMORY = 20_000_000;

/** YAML, of which JSON is a part that reads faster by itself. Aliases are bounded by what comes of them. */
function parsed(text: string, file: string): unknown {
  try {
    if (/^\s*[{[]/.test(text)) return parsePlain(text, file, JSON.parse);
  } catch (error) {
    // YAML in flow style looks alike, and says better what is wrong.
    if (error instanceof SpecFileError) throw error;
  }
  return parseYaml(text, file, false);
}

/** RefParser escapes what a path may hold. */
function pathOf(url: string): string {
  try {
    return url.startsWith("file:") ? fileURLToPath(url) : decodeURIComponent(url);
  } catch {
    return url;
  }
}

function locate(source: MockSource): { name: string; input: string | object } {
  if (typeof source === "object") {
    const { spec, name } = source;
    const located = typeof spec === "string" ? file(spec) : { name: "document", input: spec };
    return { ...located, ...(name !== undefined && { name }) };
  }
  if (knownProviders().includes(source)) {
    return { name: source, input: `${BUNDLES}${source}.json` };
  }
  if (/[/\\]|\.(json|ya?ml)$/.test(source)) return file(source);
  const known = knownProviders();
  throw new MockError(
    `unknown provider "${source}": ${
      known.length > 0 ? `known are ${known.join(", ")}` : "this build carries none"
    }; a path to an OpenAPI file works too`,
  );
}

function file(path: string): { name: string; input: string } {
  const absolute = resolve(path);
  if (!existsSync(absolute)) throw new MockError(`no such OpenAPI file: ${path}`);
  return { name: path, input: absolute };
}
