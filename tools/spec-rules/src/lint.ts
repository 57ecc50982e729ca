import { existsSync } from "node:fs";
import { dirname, resolve, sep } from "node:path";
import {
  createConfig,
  type Document,
  getLineColLocation,
  type LocationObject,
  lintDocument,
  type NormalizedProblem,
  parseYaml,
} from "@redocly/openapi-core";
import type { Problem } from "@specwright/spec";
import { child, obj, text } from "@specwright/spec/json";
import { refWords, toPointer, valueAt } from "@specwright/spec/pointer";
import { except } from "./exceptions.ts";
import { FIXES } from "./fixes.ts";
import specwright, { FIX_MARK, PLUGIN_ID } from "./plugin.ts";
import { readSpec } from "./read.ts";
import { SpecReader } from "./reader.ts";
import { type EndlessReference, endlessReferences } from "./references.ts";
import type { Strength } from "./support/rule.ts";
import { SYNTAX, Unreadable } from "./support/unreadable.ts";

/** How a spec is linted. */
export interface LintOptions {
  readonly strength: Strength;
  /** Whether warnings are wanted too; their places are slow to find in a large file. Default: true. */
  readonly warnings?: boolean;
  /** Reads the files; one that has read them already spares the work. */
  readonly reader?: SpecReader;
}

/**
 * Lints a spec: `gen` finds what makes generated output wrong, `check` holds a curated provider to
 * the whole of specs/README.md. Problems come sorted by file and line.
 */
export async function lint(
  specPath: string,
  { strength, warnings = true, reader: given }: LintOptions,
): Promise<Problem[]> {
  const ref = resolve(specPath);
  if (!existsSync(ref)) throw new Error(`No spec at ${ref}: give the path of an openapi.yaml.`);
  const reader = given ?? new SpecReader(ref);
  let isWhole = true;
  const onScattered = (): void => {
    isWhole = false;
  };
  const config = await createConfig({
    plugins: [specwright({ onScattered })],
    extends: [`${PLUGIN_ID}/${strength}`],
    // Who hands in a reader means to bundle what it has read.
    rules: given ? { [`${PLUGIN_ID}/whole`]: "error" } : {},
  });
  let problems: NormalizedProblem[];
  let names: readonly string[] = [];
  try {
    const document = await readSpec(ref, reader);
    const endless = endlessReferences(document).map((one) => endlessProblem(one, document));
    if (endless.length > 0) return endless;
    names = Object.keys(obj(child(obj(document.parsed).components, "schemas")));
    problems = await lintDocument({ document, config, externalRefResolver: reader });
    reader.isWhole = given !== undefined && isWhole;
  } catch (error) {
    if (error instanceof Unreadable) return [unreadable(error)];
    // Redocly says so of references over several files, and not where.
    if (/Self-referencing|Maximum call stack/.test((error as Error).message)) {
      const message = "References lead back to themselves, or from one to the next without end.";
      return [unreadable(new Unreadable(message, ref, "refer to what is meant"))];
    }
    throw error;
  }
  const placed = problems
    .filter((problem) => !problem.ignored && (warnings || problem.severity === "error"))
    .filter((problem) => strength === "check" || !isForeign(problem))
    .filter((problem) => !isNamed(problem, names))
    .map((problem) => toProblem(problem, ref));
  const refused = refusals(reader).filter(
    ({ message }) => !placed.some((problem) => problem.message.includes(message)),
  );
  const kept = except(unique([...onceBroken(placed), ...refused]), dirname(ref), strength);
  return kept.sort(inOrder);
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

/** A discriminator's mapping may name a schema as well as refer to it, which Redocly does not know. */
function isNamed({ ruleId, location }: NormalizedProblem, names: readonly string[]): boolean {
  const { pointer, source } = location[0] ?? {};
  if (ruleId !== "no-unresolved-refs" || !source || !pointer?.includes("/mapping/")) return false;
  const value = valueAt(parseYaml(source.body), toPointer(refWords(pointer)));
  return names.includes(text(value) ?? "");
}

/** A file that is no YAML is told where it breaks, and not once more wherever it is referred to. */
function onceBroken(problems: readonly Problem[]): Problem[] {
  const known = problems.flatMap(({ message }) =>
    message.startsWith(BROKEN) ? [`Can't resolve $ref: ${message.slice(BROKEN.length)}`] : [],
  );
  return problems.filter(({ message }) => !known.includes(message));
}

const BROKEN = "Failed to parse: ";

function endlessProblem(
  { message, fix, pointer }: EndlessReference,
  { source }: Document,
): Problem {
  const { start } = getLineColLocation({ source, pointer, reportOnKey: true } as LocationObject);
  const place = { file: source.absoluteRef, line: start.line, column: start.col };
  return { rule: `${PLUGIN_ID}/reference-ends`, message, ...place, severity: "error", fix };
}

/** References that were not followed, where they stand. */
export function refusals(reader: SpecReader): Problem[] {
  return reader.refused.map((refusal) => {
    const { message, fix } = refusal.error;
    const place = { file: refusal.file, ...reader.placeOf(refusal) };
    return { rule: `${PLUGIN_ID}/own-files`, message, ...place, severity: "error", fix };
  });
}

function unreadable({ message, file, line, column, fix }: Unreadable): Problem {
  const what = plain(message, file);
  return {
    rule: `${PLUGIN_ID}/readable`,
    message: what,
    file,
    line,
    column,
    severity: "error",
    fix,
  };
}

/** A message without what the problem says beside it: its own place, and the folder of the spec. */
function plain(message: string, root: string): string {
  return message.replaceAll(/ in "[^"]*" \(\d+:\d+\)$/gm, "").replaceAll(dirname(root) + sep, "");
}

function toProblem(
  { ruleId, message, severity, location, from }: NormalizedProblem,
  root: string,
): Problem {
  const place = location[0] ?? from;
  const [what = message, own] = plain(message, root).split(FIX_MARK);
  const fix = own ?? (what.startsWith(BROKEN) ? SYNTAX : FIXES[ruleId]);
  const start = place ? getLineColLocation(place).start : { line: 1, col: 1 };
  return {
    rule: ruleId,
    message: what,
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
