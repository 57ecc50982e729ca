import type {
  ChannelId,
  CompensationChoice,
  CytobankClient,
  Experiment,
  ExperimentId,
  FcsFileId,
  GateSetId,
} from "../gen/client.gen.js";
import { type ChannelRow, channelIds, channelTable } from "../lookup/channels.js";
import { fcsFileIds } from "../lookup/fcs-files.js";
import { lookedUp } from "../lookup/lookup-error.js";
import { populationIds, UNGATED } from "../lookup/populations.js";
import { type SharedOptions, sharedOptions } from "../options.js";
import type { Names } from "./rows.js";

/** What to count, and in which files. Names and ids may be mixed. */
export interface StatisticsQuestion {
  /** Files by name or id. Default: all files of the experiment. */
  readonly files?: readonly (FcsFileId | string)[] | undefined;
  /** Populations by name or id; `Ungated` is 0. Default: all that Cytobank has. */
  readonly populations?: readonly (GateSetId | string)[] | undefined;
  /** Panel in which channel names are looked up, where they are not unique. */
  readonly panel?: string | number | undefined;
  /** Id of a compensation, -1 for uncompensated, -2 for the matrix inside each file. Default -2. */
  readonly compensationId?: CompensationChoice | undefined;
  /** Gates: applied ones, or those being edited, which is slower. Default: applied, where there are any. */
  readonly gates?: "applied" | "scratch" | undefined;
}

/** A question with ids in the place of names. */
export interface Asked {
  readonly experiment: Experiment;
  readonly gateVersion: number;
  readonly compensationId: CompensationChoice;
  readonly fcsFileIds: readonly FcsFileId[];
  readonly gateSetIds: readonly GateSetId[] | undefined;
  readonly channelIds: readonly ChannelId[] | undefined;
  readonly names: Names;
}

/** Ids as they are, names looked up, all at once. The order stays. */
function idsOf<Id extends number>(
  wanted: readonly (Id | string)[],
  find: (names: readonly string[]) => Id[],
): Id[] {
  const names = wanted.filter((one) => typeof one === "string");
  const found = find(names).values();
  return [
    ...new Set(wanted.map((one) => (typeof one === "string" ? found.next().value : one))),
  ] as Id[];
}

/** Finds the channel of a panel that a file is in; where no panel has both, that of the first with the channel. */
function channelsOf(rows: readonly ChannelRow[]): Names["channel"] {
  const known = new Map<
    ChannelId,
    { first: ChannelRow | undefined; of: Map<FcsFileId, ChannelRow> }
  >();
  return (channelId, file) => {
    let found = known.get(channelId);
    if (!found) {
      const all = rows.filter((row) => row.channelId === channelId);
      const pairs = all.flatMap((row) => row.fcsFileIds.map((id) => [id, row] as const));
      // The first panel counts, and of a map the last entry does.
      found = { first: all[0], of: new Map(pairs.reverse()) };
      known.set(channelId, found);
    }
    return found.of.get(file) ?? found.first;
  };
}

/**
 * Reads what a question is about: experiment, files, populations and, for channels, panels.
 *
 * @throws LookupError for a name that is unknown or ambiguous
 */
export async function ask(
  client: CytobankClient,
  experimentId: ExperimentId,
  question: StatisticsQuestion & SharedOptions,
  channels?: readonly (ChannelId | string)[],
): Promise<Asked> {
  const shared = sharedOptions(question);
  const [experiment, files, populations, panels] = await Promise.all([
    client.experiments.get(experimentId, {}, shared),
    client.fcsFiles.list(experimentId, {}, shared),
    client.populations.list(experimentId, {}, shared),
    channels ? client.panels.list(experimentId, {}, shared) : [],
  ]);
  const { panel, compensationId = -2 } = question;
  const gates = question.gates ?? (experiment.gateVersion > 0 ? "applied" : "scratch");
  return lookedUp(client, () => ({
    experiment,
    gateVersion: gates === "scratch" ? -1 : experiment.gateVersion,
    compensationId,
    fcsFileIds: question.files
      ? idsOf(question.files, (names) => fcsFileIds(files, names))
      : files.map(({ id }) => id),
    gateSetIds:
      question.populations &&
      idsOf(question.populations, (names) => populationIds(populations, names)),
    channelIds: channels && idsOf(channels, (names) => channelIds(panels, names, { panel })),
    names: {
      files: new Map(files.map(({ id, filename }) => [id, filename])),
      populations: new Map([UNGATED, ...populations].map((one) => [one.gateSetId, one.name])),
      channel: channelsOf(channelTable(panels)),
    },
  }));
}
