import { downloadOf } from "@specwright/runtime";
import { NoDataError } from "../errors/no-data-error.js";
import type { PlutoClient, WithOrganizationOptions } from "../gen/client.gen.js";
import { sharedOptions } from "../options.js";
import type {
  AnalysisDownloads,
  BiomarkerSetDownload,
  FileDownload,
  PlotDataDownload,
  QcReportDownload,
  TableDownload,
} from "./methods.js";
import type { DownloadOptions, LinkDownload, NamedDownloadOptions } from "./options.js";

/** The downloads, by resource. */
export interface Downloads {
  readonly experiments: {
    readonly files: FileDownload;
    readonly sampleData: TableDownload;
    readonly assayData: TableDownload;
    readonly qcReport: QcReportDownload;
    readonly plots: PlotDataDownload;
    readonly analyses: AnalysisDownloads;
  };
  readonly biomarkerSets: BiomarkerSetDownload;
}

/** Makes the downloads. */
export function downloads(client: PlutoClient): Downloads {
  const { experiments, biomarkerSets } = client;
  const { files, sampleData, assayData, qcReport, plots, analyses } = experiments;
  /** A download behind the link that the operation of this name answers. */
  const behind = (
    operationId: string,
    id: string,
    options: DownloadOptions,
    ask: (call: WithOrganizationOptions) => PromiseLike<{ readonly url: string | null }>,
  ): LinkDownload => {
    const link = async () => {
      const { url } = await ask(sharedOptions(options));
      if (!url) throw new NoDataError(operationId, id, "no data to download");
      return url;
    };
    const { signal, retries, idleTimeout, onProgress } = options;
    return downloadOf(client, link, { signal, retries, idleTimeout, onProgress });
  };
  return {
    experiments: {
      files: {
        download: (e, id, o = {}) =>
          behind("experiments.files.downloadUrl", e, o, (call) =>
            files.downloadUrl(e, id, filename(o), call),
          ),
      },
      sampleData: {
        download: (e, o = {}) =>
          behind("experiments.sampleData.downloadUrl", e, o, (call) =>
            sampleData.downloadUrl(e, filename(o), call),
          ),
      },
      assayData: {
        download: (e, o = {}) =>
          behind("experiments.assayData.downloadUrl", e, o, (call) =>
            assayData.downloadUrl(e, filename(o), call),
          ),
      },
      qcReport: {
        download: (e, o = {}) =>
          behind("experiments.qcReport.downloadUrl", e, o, (call) =>
            qcReport.downloadUrl(e, {}, call),
          ),
      },
      plots: {
        download: (e, id, o = {}) =>
          behind("experiments.plots.downloadUrl", `plot ${id}`, o, (call) =>
            plots.downloadUrl(e, id, filename(o), call),
          ),
      },
      analyses: {
        downloadSpreadsheet: (e, id, o = {}) =>
          behind("experiments.analyses.spreadsheetUrl", `analysis ${id}`, o, (call) =>
            analyses.spreadsheetUrl(e, id, {}, call),
          ),
        downloadImage: (e, id, o = {}) =>
          behind("experiments.analyses.imageUrl", `analysis ${id}`, o, (call) =>
            analyses.imageUrl(e, id, {}, call),
          ),
      },
    },
    biomarkerSets: {
      download: (id, o = {}) =>
        behind("biomarkerSets.downloadUrl", id, o, (call) =>
          biomarkerSets.downloadUrl(id, {}, call),
        ),
    },
  };
}

function filename({ filename }: NamedDownloadOptions): { filename?: string } {
  return filename === undefined ? {} : { filename };
}
