import type { Download } from "@specwright/runtime";
import type { ExperimentId } from "../gen/client.gen.js";
import { type DownloadOptions, download } from "./download.js";
import { type DownloadAllOptions, type DownloadedFile, downloadAll } from "./download-all.js";
import type { AnyFile } from "./file.js";
import { type ListedFiles, type WaitForFilesOptions, waitForFiles } from "./listed.js";
import {
  type UploadAllOptions,
  type UploadContext,
  type UploadedFile,
  type UploadFile,
  type UploadOptions,
  upload,
  uploadAll,
} from "./upload.js";

/** The methods that move files. */
export interface Transfers {
  readonly transfers: {
    /**
     * Download an FCS file or attachment
     *
     * Nothing is asked for before `stream`, `bytes`, `text`, `blob` or `toFile` is called. A
     * connection that breaks is taken up where it broke; size and kind of the file are checked.
     *
     * Evidence: vendor-client (r-client).
     *
     * @param file As its list gives it.
     * @throws ConfigError for a file that the file service can't know; DecodeError for what is not the file
     * @example
     * await cytobank.transfers.download(file).toFile({ folder: "fcs", name: file.filename });
     */
    download(file: AnyFile, options?: DownloadOptions): Download;

    /**
     * Download many files into a folder
     *
     * Four at a time. Files that are there with the right size are left alone, so that a second call
     * goes on where a first one broke off.
     *
     * @throws TransfersFailedError naming those that failed, once all others are done
     * @example
     * const files = await cytobank.fcsFiles.list(90210);
     * await cytobank.transfers.downloadAll(files, { directory: "fcs" });
     */
    downloadAll(files: readonly AnyFile[], options: DownloadAllOptions): Promise<DownloadedFile[]>;

    /**
     * Upload a file to an experiment
     *
     * Asks for temporary credentials and puts the file into the upload bucket, part by part where it
     * is large. Cytobank takes it in some time later: see `waitForFiles`.
     *
     * Evidence: vendor-client (r-client): credentials, key and metadata. The R client sends FCS files
     * in one piece and all others in parts.
     *
     * @throws ConfigError before anything is sent, for a name that Cytobank would not take
     * @example await cytobank.transfers.upload(90210, { source: { path: "tube_01.fcs" } });
     */
    upload(
      experimentId: ExperimentId,
      file: UploadFile,
      options?: UploadOptions,
    ): Promise<UploadedFile>;

    /**
     * Upload many files to an experiment
     *
     * @throws TransfersFailedError naming those that failed, once all others are done
     * @example await cytobank.transfers.uploadAll(90210, paths.map((path) => ({ source: { path } })));
     */
    uploadAll(
      experimentId: ExperimentId,
      files: readonly UploadFile[],
      options?: UploadAllOptions,
    ): Promise<UploadedFile[]>;

    /**
     * Wait until uploaded files are listed in the experiment
     *
     * @param names Names of FCS files and attachments.
     * @throws TimeoutError when time is over
     * @example const { fcsFiles } = await cytobank.transfers.waitForFiles(90210, ["tube_01.fcs"]);
     */
    waitForFiles(
      experimentId: ExperimentId,
      names: readonly string[],
      options?: WaitForFilesOptions,
    ): Promise<ListedFiles>;
  };
}

/** Makes the methods. */
export function transferMethods(context: UploadContext): Transfers {
  const { client } = context;
  return {
    transfers: {
      download: (file, options) => download(client, file, options),
      downloadAll: (files, options) => downloadAll(client, files, options),
      upload: (experimentId, file, options) => upload(context, experimentId, file, options),
      uploadAll: (experimentId, files, options) => uploadAll(context, experimentId, files, options),
      waitForFiles: (experimentId, names, options) =>
        waitForFiles(client, experimentId, names, options),
    },
  };
}
