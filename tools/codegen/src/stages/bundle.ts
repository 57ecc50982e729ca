import { bundle, createConfig, getLineColLocation } from "@redocly/openapi-core";
import { refuseToFetch } from "@specwright/spec-rules";
import type { Obj } from "../model/json.ts";
import { SpecError } from "../problem.ts";

/** A spec in one document. */
export interface Bundle {
  readonly document: Obj;
  /** The document as it is written to `openapi.json`. */
  readonly text: string;
}

/**
 * Puts the files of a spec into one document. Components come under the last word of their
 * reference; two different ones of one name are an error, since renaming one would rename a type.
 */
export async function bundleStage(specPath: string): Promise<Bundle> {
  const config = await createConfig({ extends: ["minimal"] });
  config.resolve.http.customFetch = refuseToFetch;
  const result = await bundle({ ref: specPath, config, componentRenamingConflicts: "error" });
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
  const text = `${JSON.stringify(result.bundle.parsed, null, 2)}\n`;
  return { document: JSON.parse(text) as Obj, text };
}
