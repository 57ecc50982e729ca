import type {
  ChannelId,
  CytobankClient,
  ExperimentId,
  FcsFileId,
  GateSetId,
} from "../gen/client.gen.js";
import { type SharedOptions, sharedOptions } from "../options.js";
import { type ChannelLookup, type ChannelRow, channelIds, channelTable } from "./channels.js";
import { fcsFileIds } from "./fcs-files.js";
import { lookedUp } from "./lookup-error.js";
import { populationIds } from "./populations.js";

/** The methods that look ids up by name. */
export interface Lookups {
  readonly panels: {
    /**
     * The channels of all panels as a table
     *
     * @example console.table(await cytobank.panels.channelTable(90210))
     */
    channelTable(experimentId: ExperimentId, options?: SharedOptions): Promise<ChannelRow[]>;

    /**
     * Channel ids by short or long name, in the order of the names
     *
     * @throws LookupError for a name that is unknown or stands for several channels
     * @example const [cd3] = await cytobank.panels.channelIds(90210, ["CD3"])
     */
    channelIds(
      experimentId: ExperimentId,
      names: readonly string[],
      options?: SharedOptions & ChannelLookup,
    ): Promise<ChannelId[]>;
  };
  readonly populations: {
    /**
     * Population ids (`gateSetId`) by name, in the order of the names; `Ungated` is 0
     *
     * @throws LookupError for a name that is unknown or stands for several populations
     * @example const [live] = await cytobank.populations.ids(90210, ["Live"])
     */
    ids(
      experimentId: ExperimentId,
      names: readonly string[],
      options?: SharedOptions,
    ): Promise<GateSetId[]>;
  };
  readonly fcsFiles: {
    /**
     * FCS file ids by file name, in the order of the names
     *
     * @throws LookupError for a name that is unknown or that several files have
     * @example const ids = await cytobank.fcsFiles.ids(90210, ["tube_01.fcs"])
     */
    ids(
      experimentId: ExperimentId,
      names: readonly string[],
      options?: SharedOptions,
    ): Promise<FcsFileId[]>;
  };
}

/** Makes the methods. */
export function lookups(client: CytobankClient): Lookups {
  const { panels, populations, fcsFiles } = client;
  return {
    panels: {
      channelTable: async (experimentId, options = {}) =>
        channelTable(await panels.list(experimentId, {}, sharedOptions(options))),
      async channelIds(experimentId, names, options = {}) {
        const all = await panels.list(experimentId, {}, sharedOptions(options));
        return lookedUp(client, () => channelIds(all, names, options));
      },
    },
    populations: {
      async ids(experimentId, names, options = {}) {
        const all = await populations.list(experimentId, {}, sharedOptions(options));
        return lookedUp(client, () => populationIds(all, names));
      },
    },
    fcsFiles: {
      async ids(experimentId, names, options = {}) {
        const all = await fcsFiles.list(experimentId, {}, sharedOptions(options));
        return lookedUp(client, () => fcsFileIds(all, names));
      },
    },
  };
}
