import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import {
  BaseResolver,
  createConfig,
  getLineColLocation,
  lintDocument,
  type NormalizedProblem,
} from "@redocly/openapi-core";
import { except } from "./exceptions.ts";
import specwright, { FIX_MARK, PLUGIN_ID } from "./plugin.ts";
import { readSpec, Unreadable } from "./read.ts";
import type { Strength } from "./support/rule.ts";

/** Something wrong in a spec. */
export interface Problem {
  /** Name of the rule: ours start with `specwright/`, the others are Redocly's. */
  readonly rule: string;
  readonly message: string;
  /** The source file (not the bundle), absolute. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: "error" | "warn";
  /** What to do about it. */
  readonly fix?: string;
}

/**
 * Lints a spec: `gen` finds what makes generated output wrong, `check` holds a curated provider to
 * the whole of specs/README.md. Problems come sorted by file and line.
 */
export async function lint(
  specPath: string,
  { strength }: { readonly strength: Strength },
): Promise<Problem[]> {
  const ref = resolve(specPath);
  if (!existsSync(ref)) throw new Error(`No spec at ${ref}: give the path of an openapi.yaml.`);
  const config = await createConfig({
    plugins: [specwright()],
    extends: [`${PLUGIN_ID}/${strength}`],
  });
  config.resolve.http.customFetch = refuseToFetch;
  const resolver = new BaseResolver(config.resolve);
  let problems: NormalizedProblem[];
  try {
    const document = await readSpec(ref, resolver);
    problems = await lintDocument({ document, config, externalRefResolver: resolver });
  } catch (error) {
    if (error instanceof Unreadable) return [unreadable(error)];
    throw error;
  }
  const placed = problems
    .filter((problem) => !problem.ignored)
    .filter((problem) => strength === "check" || !isForeign(problem))
    .map(toProblem);
  const kept = except(unique(placed), dirname(ref), strength);
  return kept.sort(inOrder);
}

/** A spec is what its files say; what a server answers today would make another of it tomorrow. */
export async function refuseToFetch(): Promise<never> {
  throw new Error("it stands on the web, not in a file of this spec.");
}

/**
 * What OpenAPI leaves to others: keywords that JSON Schema passes over (`nullable` in 3.1), and the
 * inside of extensions that are not ours. They make nothing wrong; only curated specs are kept free of them.
 */
function isForeign({ ruleId, message, location }: NormalizedProblem): boolean {
  const pointer = location[0]?.pointer ?? "";
  const inSchema = /\/schema\/|^#\/components\/schemas\/[^/]+\//.test(pointer);
  const unknown = inSchema && /^Property `.*` is not expected here/.test(message);
  return ruleId === "struct" && (unknown || pointer.includes("/x-"));
}

function unreadable({ message, file, line, column }: Unreadable): Problem {
  const fix = "write a spec in YAML or JSON with `openapi: 3.1.0`";
  return { rule: `${PLUGIN_ID}/readable`, message, file, line, column, severity: "error", fix };
}

function toProblem({ ruleId, message, severity, location, from }: NormalizedProblem): Problem {
  const place = location[0] ?? from;
  const [what, fix] = message.split(FIX_MARK);
  const start = place ? getLineColLocation(place).start : { line: 1, col: 1 };
  return {
    rule: ruleId,
    message: what ?? message,
    file: place?.source.absoluteRef ?? "",
    line: start.line,
    column: start.col,
    severity,
    ...(fix !== undefined && { fix }),
  };
}

/** Shared parts are reached more than once; a problem counts once. */
function unique(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}

function inOrder(a: Problem, b: Problem): number {
  return (
    a.file.localeCompare(b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    a.rule.localeCompare(b.rule)
  );
}
