import { type Downloads, downloads } from "./downloads/downloads.js";
import { type FilesByType, filesByType } from "./files/by-type.js";
import { type FileChoices, fileChoices } from "./files/choose.js";
import type { PlutoClient } from "./gen/client.gen.js";
import { type SearchAll, searchAll } from "./search/search-all.js";
import { type TableReading, tableReading } from "./table/read-table.js";
import { type PlotPublishing, plotPublishing } from "./upload/publish.js";
import { type Uploading, uploading } from "./upload/upload.js";
import {
  type WaitForAnalysis,
  type WaitForWorkflow,
  waitForAnalysis,
  waitForWorkflow,
} from "./waiting/wait.js";

/** What hand-written code adds to `experiments`. */
export interface ExperimentsAdditions extends TableReading, Uploading {
  readonly files: Downloads["experiments"]["files"] & FilesByType & FileChoices;
  readonly externalPlots: PlotPublishing;
  readonly analyses: Downloads["experiments"]["analyses"] & WaitForAnalysis;
  readonly workflows: WaitForWorkflow;
}

/** What hand-written code adds to the generated client, under its resources. */
export interface PlutoAdditions extends Downloads {
  readonly experiments: Downloads["experiments"] & ExperimentsAdditions;
  readonly search: SearchAll;
}

/** Makes the additions over a generated client. */
export function additions(client: PlutoClient): PlutoAdditions {
  const { experiments, biomarkerSets } = downloads(client);
  const { upload } = uploading(client);
  return {
    experiments: {
      ...experiments,
      ...tableReading(client),
      upload,
      files: { ...experiments.files, ...filesByType(client), ...fileChoices(client) },
      externalPlots: plotPublishing(client, { upload }),
      analyses: { ...experiments.analyses, ...waitForAnalysis(client) },
      workflows: waitForWorkflow(client),
    },
    biomarkerSets,
    search: searchAll(client),
  };
}
