import { isApiError } from "@specwright/runtime";
import type { ChannelId, CytobankClient, ExperimentId, StatisticsRow } from "../gen/client.gen.js";
import { type SharedOptions, sharedOptions } from "../options.js";
import { mapLimit } from "../parallel/map-limit.js";
import { type StatisticsBatch, statisticsBatches } from "./batches.js";
import { type Asked, ask, type StatisticsQuestion } from "./question.js";
import { channelRows, type EventCount, eventCountRow, type StatisticsTableRow } from "./rows.js";

/** How far a table is. */
export interface StatisticsProgress {
  readonly requests: number;
  readonly total: number;
}

/** How to read statistics. */
export interface EventCountOptions extends SharedOptions, StatisticsQuestion {
  /** Requests at a time. Default 4. All of them draw on the budget of a hundred a minute. */
  readonly concurrency?: number | undefined;
  readonly onProgress?: ((progress: StatisticsProgress) => void) | undefined;
}

/** How to read channel statistics. */
export interface StatisticsTableOptions extends EventCountOptions {
  /** Channels by short name, long name or id. */
  readonly channels: readonly (ChannelId | string)[];
}

/** The methods that read statistics as tables. */
export interface StatisticsTables {
  readonly statistics: {
    /**
     * Channel statistics of many files, populations and channels as tidy rows
     *
     * Looks names up, splits the question into requests whose addresses are short enough, and gives
     * one row for each file, population and channel. Should the experiment change meanwhile, all is
     * read once more, so that a table never mixes two versions.
     *
     * Evidence: vendor-client (r-client, statistics.general).
     *
     * @throws LookupError for a name that is unknown or ambiguous
     * @example
     * const rows = await cytobank.statistics.table(90210, { channels: ["CD3"], populations: ["Live"] });
     */
    table(
      experimentId: ExperimentId,
      options: StatisticsTableOptions,
    ): Promise<StatisticsTableRow[]>;

    /**
     * Event counts of many files and populations as tidy rows
     *
     * Evidence: vendor-client (r-client, statistics.event_counts).
     *
     * @throws LookupError for a name that is unknown or ambiguous
     * @example const counts = await cytobank.statistics.eventCounts(90210);
     */
    eventCounts(experimentId: ExperimentId, options?: EventCountOptions): Promise<EventCount[]>;
  };
}

type Answer = { readonly batch: StatisticsBatch; readonly rows: readonly StatisticsRow[] };

async function fetchAll(
  client: CytobankClient,
  asked: Asked,
  options: EventCountOptions,
): Promise<Answer[]> {
  const { experiment, gateVersion, compensationId } = asked;
  const { concurrency = 4, onProgress, signal } = options;
  const batches = statisticsBatches(asked);
  let requests = 0;
  return mapLimit(
    batches,
    concurrency,
    async (batch) => {
      const { fcsFileIds, gateSetIds, channelIds } = batch;
      const rows = await client.statistics.list(
        {
          experimentId: experiment.id,
          gateVersion,
          experimentVersion: experiment.version,
          compensationId,
          fcsFileIds: [...fcsFileIds],
          ...(channelIds && { channelIds: [...channelIds] }),
          ...(gateSetIds && { gateSetIds: [...gateSetIds] }),
        },
        sharedOptions(options),
      );
      requests += 1;
      onProgress?.({ requests, total: batches.length });
      return { batch, rows };
    },
    signal,
  );
}

/** Reads all rows of one version of the experiment; where it changes meanwhile, once more. */
async function read(
  client: CytobankClient,
  experimentId: ExperimentId,
  options: EventCountOptions,
  channels?: readonly (ChannelId | string)[],
): Promise<{ asked: Asked; answers: Answer[] }> {
  const asked = await ask(client, experimentId, options, channels);
  try {
    return { asked, answers: await fetchAll(client, asked, options) };
  } catch (error) {
    // A stale version is refused, by a message whose wording is not on record: look whether it is.
    if (!isApiError(error) || error.status >= 500 || error.status === 429) throw error;
    const { version } = await client.experiments.get(experimentId, {}, sharedOptions(options));
    if (version === asked.experiment.version) throw error;
    const again = await ask(client, experimentId, options, channels);
    return { asked: again, answers: await fetchAll(client, again, options) };
  }
}

/** Makes the methods. */
export function statisticsTables(client: CytobankClient): StatisticsTables {
  return {
    statistics: {
      async table(experimentId, options) {
        const { asked, answers } = await read(client, experimentId, options, options.channels);
        return answers.flatMap(({ batch, rows }) =>
          rows.flatMap((row) => channelRows(row, batch.channelIds ?? [], asked.names)),
        );
      },
      async eventCounts(experimentId, options = {}) {
        const { asked, answers } = await read(client, experimentId, options);
        return answers.flatMap(({ rows }) => rows.map((row) => eventCountRow(row, asked.names)));
      },
    },
  };
}
