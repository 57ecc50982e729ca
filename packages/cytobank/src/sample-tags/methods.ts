import { ConfigError } from "@specwright/runtime";
import type { CytobankClient, ExperimentId } from "../gen/client.gen.js";
import { type SharedOptions, sharedOptions } from "../options.js";
import { FILENAME, formatSampleTags, parseSampleTags, type SampleTagRow } from "./table.js";

/** The methods that read and write sample tags as rows. */
export interface SampleTagMethods {
  readonly sampleTags: {
    /**
     * Read sample tags (annotations) as rows, one for each FCS file
     *
     * @example const rows = await cytobank.sampleTags.read(90210); // [{ "FCS Filename": "tube_01.fcs", … }]
     */
    read(experimentId: ExperimentId, options?: SharedOptions): Promise<SampleTagRow[]>;

    /**
     * Write sample tags (annotations) from rows
     *
     * Each row names its file under `FCS Filename`. Columns are those of the download; null is empty.
     *
     * @throws ConfigError for rows that make no table
     */
    write(
      experimentId: ExperimentId,
      rows: readonly SampleTagRow[],
      options?: SharedOptions,
    ): Promise<void>;

    /**
     * Change some tags of some files, and keep all others
     *
     * @param tags By file name: the columns that change.
     * @throws ConfigError for a file that the experiment does not have
     * @example await cytobank.sampleTags.update(90210, { "tube_01.fcs": { Conditions: "Treated" } });
     */
    update(
      experimentId: ExperimentId,
      tags: Readonly<Record<string, SampleTagRow>>,
      options?: SharedOptions,
    ): Promise<SampleTagRow[]>;
  };
}

/** Makes the methods. */
export function sampleTagMethods({ sampleTags }: CytobankClient): SampleTagMethods {
  const read: SampleTagMethods["sampleTags"]["read"] = async (experimentId, options = {}) =>
    parseSampleTags(await sampleTags.download(experimentId, {}, sharedOptions(options)));
  const write: SampleTagMethods["sampleTags"]["write"] = async (
    experimentId,
    rows,
    options = {},
  ) => {
    const name = `experiment_${experimentId}_annotations.tsv`;
    const file = new File([formatSampleTags(rows)], name, { type: "text/tab-separated-values" });
    await sampleTags.upload(experimentId, { file }, sharedOptions(options));
  };
  return {
    sampleTags: {
      read,
      write,
      async update(experimentId, tags, options = {}) {
        const rows = await read(experimentId, options);
        const there = new Set(rows.map((row) => row[FILENAME]));
        const stranger = Object.keys(tags).find((name) => !there.has(name));
        if (stranger !== undefined)
          throw new ConfigError("tags", `name ${stranger}, which is no file of the experiment`);
        const changed = rows.map((row) => ({ ...row, ...tags[row[FILENAME] ?? ""] }));
        await write(experimentId, changed, options);
        return changed;
      },
    },
  };
}
