import {
  type BaseResolver,
  type Document,
  ResolveError,
  YamlParseError,
} from "@redocly/openapi-core";
import { SpecFileError } from "@specwright/spec";
import { isObj } from "@specwright/spec/json";
import { Unreadable } from "./support/unreadable.ts";

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
