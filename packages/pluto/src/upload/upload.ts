import { type Progress, uploadTo } from "@specwright/runtime";
import type {
  PlutoClient,
  UploadDescription,
  UploadedFile,
  UploadSession,
} from "../gen/client.gen.js";
import { type SharedOptions, sharedOptions } from "../options.js";
import { UploadNotCompletedError } from "./not-completed-error.js";
import { describeSource, extensionOf, type UploadFile } from "./source.js";

/**
 * What we say made a file. `python` and `R` are what the official clients send in these very calls,
 * and only the Python client completes its uploads, as we do. A name of our own is untested.
 */
export const ORIGIN = "python";

/** How an upload goes. */
export interface UploadFileOptions extends SharedOptions {
  /** Name of the file. Default: that of the File, or the end of the path. */
  filename?: string | undefined;
  /** Kind of file, without a dot. Default: the extension of the name. */
  fileType?: string | undefined;
  /** What made the file. Default `python`, see the README. */
  origin?: UploadDescription["origin"];
  /** Bytes that the storage has, and in all. */
  onProgress?: ((progress: Progress) => void) | undefined;
  /** Bytes of one request, a multiple of 262 144. Default 8 MiB. */
  chunkSize?: number | undefined;
  /**
   * Gets the session as soon as there is one. Who keeps it can go on in another program. It is a
   * secret: whoever has its address can write the file.
   */
  onSession?: ((session: UploadSession) => void) | undefined;
  /** The session of an earlier upload: goes on after what the storage has of it. */
  resume?: UploadSession | undefined;
}

/** The method over experiments that uploads. */
export interface Uploading {
  /**
   * Upload a file
   *
   * Opens a session, sends the bytes slice by slice, goes on after a broken connection with what the
   * storage lacks, and completes the session. The storage host gets neither the token nor the
   * organization. `timeout` bounds each request.
   *
   * Evidence: vendor-client (r-client-01, python-client-013; completing: python-client-012).
   *
   * @param experimentId The experiment: its Pluto ID or its UUID.
   * @param source A Blob or File, bytes, or `{ path }`.
   * @param options Names, progress, `resume`; `signal`, `headers`, `retries`, `timeout`.
   * @returns the file; its `uuid` is what an external plot takes.
   * @throws UploadNotCompletedError where only the last step failed; ConfigError for a source
   * without name or that can't be read; the errors of a call.
   * @example
   * const file = await pluto.experiments.upload("PLX000999", { path: "volcano.html" }, {
   *   onProgress: ({ loaded, total }) => console.log(`${loaded} of ${total} bytes`),
   * });
   */
  upload(
    experimentId: string,
    source: UploadFile,
    options?: UploadFileOptions,
  ): Promise<UploadedFile>;
}

/** Makes the method. */
export function uploading(client: PlutoClient): Uploading {
  const { uploadSessions } = client.experiments;
  return {
    async upload(experimentId, source, options = {}) {
      const { filename, fileType, origin = ORIGIN, resume } = options;
      const { signal, retries, timeout, onProgress, chunkSize } = options;
      const call = sharedOptions(options);
      const { name, size } = await describeSource(source, filename);
      const description = {
        filename: name,
        file_type: fileType ?? extensionOf(name),
        file_size: size,
        data_type: "external",
        analysis_type: "external",
        origin,
      } as const;
      const session = resume ?? (await uploadSessions.create(experimentId, description, call));
      options.onSession?.(session);
      await uploadTo(client, session.session_url, source, {
        signal,
        retries,
        timeout,
        onProgress,
        chunkSize,
        resume: resume !== undefined,
      });
      try {
        await uploadSessions.complete(experimentId, session.uuid, description, call);
      } catch (error) {
        if (signal?.aborted) throw error;
        throw new UploadNotCompletedError(session.file, session.uuid, error);
      }
      return session.file;
    },
  };
}
