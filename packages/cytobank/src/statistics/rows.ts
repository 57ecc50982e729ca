import type { ChannelId, FcsFileId, GateSetId, StatisticsRow } from "../gen/client.gen.js";

/** Statistics of one channel, of one population, in one file. */
export interface ChannelStatistics {
  readonly channelId: ChannelId;
  readonly shortName: string;
  readonly longName: string;
  /** Null where the population has no events. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly mean: number | null;
  readonly median: number | null;
  readonly variance: number | null;
  readonly standardDeviation: number | null;
  readonly secondPercentile: number | null;
  readonly ninetyEighthPercentile: number | null;
}

/** Events of one population in one file. */
export interface EventCount {
  readonly fcsFileId: FcsFileId;
  readonly filename: string;
  readonly gateSetId: GateSetId;
  readonly population: string;
  readonly eventCount: number;
}

/** A row of the statistics table: one for each file, population and channel. */
export type StatisticsTableRow = EventCount & ChannelStatistics;

/** The names behind ids. */
export interface Names {
  readonly files: ReadonlyMap<FcsFileId, string>;
  readonly populations: ReadonlyMap<GateSetId, string>;
  /** The long name of a channel is its panel's, and panels differ by file. */
  channel(
    channelId: ChannelId,
    fcsFileId: FcsFileId,
  ): { readonly shortName: string; readonly longName: string } | undefined;
}

/** An answer's row as an event count with names; an id without a name stands for itself. */
export function eventCountRow(row: StatisticsRow, names: Names): EventCount {
  const { fcsFileId, gateSetId, eventCount } = row;
  return {
    fcsFileId,
    filename: names.files.get(fcsFileId) ?? String(fcsFileId),
    gateSetId,
    population: names.populations.get(gateSetId) ?? String(gateSetId),
    eventCount,
  };
}

/** An answer's row as tidy rows: one for each channel that was asked for. */
export function channelRows(
  row: StatisticsRow,
  channelIds: readonly ChannelId[],
  names: Names,
): StatisticsTableRow[] {
  const head = eventCountRow(row, names);
  return channelIds.map((channelId) => {
    const value = (by: Readonly<Record<string, number>> | undefined) => by?.[channelId] ?? null;
    const { shortName, longName } = names.channel(channelId, row.fcsFileId) ?? {
      shortName: String(channelId),
      longName: String(channelId),
    };
    return {
      ...head,
      channelId,
      shortName,
      longName,
      minimum: value(row.minimums),
      maximum: value(row.maximums),
      mean: value(row.means),
      median: value(row.medians),
      variance: value(row.variances),
      standardDeviation: value(row.standardDeviations),
      secondPercentile: value(row.secondPercentiles),
      ninetyEighthPercentile: value(row.ninetyEighthPercentiles),
    };
  });
}
