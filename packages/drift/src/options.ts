import type { Report } from "./report.js";

/** What a radar is told. */
export interface DriftOptions {
  /** The spec that the client ships: `import spec from "@specwright/pluto/openapi.json" with { type: "json" }`. */
  readonly spec: object;
  /** A file that the report is written to and read from again (Node), or a function that takes it. */
  readonly report: string | ((report: Report) => unknown);
  /** So many answers are looked at first, then one in so many. Default 20; 1 looks at all. */
  readonly sample?: number | undefined;
  /** The name of a field that the spec lacks is told once so many answers had it. Default 3. */
  readonly least?: number | undefined;
  /** Names of fields that may be told whatever their words: look at the field before you say so. */
  readonly names?: readonly string[] | undefined;
}

/** Options that can be used, none left open. */
export interface CheckedOptions {
  readonly spec: object;
  readonly report: string | ((report: Report) => unknown);
  readonly sample: number;
  readonly least: number;
  readonly names: readonly string[];
}

/**
 * Options that can be used.
 *
 * @throws TypeError that names the option, the rule and the fix
 */
export function checkOptions(options: DriftOptions): CheckedOptions {
  const { spec, report, sample = 20, least = 3, names = [] } = options;
  const paths = (spec as { paths?: unknown } | undefined)?.paths;
  if (typeof paths !== "object" || paths === null)
    refuse("spec", "must be a bundled OpenAPI document", 'import it from "<package>/openapi.json"');
  if (typeof report !== "function" && (typeof report !== "string" || report === ""))
    refuse("report", "must be the path of a file, or a function", 'give { report: "drift.json" }');
  for (const [name, value] of Object.entries({ sample, least }))
    if (!Number.isSafeInteger(value) || value < 1)
      refuse(name, "must be a whole number of at least 1", `give { ${name}: 1 } for the least`);
  if (!Array.isArray(names) || names.some((name) => typeof name !== "string"))
    refuse("names", "must be a list of names", 'give { names: ["burndown"] }');
  return { spec, report, sample, least, names };
}

function refuse(option: string, rule: string, fix: string): never {
  throw new TypeError(`drift: ${option} ${rule}; ${fix}`);
}
