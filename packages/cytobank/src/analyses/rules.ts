import { SETTINGS } from "./settings.derived.js";
import { SettingsError } from "./settings-error.js";
import type { AnalysisType } from "./types.js";
import { issues, type SettingsIssue, type SettingsSchema } from "./validate.js";

type Settings = Readonly<Record<string, unknown>>;

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const absent = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);

/** Rules that hold between settings, which no schema says; and what must be there before a run. */
const BETWEEN: { readonly [T in AnalysisType]?: (settings: Settings) => SettingsIssue[] } = {
  citrus(settings) {
    const found: SettingsIssue[] = [];
    const say = (setting: string, rule: string) =>
      found.push({ setting, rule, source: "r-advanced-analyses" });
    const names = list(settings.fileGroupNames);
    const groups = list(settings.fileGrouping).filter(
      (pair): pair is [unknown, number] => Array.isArray(pair) && typeof pair[1] === "number",
    );
    if (settings.fileGroupNames !== undefined && names.length < 2)
      say("fileGroupNames", "must name 2 groups at least");
    for (const [index, name] of names.entries()) {
      const files = groups.filter(([, group]) => group === index).length;
      if (settings.fileGrouping !== undefined && files < 3)
        say(
          "fileGrouping",
          `must give group ${JSON.stringify(name)} 3 files at least, not ${files}`,
        );
    }
    const outside = groups.find(([, group]) => group >= names.length);
    if (outside && names.length > 0)
      say(
        "fileGrouping",
        `must point to a group from -1 to ${names.length - 1}, not ${outside[1]}`,
      );
    const clustering = list(settings.clusteringChannels);
    const both = list(settings.statisticsChannels).filter((one) => clustering.includes(one));
    if (both.length > 0)
      say("statisticsChannels", `must not be clustering channels: ${both.join(", ")}`);
    return found;
  },
  flowsom({ expectedClusters: clusters }) {
    if (typeof clusters !== "number" || Number.isInteger(Math.sqrt(clusters))) return [];
    return [
      {
        setting: "expectedClusters",
        rule: `must be a square number, not ${clusters}`,
        source: "r-advanced-analyses",
      },
    ];
  },
};

/** Settings without which an analysis can't run, by the sources' word. */
const NEEDED: { readonly [T in AnalysisType]?: readonly string[] } = {
  citrus: ["gateSetId", "clusteringChannels"],
  flowsom: ["clusteringChannels", "fcsFileIds"],
  peacoQc: ["fcsFileIds", "channelUniqueIdentifiers"],
};

/** The rules of the spec, and those between settings, that settings break. */
export function settingsIssues(type: AnalysisType, settings: object): SettingsIssue[] {
  const schema: SettingsSchema = SETTINGS[type];
  const missing = (NEEDED[type] ?? [])
    .filter((name) => absent((settings as Settings)[name]))
    .map((setting) => ({ setting, rule: "is needed for a run", source: "r-client" }));
  const found = [
    ...issues(schema, settings),
    ...(BETWEEN[type]?.(settings as Settings) ?? []),
    ...missing,
  ];
  // One rule may stand in several schemas of one setting.
  const seen = new Map(found.map((one) => [`${one.setting} ${one.rule}`, one]));
  return [...seen.values()].filter(
    ({ setting, rule }) => rule !== "is missing" || !missing.some((one) => one.setting === setting),
  );
}

/**
 * Checks settings before anything is sent.
 *
 * @throws SettingsError naming each setting, its rule and the source of the rule
 * @example checkSettings("peacoQc", { fcsFileIds, channelUniqueIdentifiers, maxBins: 500 });
 */
export function checkSettings(type: AnalysisType, settings: object): void {
  const found = settingsIssues(type, settings);
  if (found.length > 0) throw new SettingsError(type, found);
}
