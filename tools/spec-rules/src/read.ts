import {
  type BaseResolver,
  type Document,
  ResolveError,
  YamlParseError,
} from "@redocly/openapi-core";
import { SpecFileError } from "@specwright/spec";
import { isObj } from "./support/cursor.ts";

/** A spec that can't be linted at all, and where that shows. */
export class Unreadable extends Error {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What to do about it, where it is not that a spec is due. */
  fix?: string;

  constructor(message: string, file: string, line = 1, column = 1) {
    super(message);
    this.file = file;
    this.line = line;
    this.column = column;
  }
}

/** Reads the root of a spec: YAML or JSON, OpenAPI 3. */
export async function readSpec(ref: string, resolver: BaseResolver): Promise<Document> {
  let document: Document;
  try {
    document = (await resolver.resolveDocument(null, ref, true)) as Document;
  } catch (error) {
    const { message } = error as Error;
    const refused = error instanceof ResolveError ? error.originalError : error;
    if (refused instanceof SpecFileError) {
      throw Object.assign(new Unreadable(message, ref), { fix: refused.fix });
    }
    if (!(error instanceof YamlParseError)) throw new Unreadable(message, ref);
    throw new Unreadable(message, ref, error.line || 1, error.col || 1);
  }
  const version = isObj(document.parsed) ? document.parsed.openapi : undefined;
  if (typeof version !== "string" || !/^3\.[01]\.\d+$/.test(version)) {
    throw new Unreadable(`\`openapi\` is ${JSON.stringify(version) ?? "missing"}.`, ref);
  }
  return document;
}
