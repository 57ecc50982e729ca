import { resolve } from "node:path";
import { bundle, Config, type Document, getLineColLocation, Source } from "@redocly/openapi-core";
import { leadsOut } from "@specwright/spec";
import { isObj, type Obj } from "@specwright/spec/json";
import { toPointer } from "@specwright/spec/pointer";
import { refusals, SpecReader } from "@specwright/spec-rules";
import { Locator } from "../model/locate.ts";
import { SpecError } from "../problem.ts";

/** A spec in one document, in which objects may stand in several places; to change it, copy it. */
export interface Bundle {
  readonly document: Obj;
}

/**
 * Puts the files of a spec into one document. Components come under the last word of their
 * reference; two different ones of one name are an error, since renaming one would rename a type.
 */
export async function bundleStage(specPath: string, reader: SpecReader): Promise<Bundle> {
  if (reader.isWhole) {
    // All that a bundler would do to it.
    const { parsed } = (await reader.resolveDocument<Obj>(null, specPath, true)) as Document<Obj>;
    return whole({ ...parsed, components: parsed.components || {} }, specPath);
  }
  const result = await bundle({
    ref: specPath,
    config: new Config({}),
    externalRefResolver: reader,
    componentRenamingConflicts: "error",
  });
  const refused = refusals(reader);
  if (refused.length > 0) throw new SpecError(refused);
  const problems = result.problems.filter(({ severity }) => severity === "error");
  if (problems.length > 0) {
    throw new SpecError(
      problems.map(({ message, ruleId, location }) => {
        const place = location[0];
        const start = place ? getLineColLocation(place).start : { line: 1, col: 1 };
        return {
          rule: ruleId === "bundler" ? "component-name-clash" : ruleId,
          message: message.replace(/ Renamed .*$/, ""),
          file: place?.source.absoluteRef ?? specPath,
          line: start.line,
          column: start.col,
          fix: ruleId === "bundler" ? "give one of the two components another name" : undefined,
        };
      }),
    );
  }
  return whole(result.bundle.parsed as Obj, specPath);
}

/**
 * Refuses a bundle with a reference to the world, wherever it stands: other tools that read the bundle
 * would follow it, though to OpenAPI it may be data.
 */
function whole(document: Obj, specPath: string): Bundle {
  const found = outwardReferences(document);
  if (found.length === 0) return { document };
  const locator = new Locator(specPath);
  throw new SpecError(
    found.map(({ pointer, ref }) => {
      const message = `\`${ref}\` leads out of the spec.`;
      return locator.problem(pointer, "own-files", message, "write in its place what it leads to");
    }),
  );
}

/**
 * References of a document in memory that somebody would follow to a file or an address.
 */
export async function followedReferences(document: Obj): Promise<string[]> {
  const reader = new SpecReader();
  const doc = {
    source: new Source(resolve("openapi.json"), ""),
    parsed: structuredClone(document),
  };
  await bundle({ doc, config: new Config({}), externalRefResolver: reader });
  const tried = reader.refused.map(({ ref }) => ref);
  return [...tried, ...outwardReferences(document).map(({ ref }) => ref)];
}

function outwardReferences(document: Obj): { pointer: string; ref: string }[] {
  const found: { pointer: string; ref: string }[] = [];
  const words: string[] = [];
  const look = (node: object): void => {
    if (isObj(node) && typeof node.$ref === "string" && leadsOut(node.$ref)) {
      found.push({ pointer: toPointer(words), ref: node.$ref });
    }
    for (const [key, value] of Object.entries(node)) {
      if (typeof value !== "object" || value === null) continue;
      words.push(key);
      look(value);
      words.pop();
    }
  };
  look(document);
  return found;
}
