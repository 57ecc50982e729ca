import type { Download } from "@specwright/runtime";
import type { Attachment, CytobankClient, Experiment } from "../gen/client.gen.js";
import { type SharedOptions, sharedOptions } from "../options.js";
import { type DownloadOptions, download } from "../transfers/download.js";
import type { Kind } from "./kind.js";
import type { AnalysisOf, AnalysisType } from "./types.js";

/** A file that an analysis left behind. */
export interface ResultFile {
  readonly name: "result" | "heatmap";
  readonly attachment: Attachment;
  download(options?: DownloadOptions): Download;
}

/** What came of an analysis. */
export interface AnalysisResults<T extends AnalysisType> {
  readonly analysis: AnalysisOf<T>;
  /** The experiment with the results, where the type makes one. */
  readonly experiment: Experiment | undefined;
  /** Files with results: of CITRUS, FlowSOM and PeacoQC. */
  readonly files: readonly ResultFile[];
}

/** Reads what an analysis left behind: the experiment that it made, and its attachments. */
export async function readResults<T extends AnalysisType>(
  client: CytobankClient,
  kind: Kind<T>,
  analysis: AnalysisOf<T>,
  options: SharedOptions,
): Promise<AnalysisResults<T>> {
  const shared = sharedOptions(options);
  const { createdExperiment, sourceExperiment, settings } = analysis as {
    createdExperiment?: number | null;
    sourceExperiment?: number;
    settings?: Readonly<Record<string, unknown>>;
  };
  const experiment =
    typeof createdExperiment === "number"
      ? await client.experiments.get(createdExperiment, {}, shared)
      : undefined;
  const files: ResultFile[] = [];
  for (const { name, setting, of } of kind.attachments) {
    const id = settings?.[setting];
    const holder = of === "created" ? createdExperiment : sourceExperiment;
    if (typeof id !== "number" || typeof holder !== "number") continue;
    const attachment = await client.attachments.get(holder, id, {}, shared);
    files.push({
      name,
      attachment,
      download: (how: DownloadOptions = {}) => download(client, attachment, how),
    });
  }
  return { analysis, experiment, files };
}
