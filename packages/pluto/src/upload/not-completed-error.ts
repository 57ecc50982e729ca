import { named, SpecwrightError } from "@specwright/runtime";
import type { UploadedFile } from "../gen/client.gen.js";

/**
 * All bytes are with the storage, but the provider did not take the word that they are. The R client
 * never says that word and its files can be used, so yours may be usable too; else say it again with
 * `experiments.uploadSessions.complete`. Nothing has to be uploaded anew. `cause` is what failed.
 *
 * @example
 * if (error instanceof UploadNotCompletedError) console.warn(error.message, error.file.uuid);
 */
export class UploadNotCompletedError extends SpecwrightError {
  /** The file, as the provider registered it. */
  readonly file: UploadedFile;
  /** Id of the upload session, to complete it later. */
  readonly uploadSessionId: string;

  static {
    named(UploadNotCompletedError, "UploadNotCompletedError");
  }

  constructor(file: UploadedFile, uploadSessionId: string, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(`pluto experiments.upload: the file is uploaded, but completing it failed: ${why}`, {
      cause,
    });
    this.file = file;
    this.uploadSessionId = uploadSessionId;
  }
}
