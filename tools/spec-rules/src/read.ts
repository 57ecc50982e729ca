import {
  type BaseResolver,
  type Document,
  getLineColLocation,
  ResolveError,
  YamlParseError,
} from "@redocly/openapi-core";
import { SpecFileError, specKind } from "@specwright/spec";
import { isObj } from "@specwright/spec/json";
import { SYNTAX, Unreadable } from "./support/unreadable.ts";

/** Reads the root of a spec: YAML or JSON, OpenAPI 3. */
export async function readSpec(ref: string, resolver: BaseResolver): Promise<Document> {
  let document: Document;
  try {
    document = (await resolver.resolveDocument(null, ref, true)) as Document;
  } catch (error) {
    const { message } = error as Error;
    const refused = error instanceof ResolveError ? error.originalError : error;
    if (refused instanceof SpecFileError) throw new Unreadable(message, ref, refused.fix);
    const at = error instanceof YamlParseError ? error : undefined;
    throw new Unreadable(
      `The file is no YAML: ${message}`,
      ref,
      SYNTAX,
      at?.line || 1,
      at?.col || 1,
    );
  }
  const { name, fix } = specKind(document.parsed);
  if (fix === undefined) return document;
  const says = isObj(document.parsed) && "openapi" in document.parsed;
  const { start } = says
    ? getLineColLocation({ source: document.source, pointer: "#/openapi", reportOnKey: false })
    : { start: { line: 1, col: 1 } };
  const message = `This is ${name}, where OpenAPI 3.0 or 3.1 is due.`;
  throw new Unreadable(message, ref, fix, start.line, start.col);
}
