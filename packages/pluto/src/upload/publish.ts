import type { Progress } from "@specwright/runtime";
import type { ExternalPlotInput, Plot, PlutoClient } from "../gen/client.gen.js";
import { type SharedOptions, sharedOptions } from "../options.js";
import { describeSource, type UploadFile } from "./source.js";
import { ORIGIN, type Uploading } from "./upload.js";

/** A file of a plot: what can be uploaded, or that with a name of its own. */
export type PlotFile = UploadFile | { readonly source: UploadFile; readonly filename: string };

/** A plot made outside the platform. */
export interface ExternalPlot {
  /** Name of the plot. */
  name: string;
  /** How it was made: text for the Methods dialog. */
  methods?: string | undefined;
  /** What to show: HTML or an image. */
  display?: PlotFile | undefined;
  /** The table of results: CSV. */
  results?: PlotFile | undefined;
  /** The script that made it. */
  script?: PlotFile | undefined;
  /** What made it. Default `python`, see the README. */
  origin?: ExternalPlotInput["origin"];
}

/** How publishing goes. */
export interface PublishOptions extends SharedOptions {
  /** Bytes of all files that the storage has, and in all. */
  onProgress?: ((progress: Progress) => void) | undefined;
}

/** The methods over external plots and their files. */
export interface PlotPublishing {
  /**
   * Create an external plot with its files
   *
   * Uploads up to three files, one after the other, then creates the plot with them.
   *
   * Evidence: vendor-client (r-client-01, python-client-013).
   *
   * @param experimentId The experiment: its Pluto ID or its UUID.
   * @param plot Name, methods and files. Bytes and Blobs need `{ source, filename }`.
   * @returns the plot.
   * @throws what `experiments.upload` and `experiments.externalPlots.create` throw. A file that went
   * up before the failure stays there without a plot.
   * @example
   * await pluto.experiments.externalPlots.publish("PLX000999", {
   *   name: "Volcano, knockdown vs control",
   *   methods: "DESeq2, our own script.",
   *   display: { path: "volcano.html" },
   *   results: { path: "volcano.csv" },
   * });
   */
  publish(experimentId: string, plot: ExternalPlot, options?: PublishOptions): Promise<Plot>;

  /**
   * Change an external plot and its files
   *
   * Uploads the files that are given, then changes the plot: only what is given, but for `origin`.
   *
   * Evidence: vendor-client (r-client-01, python-client-013).
   *
   * @param experimentId The experiment: its Pluto ID or its UUID.
   * @param plotId UUID of the plot.
   * @param changes Whatever is to change.
   * @returns the plot.
   * @throws what `experiments.upload` and `experiments.externalPlots.update` throw.
   * @example
   * const display = { source: new Blob([html]), filename: "volcano.html" };
   * await pluto.experiments.externalPlots.republish("PLX000999", plot.uuid, { display });
   */
  republish(
    experimentId: string,
    plotId: string,
    changes: Partial<ExternalPlot>,
    options?: PublishOptions,
  ): Promise<Plot>;
}

/** Makes the methods. */
export function plotPublishing(client: PlutoClient, { upload }: Uploading): PlotPublishing {
  const { externalPlots } = client.experiments;
  const body = async (
    experimentId: string,
    { name, methods, display, results, script, origin = ORIGIN }: Partial<ExternalPlot>,
    options: PublishOptions,
  ): Promise<ExternalPlotInput> => {
    const ids = await uploadAll(upload, experimentId, [display, results, script], origin, options);
    const [display_file_id, results_file_id, script_file_id] = ids;
    const given = { name, methods, display_file_id, results_file_id, script_file_id };
    const known = Object.entries(given).filter(([, value]) => value !== undefined);
    return { origin, ...Object.fromEntries(known) };
  };
  return {
    publish: async (experimentId, plot, options = {}) =>
      externalPlots.create(
        experimentId,
        await body(experimentId, plot, options),
        sharedOptions(options),
      ),
    republish: async (experimentId, plotId, changes, options = {}) =>
      externalPlots.update(
        experimentId,
        plotId,
        await body(experimentId, changes, options),
        sharedOptions(options),
      ),
  };
}

/** Uploads what is there; ids in the order of the files. All are looked at before the first goes. */
async function uploadAll(
  upload: Uploading["upload"],
  experimentId: string,
  files: readonly (PlotFile | undefined)[],
  origin: ExternalPlotInput["origin"],
  { onProgress, ...options }: PublishOptions,
): Promise<(string | undefined)[]> {
  const sources = files.map((file) =>
    file && "source" in file ? file : file && { source: file, filename: undefined },
  );
  const described = await Promise.all(
    sources.map((one) => one && describeSource(one.source, one.filename)),
  );
  const total = described.reduce((sum, one) => sum + (one?.size ?? 0), 0);
  const ids: (string | undefined)[] = [];
  let before = 0;
  for (const [index, one] of sources.entries()) {
    const { name: filename, size = 0 } = described[index] ?? {};
    const progress = ({ loaded }: Progress) => onProgress?.({ loaded: before + loaded, total });
    const file =
      one &&
      (await upload(experimentId, one.source, {
        ...options,
        filename,
        origin,
        onProgress: progress,
      }));
    before += size;
    ids.push(file?.uuid);
  }
  return ids;
}
