import type { ExperimentsFilesListInput, File, PlutoClient } from "../gen/client.gen.js";
import { type SharedOptions, sharedOptions } from "../options.js";
import { entriesOf } from "./normalise.js";

/** A kind of file: the known ones, and any other. */
export type FileType = NonNullable<ExperimentsFilesListInput["data_type"]>;

/** The method over files that lists one kind. */
export interface FilesByType {
  /**
   * List the files of one kind
   *
   * One plain list, whatever form the answer has: keyed by kind (attachments under `attachments`,
   * the others under their own name), an object with `items`, or a bare array.
   *
   * Evidence: vendor-client (r-client-02, r-client-01).
   *
   * @param experimentId The experiment: its Pluto ID or its UUID.
   * @param dataType The kind: `attachment`, `bam`, `bigwig`, `consensus_bed`, `seurat` …
   * @returns the files; none where the experiment has none of that kind.
   * @example
   * for (const file of await pluto.experiments.files.byType("PLX000999", "bam")) {
   *   const download = pluto.experiments.files.download("PLX000999", file.uuid);
   *   await download.toFile({ folder: "bam", name: file.filename });
   * }
   */
  byType(experimentId: string, dataType: FileType, options?: SharedOptions): Promise<File[]>;
}

/** Makes the method. */
export function filesByType(client: PlutoClient): FilesByType {
  return {
    async byType(experimentId, dataType, options = {}) {
      const input = { data_type: dataType };
      const body = await client.experiments.files.list(experimentId, input, sharedOptions(options));
      return entriesOf<File>(body, [dataType, `${dataType}s`]);
    },
  };
}
