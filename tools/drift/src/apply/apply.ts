import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hashOf, parseReport, type Report } from "@specwright/drift";
import { specFolders } from "@specwright/spec";
import { changesetOf } from "./changeset.ts";
import { type Contradiction, reconcile } from "./contradictions.ts";
import { type Change, patch } from "./patch.ts";
import { SpecTexts } from "./sources.ts";

/** A report and the file that it came from. */
export interface NamedReport {
  readonly name: string;
  readonly report: Report;
}

/** What reports make of one provider's spec; nothing is written yet. */
export interface Applied {
  readonly provider: string;
  readonly changes: readonly Change[];
  readonly contradictions: readonly Contradiction[];
  /** Things that a reader should know. */
  readonly notes: readonly string[];
  /** Files by their path. */
  readonly files: ReadonlyMap<string, string>;
}

/** Reads reports from files. */
export const readReports = (files: readonly string[]): NamedReport[] =>
  files.map((name) => ({ name, report: parseReport(readFileSync(name, "utf8"), name) }));

/**
 * Makes of reports a change of the specs that they are about.
 *
 * @throws Error that names a report whose spec is not here
 */
export function apply(root: string, reports: readonly NamedReport[]): Applied[] {
  const specs = specFolders(join(root, "specs")).flatMap(({ name, specPath }) => {
    const bundle = bundleOf(root, name);
    return bundle ? [{ name, specPath, bundle }] : [];
  });
  const grouped = new Map<string, NamedReport[]>();
  for (const one of reports) {
    const { title } = one.report.spec;
    const spec = specs.find(({ bundle }) => bundle.info?.title === title);
    if (!spec)
      throw new Error(
        `${one.name} is about "${title}", which no spec here is called; there is ${specs.map(({ bundle }) => `"${bundle.info?.title}"`).join(", ")}`,
      );
    grouped.set(spec.name, [...(grouped.get(spec.name) ?? []), one]);
  }
  return specs
    .filter(({ name }) => grouped.has(name))
    .map(({ name, specPath, bundle }) => {
      const own = grouped.get(name) ?? [];
      return applyTo(root, name, specPath, hashOf(bundle), own);
    });
}

function applyTo(
  root: string,
  provider: string,
  specPath: string,
  hash: string,
  reports: readonly NamedReport[],
): Applied {
  const { differences, contradictions } = reconcile(reports);
  const texts = new SpecTexts(specPath);
  const changes = patch(texts, differences);
  const files = texts.changed();
  const done = changes.filter(({ isDone }) => isDone);
  if (files.size > 0) {
    const last = reports
      .map(({ report }) => report.last)
      .sort()
      .at(-1);
    const path = join(root, `.changeset/drift-${provider}-${last}.md`);
    files.set(path, changesetOf(`@specwright/${provider}`, done));
  }
  const notes = reports
    .filter(({ report }) => report.spec.hash !== hash)
    .map(
      ({ name }) =>
        `${name} was made with another version of this spec: look twice at what it says`,
    );
  return { provider, changes, contradictions, notes, files };
}

function bundleOf(root: string, name: string): { info?: { title?: string } } | undefined {
  try {
    return JSON.parse(readFileSync(join(root, `packages/${name}/openapi.json`), "utf8"));
  } catch {
    return undefined;
  }
}
