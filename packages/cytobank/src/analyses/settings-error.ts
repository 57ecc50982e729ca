import { ConfigError, named } from "@specwright/runtime";
import { SOURCES } from "./settings.derived.js";
import type { SettingsIssue } from "./validate.js";

const MOST = 6;

const sentence = ({ setting, rule, source }: SettingsIssue): string =>
  `${setting || "settings"} ${rule} (source: ${SOURCES[source] ?? source})`;

/**
 * Settings of an analysis break a rule. Nothing was sent: a run can take hours to tell.
 *
 * @example
 * if (error instanceof SettingsError) for (const { setting, rule, source } of error.issues) console.error(setting, rule, source);
 */
export class SettingsError extends ConfigError {
  readonly issues: readonly SettingsIssue[];

  static {
    named(SettingsError, "SettingsError");
  }

  /** @param issues one at least */
  constructor(type: string, issues: readonly SettingsIssue[]) {
    const more = issues.length > MOST ? `; and ${issues.length - MOST} more` : "";
    super(
      `cytobank ${type}`,
      `can't take these settings: ${issues.slice(0, MOST).map(sentence).join("; ")}${more}`,
    );
    this.issues = issues;
  }
}
