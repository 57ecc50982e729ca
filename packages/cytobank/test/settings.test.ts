import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { settingsIssues } from "../src/analyses/rules.js";
import { SETTINGS, SOURCES } from "../src/analyses/settings.derived.js";
import { type AnalysisType, ConfigError, isConfigError, SettingsError } from "../src/index.js";
import { clientOf, json } from "./support/handler.js";

const PEACO = { fcsFileIds: [1], channelUniqueIdentifiers: ["a", "b"] };

/** What a check says of settings; empty where it lets them pass. */
const said = (type: AnalysisType, settings: object): string[] =>
  settingsIssues(type, settings).map(({ setting, rule }) => `${setting} ${rule}`);

test("an out-of-range setting is refused with its range and source, and nothing is sent", async () => {
  const { client, seen } = clientOf(() => json({}));
  const settings = { ...PEACO, maxBins: 12, ITLimit: 1.5 };
  const refused = client.analyses.run("peacoQc", 90210, { name: "QC", settings });
  const error = await refused.then(
    () => undefined,
    (failure: unknown) => failure,
  );
  expect(error).toBeInstanceOf(SettingsError);
  expect(error).toBeInstanceOf(ConfigError);
  expect(isConfigError(error)).toBe(true);
  expect((error as Error).message).toBe(
    "cytobank peacoQc can't take these settings: " +
      "maxBins must be from 40 to 1000000, not 12 (source: CytobankAPI, the provider's R client, 2.2.1 (2023-04-21)); " +
      "ITLimit must be from 0.2 to 1, not 1.5 (source: CytobankAPI, the provider's R client, 2.2.1 (2023-04-21))",
  );
  expect((error as SettingsError).issues[0]).toEqual({
    setting: "maxBins",
    rule: "must be from 40 to 1000000, not 12",
    source: "r-client",
  });
  expect(seen).toEqual([]);
});

test("so it is where an analysis is configured that was created before", async () => {
  const answer = {
    peaco_qc: { id: 1, name: "QC", status: "new", sourceExperiment: 9, settings: {} },
  };
  const { client, seen } = clientOf(() => json(answer));
  const analysis = await client.analyses.create("peacoQc", 9, "QC");
  await expect(analysis.configure({ ...PEACO, MAD: 101 })).rejects.toThrow(
    "MAD must be from 1 to 100, not 101",
  );
  expect(seen).toHaveLength(1);
});

describe("the ranges that the spec has, at their ends", () => {
  test.each([
    ["maxBins", 40, 1_000_000, 1],
    ["MAD", 1, 100, 1],
    ["ITLimit", 0.2, 1, 0.01],
    ["consecutiveBins", 1, 50, 1],
  ])("%s", (name, low, high, step) => {
    for (const value of [low, high])
      expect(said("peacoQc", { ...PEACO, [name]: value })).toEqual([]);
    for (const value of [low - step, high + step]) {
      expect(said("peacoQc", { ...PEACO, [name]: value })).toHaveLength(1);
    }
  });
});

test("types, enums and lists are checked too", () => {
  expect(said("peacoQc", { ...PEACO, maxBins: 100.5 })).toEqual([
    "maxBins must be integer, not number",
  ]);
  expect(said("peacoQc", { ...PEACO, detectionMethod: "both" })).toEqual([
    'detectionMethod must be one of "all", "IT", "MAD"',
  ]);
  expect(said("peacoQc", { fcsFileIds: [1], channelUniqueIdentifiers: ["a"] })).toEqual([
    "channelUniqueIdentifiers must have 2 items at least",
  ]);
  expect(said("visne", { seed: 12345 })).toEqual(["seed must be string, not integer"]);
  expect(said("visne", { populationSelections: [{ id: 1 }, { selected: true }] })).toEqual([
    "populationSelections[1].id is missing",
  ]);
});

test("exactly one target of SPADE's sampling, and margins with their scales", () => {
  expect(said("spade", { downSampledEventsTarget: { percent: 10 } })).toEqual([]);
  expect(said("spade", { downSampledEventsTarget: { absoluteNumber: 5 } })).toEqual([]);
  expect(said("spade", { downSampledEventsTarget: {} })).toHaveLength(1);
  expect(said("peacoQc", { ...PEACO, removeMargins: false })).toEqual([]);
  expect(said("peacoQc", { ...PEACO, removeMargins: true })).toEqual([
    "useInternalScalesForMargins is missing",
  ]);
  const whole = { ...PEACO, removeMargins: true, useInternalScalesForMargins: false };
  expect(said("peacoQc", whole)).toEqual([]);
});

test("what is needed for a run is asked for", () => {
  expect(said("flowsom", { gateSetId: 1 })).toEqual([
    "clusteringChannels is needed for a run",
    "fcsFileIds is needed for a run",
  ]);
  expect(said("peacoQc", {})).toEqual([
    "fcsFileIds is needed for a run",
    "channelUniqueIdentifiers is needed for a run",
  ]);
  expect(said("citrus", { clusteringChannels: [1], gateSetId: 0 })).toEqual([]);
});

test("rules between settings of CITRUS and FlowSOM", () => {
  const citrus = { gateSetId: 1, clusteringChannels: [6], fileGroupNames: ["A", "B"] };
  const grouping = [1, 2, 3, 4, 5, 6].map((id, index) => [id, index % 2]);
  expect(said("citrus", { ...citrus, fileGrouping: grouping })).toEqual([]);
  expect(said("citrus", { ...citrus, fileGrouping: grouping.slice(1) })).toEqual([
    'fileGrouping must give group "A" 3 files at least, not 2',
  ]);
  expect(said("citrus", { ...citrus, fileGrouping: [...grouping, [7, 2]] })).toEqual([
    "fileGrouping must point to a group from -1 to 1, not 2",
  ]);
  expect(said("citrus", { ...citrus, fileGrouping: [...grouping, [7, -1]] })).toEqual([]);
  expect(said("citrus", { ...citrus, fileGrouping: [...grouping, [7, -2]] })).toEqual([
    "fileGrouping[6][1] must be at least -1, not -2",
  ]);
  expect(said("citrus", { ...citrus, statisticsChannels: [6, 7] })).toEqual([
    "statisticsChannels must not be clustering channels: 6",
  ]);
  const flowsom = { clusteringChannels: [6], fcsFileIds: [1] };
  expect(said("flowsom", { ...flowsom, expectedClusters: 144 })).toEqual([]);
  expect(said("flowsom", { ...flowsom, expectedClusters: 150 })).toEqual([
    "expectedClusters must be a square number, not 150",
  ]);
});

test("every rule names a source that is known by its title", () => {
  const sources = (schema: object): string[] =>
    Object.entries(schema).flatMap(([key, value]) =>
      key === "source" ? [String(value)] : typeof value === "object" ? sources(value) : [],
    );
  const named = new Set(sources(SETTINGS));
  expect(named.size).toBeGreaterThan(0);
  for (const source of named) expect(SOURCES).toHaveProperty([source]);
});

test("no settings whatever make the check itself fail", () => {
  const types = Object.keys(SETTINGS) as AnalysisType[];
  fc.assert(
    fc.property(fc.constantFrom(...types), fc.object(), (type, settings) => {
      expect(Array.isArray(settingsIssues(type, settings))).toBe(true);
    }),
  );
});
