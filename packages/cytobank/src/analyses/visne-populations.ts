import type { FcsFileId, GateSetId, VisneOptions } from "../gen/client.gen.js";

/**
 * Populations for viSNE: each of them from the same files, as the R client's
 * `visne.helper.set_populations` makes them one by one.
 *
 * @example
 * await analysis.configure({ populationSelections: visnePopulations([live], fileIds) });
 */
export function visnePopulations(
  populations: readonly GateSetId[],
  files: readonly FcsFileId[],
): NonNullable<VisneOptions["populationSelections"]> {
  return populations.map((id) => ({
    id,
    selected: true,
    fcsFiles: files.map((file) => ({ id: file })),
  }));
}
