import type { ChannelId, FcsFileId, Panel } from "../gen/client.gen.js";
import { LookupError } from "./lookup-error.js";
import { resolver } from "./resolve.js";

/** A channel of a panel. */
export interface ChannelRow {
  readonly panelId: number;
  readonly panel: string;
  /** The channel id of statistics and analyses: `normalizedShortNameId`. */
  readonly channelId: ChannelId;
  readonly shortName: string;
  readonly longName: string;
  /** Place of the channel in its files, from 0. Not an id. */
  readonly index: number;
  /** The files of the panel. */
  readonly fcsFileIds: readonly FcsFileId[];
}

/** Where to look for channels. */
export interface ChannelLookup {
  /** Name or id of one panel. Default: all of them. */
  readonly panel?: string | number | undefined;
}

/** Panels as a table: a row for each channel of each panel. */
export function channelTable(panels: readonly Panel[]): ChannelRow[] {
  return panels.flatMap(({ id, name, fcsFiles = [], channels = [] }) =>
    channels.map((channel) => ({
      panelId: id,
      panel: name,
      channelId: channel.normalizedShortNameId,
      shortName: channel.shortName,
      longName: channel.longName,
      index: channel.fcsFileChannelIndex,
      fcsFileIds: fcsFiles,
    })),
  );
}

/** The rows of one panel, where one is asked for. */
function within(rows: readonly ChannelRow[], { panel }: ChannelLookup): readonly ChannelRow[] {
  if (panel === undefined) return rows;
  const found = rows.filter((row) =>
    typeof panel === "number" ? row.panelId === panel : row.panel === panel,
  );
  const ids = new Set(found.map((row) => row.panelId));
  const labels = (of: readonly ChannelRow[]) => [
    ...new Set(of.map((row) => `${row.panel} (${row.panelId})`)),
  ];
  if (ids.size === 0) throw new LookupError("panel", String(panel), false, labels(rows));
  if (ids.size > 1) throw new LookupError("panel", String(panel), true, labels(found));
  return found;
}

/**
 * Channel ids by short or long name, in the order of the names. One long name may stand for several
 * channels; `panel` narrows it down.
 *
 * @throws LookupError for a name that is unknown or stands for several channels
 * @example channelIds(await cytobank.panels.list(e), ["CD3", "CD19"])
 */
export function channelIds(
  panels: readonly Panel[],
  names: readonly string[],
  where: ChannelLookup = {},
): ChannelId[] {
  const channels = within(channelTable(panels), where).map((row) => ({
    id: row.channelId,
    names: [row.shortName, row.longName],
    label: `${row.shortName} / ${row.longName} (${row.channelId})`,
  }));
  return names.map(resolver("channel", channels));
}
