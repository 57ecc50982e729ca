import { getLineColLocation } from "@redocly/openapi-core";
import type { Problem } from "@specwright/spec";
import type { Cursor } from "./support/cursor.ts";
import { ProviderFiles } from "./support/provider-files.ts";
import type { Strength } from "./support/rule.ts";

/** Rules that a provider can't always keep: its paths are as they are, and names may mislead. */
const EXCUSABLE = ["no-ambiguous-paths", "specwright/secret-marked"];

/**
 * Takes out the problems that the provider's `exceptions.yaml` excuses. An exception names a rule,
 * what it is about and the reason; one that excuses nothing is a problem itself.
 */
export function except(
  problems: readonly Problem[],
  folder: string,
  strength: Strength,
): Problem[] {
  const { exceptions } = new ProviderFiles(folder);
  const excused = new Set<Problem>();
  const wrong: Problem[] = [];
  for (const entry of exceptions?.get("exceptions")?.items() ?? []) {
    const rule = entry.text("rule") ?? "";
    const about = [entry.obj.about].flat().filter((text) => typeof text === "string");
    const found = problems.filter(
      (one) => one.rule === rule && about.every((text) => one.message.includes(`\`${text}\``)),
    );
    const flaw = flawOf(entry, rule, about, found.length, strength);
    if (flaw === undefined) for (const problem of found) excused.add(problem);
    else wrong.push(problemAt(entry, flaw));
  }
  return [...problems.filter((problem) => !excused.has(problem)), ...wrong];
}

function flawOf(
  entry: Cursor,
  rule: string,
  about: readonly string[],
  found: number,
  strength: Strength,
): string | undefined {
  if (!EXCUSABLE.includes(rule)) {
    return `\`${rule}\` has no exceptions; these have: ${EXCUSABLE.join(", ")}.`;
  }
  if (about.length === 0) return "The exception does not say what it is about (`about: [ … ]`).";
  if ((entry.text("reason") ?? "").trim() === "") return "The exception has no `reason`.";
  if (found === 0 && strength === "check") {
    return `The exception excuses nothing: ${rule} finds nothing about ${about.join(", ")}.`;
  }
  return undefined;
}

function problemAt({ location }: Cursor, message: string): Problem {
  const { start } = getLineColLocation(location);
  return {
    rule: "specwright/exceptions",
    message,
    file: location.source.absoluteRef,
    line: start.line,
    column: start.col,
    severity: "error",
    fix: "correct or remove the entry",
  };
}
