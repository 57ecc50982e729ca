import type { ChannelId, FcsFileId, GateSetId } from "../gen/client.gen.js";

/** What one request asks about. Undefined: not named in the address. */
export interface StatisticsBatch {
  readonly fcsFileIds: readonly FcsFileId[];
  readonly gateSetIds: readonly GateSetId[] | undefined;
  readonly channelIds: readonly ChannelId[] | undefined;
}

/**
 * Characters that ids may take in one address. All ids go there, no form with a body is known, and
 * servers commonly refuse addresses above some 8000 characters, proxies above 2000.
 */
export const MOST_CHARACTERS = 1700;

const lengthOf = (key: string, id: number): number => key.length + String(id).length + 2;

/** Cuts ids into groups that fit so many characters each, of about equal length. */
function groups<T extends number>(key: string, ids: readonly T[], most: number): T[][] {
  const cut: T[][] = [];
  let room = 0;
  for (const id of ids) {
    const length = lengthOf(key, id);
    if (length > room) {
      cut.push([]);
      room = Math.max(most, length);
    }
    cut.at(-1)?.push(id);
    room -= length;
  }
  return cut;
}

const total = (key: string, ids: readonly number[] = []): number =>
  ids.reduce((sum, id) => sum + lengthOf(key, id), 0);

/**
 * Splits a question about many files, populations and channels into as few requests as addresses
 * allow. Each combination is asked about once.
 */
export function statisticsBatches(
  { fcsFileIds, gateSetIds, channelIds }: StatisticsBatch,
  most: number = MOST_CHARACTERS,
): StatisticsBatch[] {
  // Channels and populations get a third each where they need it; files take what is left.
  const channels = channelIds ? groups("channelIds", channelIds, most / 3) : [undefined];
  const populations = gateSetIds ? groups("gateSetIds", gateSetIds, most / 3) : [undefined];
  const widest = (key: string, cut: readonly (readonly number[] | undefined)[]): number =>
    Math.max(0, ...cut.map((ids) => total(key, ids)));
  const left = most - widest("channelIds", channels) - widest("gateSetIds", populations);
  return groups("fcsFileIds", fcsFileIds, left).flatMap((files) =>
    populations.flatMap((some) =>
      channels.map((of) => ({ fcsFileIds: files, gateSetIds: some, channelIds: of })),
    ),
  );
}
