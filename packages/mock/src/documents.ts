import { existsSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { decycle } from "@stoplight/json";
import RefParser from "@stoplight/json-schema-ref-parser";
import { MockError } from "./errors.js";
import type { OpenApiDocument } from "./openapi.js";

/** What to mock: a provider's name, the path of an OpenAPI file, or a document or path named as such. */
export type MockSource = string | { readonly spec: object | string };

/** A document with all references resolved, and the name that it goes by. */
export interface LoadedDocument {
  readonly name: string;
  readonly document: OpenApiDocument;
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
    // Dereferencing writes into its input, and the caller's document is the caller's.
    resolved = await new RefParser().dereference(
      typeof input === "string" ? input : structuredClone(input),
    );
  } catch (error) {
    throw new MockError(`can't read the spec ${name}: ${(error as Error).message}`);
  }
  const document = decycle(resolved) as OpenApiDocument;
  if (typeof document?.openapi !== "string" || !document.openapi.startsWith("3.")) {
    throw new MockError(
      `${name} is not an OpenAPI 3 document: it has no "openapi: 3.x" at its top`,
    );
  }
  return { name, document };
}

function locate(source: MockSource): { name: string; input: string | object } {
  if (typeof source === "object") {
    return typeof source.spec === "string"
      ? file(source.spec)
      : { name: "document", input: source.spec };
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
