import { expect, expectTypeOf, test } from "vitest";
import {
  type Channel,
  type ChannelId,
  type Cytobank,
  type FcsFileId,
  type GateSetId,
  type Population,
  type SettingsOf,
  visnePopulations,
} from "../src/index.js";

declare const cytobank: Cytobank;
declare const channel: Channel;
declare const population: Population;
declare const file: FcsFileId;

test("ids are named for what they are", () => {
  expectTypeOf<Channel["normalizedShortNameId"]>().toEqualTypeOf<ChannelId>();
  expectTypeOf<Population["gateSetId"]>().toEqualTypeOf<GateSetId>();
});

test("one id can't be passed for another; a plain number can", () => {
  const settings: SettingsOf<"flowsom"> = {
    clusteringChannels: [6, 7],
    fcsFileIds: [700001],
    gateSetId: 1,
  };
  const calls = [
    () => cytobank.fcsFiles.get(90210, file),
    // @ts-expect-error a population is no file
    () => cytobank.fcsFiles.get(90210, population.gateSetId),
    () => cytobank.statistics.table(90210, { channels: [channel.normalizedShortNameId] }),
    // @ts-expect-error a population is no channel
    () => cytobank.statistics.table(90210, { channels: [population.gateSetId] }),
    () =>
      cytobank.statistics.table(90210, {
        channels: [6],
        // @ts-expect-error a channel is no population
        populations: [channel.normalizedShortNameId],
      }),
    (): SettingsOf<"citrus"> => ({ gateSetId: population.gateSetId }),
    // @ts-expect-error a channel is no population
    (): SettingsOf<"citrus"> => ({ gateSetId: channel.normalizedShortNameId }),
    // @ts-expect-error a file is no channel
    (): SettingsOf<"umap"> => ({ clusteringChannels: [file] }),
    () => visnePopulations([population.gateSetId], [file]),
    // @ts-expect-error populations come first
    () => visnePopulations([file], [population.gateSetId]),
  ];
  expect(calls).toHaveLength(10);
  expect(settings.gateSetId).toBe(1);
});
