import { NoDataError } from "../errors/no-data-error.js";
import type { File, PlutoClient } from "../gen/client.gen.js";
import type { SharedOptions } from "../options.js";
import { type FileType, filesByType } from "./by-type.js";

/** The Seurat object after refinement; any other is raw. */
const FINAL_SEURAT = "seurat_06_refine_object.rds";

/** Which file holds which counts. */
const COUNTS = {
  raw: "assay_data",
  cpm: "assay_data_cpm",
  tpm_gene: "tpm_gene",
  tpm_transcript: "tpm_transcript",
} as const satisfies Record<string, FileType>;

/** The methods that choose one file of several. */
export interface FileChoices {
  /**
   * Find a Seurat object
   *
   * Evidence: vendor-client (r-client-01): the final object is known by its name.
   *
   * @param experimentId The experiment: its Pluto ID or its UUID.
   * @param which `final` (after refinement) or `raw`.
   * @returns the file, the first where there are several.
   * @throws NoDataError where the experiment has none.
   * @example
   * const file = await pluto.experiments.files.seurat("PLX000999", "final");
   * await pluto.experiments.files.download("PLX000999", file.uuid).toFile("final.rds");
   */
  seurat(experimentId: string, which: "raw" | "final", options?: SharedOptions): Promise<File>;

  /**
   * Find the file of counts
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param experimentId The experiment: its Pluto ID or its UUID.
   * @param kind `raw` counts, `cpm` (counts per million), `tpm_gene` or `tpm_transcript`
   * (transcripts per million).
   * @returns the file, the first where there are several (`files.byType` lists them all).
   * @throws NoDataError where the experiment has none.
   * @example
   * const { uuid } = await pluto.experiments.files.counts("PLX000999", "cpm");
   * const csv = await pluto.experiments.files.download("PLX000999", uuid).text();
   */
  counts(experimentId: string, kind: keyof typeof COUNTS, options?: SharedOptions): Promise<File>;
}

/** Makes the methods. */
export function fileChoices(client: PlutoClient): FileChoices {
  const { byType } = filesByType(client);
  return {
    async seurat(experimentId, which, options) {
      const files = await byType(experimentId, "seurat", options);
      const file = files.find(
        ({ filename }) => (filename === FINAL_SEURAT) === (which === "final"),
      );
      if (!file)
        throw new NoDataError(
          "experiments.files.seurat",
          experimentId,
          `no ${which} Seurat object`,
        );
      return file;
    },
    async counts(experimentId, kind, options) {
      const [file] = await byType(experimentId, COUNTS[kind], options);
      if (!file)
        throw new NoDataError(
          "experiments.files.counts",
          experimentId,
          `no file of ${kind} counts`,
        );
      return file;
    },
  };
}
