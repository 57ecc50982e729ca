import type { DownloadOptions, LinkDownload, NamedDownloadOptions } from "./options.js";

/** Of sample data and of assay data. */
export interface TableDownload {
  /**
   * Download the table as CSV
   *
   * Evidence: vendor-client (r-client-01, python-client-012).
   *
   * @param experimentId The experiment: its Pluto ID or its UUID.
   * @param options `filename`, `onProgress`, `idleTimeout`; `signal`, `headers`, `retries`, `timeout`.
   * @returns a download: `stream()`, `bytes()`, `text()`, `blob()` or `toFile(path)`.
   * @example await pluto.experiments.assayData.download("PLX000999").toFile("assay.csv", { reuse: true });
   */
  download(experimentId: string, options?: NamedDownloadOptions): LinkDownload;
}

/** Of files. */
export interface FileDownload {
  /**
   * Download a file
   *
   * Evidence: vendor-client (r-client-02, python-client-012).
   *
   * @param experimentId The experiment: its Pluto ID or its UUID.
   * @param fileId UUID of the file.
   * @param options `filename`, `onProgress`, `idleTimeout`; `signal`, `headers`, `retries`, `timeout`.
   * @returns a download: `stream()`, `bytes()`, `text()`, `blob()` or `toFile(path)`.
   * @example
   * const download = pluto.experiments.files.download("PLX000999", file.uuid, {
   *   onProgress: ({ loaded, total }) => console.log(loaded, total),
   * });
   * await download.toFile("final.rds");
   */
  download(experimentId: string, fileId: string, options?: NamedDownloadOptions): LinkDownload;
}

/** Of plots. */
export interface PlotDataDownload {
  /**
   * Download the table behind a plot as CSV, by row whatever the display
   *
   * Evidence: vendor-client (r-client-01, python-client-012).
   *
   * @param experimentId The experiment: its Pluto ID or its UUID.
   * @param plotId UUID of the plot.
   * @param options `filename`, `onProgress`, `idleTimeout`; `signal`, `headers`, `retries`, `timeout`.
   * @returns a download, whose methods throw NoDataError where the plot has no data.
   * @example const csv = await pluto.experiments.plots.download("PLX000999", plot.uuid).text();
   */
  download(experimentId: string, plotId: string, options?: NamedDownloadOptions): LinkDownload;
}

/** Of the quality report. */
export interface QcReportDownload {
  /**
   * Download the quality report as HTML
   *
   * Evidence: vendor-client (python-client-012).
   *
   * @param experimentId The experiment: its Pluto ID or its UUID.
   * @param options `onProgress`, `idleTimeout`; `signal`, `headers`, `retries`, `timeout`.
   * @returns a download: `stream()`, `bytes()`, `text()`, `blob()` or `toFile(path)`.
   * @example await pluto.experiments.qcReport.download("PLX000999").toFile("PLX000999_QC_report.html");
   */
  download(experimentId: string, options?: DownloadOptions): LinkDownload;
}

/** Of analyses. */
export interface AnalysisDownloads {
  /**
   * Download the spreadsheet of an analysis; its kind of file is undocumented
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param experimentId The experiment: its Pluto ID or its UUID.
   * @param analysisId UUID of the analysis.
   * @param options `onProgress`, `idleTimeout`; `signal`, `headers`, `retries`, `timeout`.
   * @returns a download: `stream()`, `bytes()`, `text()`, `blob()` or `toFile(path)`.
   * @example await pluto.experiments.analyses.downloadSpreadsheet("PLX000999", id).toFile("results.xlsx");
   */
  downloadSpreadsheet(
    experimentId: string,
    analysisId: string,
    options?: DownloadOptions,
  ): LinkDownload;

  /**
   * Download the image of an analysis; its kind of file is undocumented
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param experimentId The experiment: its Pluto ID or its UUID.
   * @param analysisId UUID of the analysis.
   * @param options `onProgress`, `idleTimeout`; `signal`, `headers`, `retries`, `timeout`.
   * @returns a download: `stream()`, `bytes()`, `text()`, `blob()` or `toFile(path)`.
   * @example const image = await pluto.experiments.analyses.downloadImage("PLX000999", id).blob();
   */
  downloadImage(experimentId: string, analysisId: string, options?: DownloadOptions): LinkDownload;
}

/** Of biomarker sets. */
export interface BiomarkerSetDownload {
  /**
   * Download the biomarkers of a set as CSV
   *
   * Evidence: vendor-client (r-client-02).
   *
   * @param biomarkerSetId UUID of the biomarker set.
   * @param options `onProgress`, `idleTimeout`; `signal`, `headers`, `retries`, `timeout`.
   * @returns a download: `stream()`, `bytes()`, `text()`, `blob()` or `toFile(path)`.
   * @example const csv = await pluto.biomarkerSets.download(set.uuid).text();
   */
  download(biomarkerSetId: string, options?: DownloadOptions): LinkDownload;
}
