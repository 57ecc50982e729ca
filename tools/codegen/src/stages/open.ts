import { ResolveError } from "@redocly/openapi-core";
import type { Problem } from "@specwright/spec";
import { parseYaml, SpecFileError, SpecFiles } from "@specwright/spec";
import { obj } from "@specwright/spec/json";
import type { SpecReader } from "@specwright/spec-rules";
import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { SpecError } from "../problem.ts";

const VERSION = /^3\.[01]\.\d/;

/** Before anything else: the file is YAML or JSON, and an OpenAPI of a version that we read. */
export async function openStage(specPath: string, reader: SpecReader): Promise<void> {
  if (await isReadable(specPath, reader)) return;
  const source = new SpecFiles(specPath).text(specPath);
  demandReadable(source, specPath);
  const lines = new LineCounter();
  const document = parseDocument(source, {
    lineCounter: lines,
    uniqueKeys: true,
  });
  const problem = (rule: string, offset: number, message: string, fix: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return {
      rule,
      message,
      file: specPath,
      line: Math.max(line, 1),
      column: Math.max(col, 1),
      fix,
    };
  };
  const broken = document.errors.map(({ message, pos }) =>
    problem(
      "readable",
      pos[0],
      message.split("\n")[0]?.replace(/ at line.*$/, "") ?? "",
      "mend the syntax",
    ),
  );
  if (broken.length > 0) throw new SpecError(broken);
  const root = document.contents;
  const version = isMap(root) ? root.get("openapi", true) : undefined;
  const text = isScalar(version) ? String(version.value) : "";
  if (VERSION.test(text)) return;
  const swagger = isMap(root) && root.has("swagger");
  const message = swagger
    ? "This is Swagger 2."
    : text === ""
      ? "This is no OpenAPI spec: it has no `openapi`."
      : `OpenAPI ${text} is not one of the versions that we read (3.0, 3.1).`;
  const fix = swagger ? "convert it to OpenAPI 3" : "write `openapi: 3.1.0`, if that is what it is";
  throw new SpecError([
    problem("openapi-version", (isScalar(version) && version.range?.[0]) || 0, message, fix),
  ]);
}

/** What no reader could bear is said before this one tries. */
function demandReadable(source: string, specPath: string): void {
  try {
    parseYaml(source, specPath);
  } catch (error) {
    if (error instanceof SpecFileError) throw error;
  }
}

/** A spec of a good version needs no places, which are slow to find in millions of lines. */
async function isReadable(specPath: string, reader: SpecReader): Promise<boolean> {
  try {
    const document = await reader.resolveDocument(null, specPath, true);
    return "parsed" in document && VERSION.test(String(obj(document.parsed).openapi));
  } catch (error) {
    const why = error instanceof ResolveError ? error.originalError : error;
    if (why instanceof SpecFileError) throw why;
    return false;
  }
}
