import {
  ConfigError,
  nameOf,
  openSource,
  type Progress,
  type UploadSource,
} from "@specwright/runtime";
import type { CytobankClient, ExperimentId, UserId } from "../gen/client.gen.js";
import type { SharedOptions } from "../options.js";
import { putObject } from "./s3/put.js";
import { type Bucket, openBucket } from "./s3/session.js";
import { settleAll } from "./settle-all.js";
import { checkUploadName, kindOf, type UploadKind } from "./upload-name.js";

/** What one upload is. */
export interface UploadFile {
  readonly source: UploadSource;
  /** Name in Cytobank. Default: the name of the File or path. */
  readonly name?: string | undefined;
  /** Default: by the name's ending `fcs` or `zip`, else `attachment`. */
  readonly kind?: UploadKind | undefined;
  /** Of a delimited file (`drop`): row and column where the data begins. Default 2 and 1. */
  readonly startRow?: number | undefined;
  readonly startColumn?: number | undefined;
}

/** How uploads go. */
export interface UploadOptions extends Pick<SharedOptions, "retries" | "signal"> {
  /** The user who uploads. Default: the one of the token. */
  readonly userId?: UserId | undefined;
  /** Bytes per part, 5 MiB at least. Default 8 MiB; files of up to two parts go in one piece. */
  readonly partSize?: number | undefined;
  readonly onProgress?: ((progress: Progress & { readonly name: string }) => void) | undefined;
}

/** How many uploads go. */
export interface UploadAllOptions extends UploadOptions {
  /** Files at a time. Default 2. */
  readonly concurrency?: number | undefined;
  /**
   * True leaves out FCS files and attachments that the experiment has already by this name (FCS
   * files: of this size too): how one goes on with uploads that broke off. Default false.
   */
  readonly resume?: boolean | undefined;
}

/** A file in the upload bucket. Cytobank takes it in some time later. */
export interface UploadedFile {
  readonly name: string;
  readonly kind: UploadKind;
  readonly bytes: number;
  /** It was in the experiment already and was left out. */
  readonly skipped: boolean;
}

/** What uploads need to know of their client. */
export interface UploadContext {
  readonly client: CytobankClient;
  readonly userId: () => Promise<UserId>;
  readonly storage: string | undefined;
}

/** Object metadata by kind, as the R client sends it. */
function metadata(kind: UploadKind, file: UploadFile): Record<string, string> {
  const headers: Record<string, string> = { "x-amz-meta-tid": crypto.randomUUID() };
  if (kind === "attachment") headers["x-amz-meta-attachment"] = "true";
  if (kind === "drop") {
    headers["x-amz-meta-drop"] = "true";
    headers["x-amz-meta-startrow"] = String(file.startRow ?? 2);
    headers["x-amz-meta-startcol"] = String(file.startColumn ?? 1);
  }
  return headers;
}

async function put(
  bucket: Bucket,
  experimentId: ExperimentId,
  file: UploadFile,
  options: UploadOptions,
): Promise<UploadedFile> {
  const kind = file.kind ?? kindOf(file.name ?? nameOf(file.source));
  const name = checkUploadName(file.name ?? nameOf(file.source), kind);
  const slices = await openSource(file.source);
  try {
    if (slices.size === 0) throw new ConfigError("source", `${name} is empty`);
    const bytes = await putObject(bucket, slices, {
      // The key itself holds the encoded name: both clients on record encode it before they sign.
      key: `experiments/${experimentId}/${encodeURIComponent(name)}`,
      headers: metadata(kind, file),
      partSize: options.partSize,
      onProgress: (progress) => options.onProgress?.({ ...progress, name }),
    });
    return { name, kind, bytes, skipped: false };
  } finally {
    await slices.close();
  }
}

/** Names that the experiment has already, with their bytes where these are known. */
async function present(
  { client }: UploadContext,
  experimentId: ExperimentId,
  { signal, retries }: UploadAllOptions,
): Promise<Map<string, number | undefined>> {
  const [files, attachments] = await Promise.all([
    client.fcsFiles.list(experimentId, {}, { signal, retries }),
    client.attachments.list(experimentId, {}, { signal, retries }),
  ]);
  return new Map([
    ...attachments.map((one) => [`attachment ${one.filename}`, undefined] as const),
    ...files.map((one) => [`fcs ${one.filename}`, one.fileSize] as const),
  ]);
}

/**
 * Uploads many files to an experiment, by the temporary credentials that the file service hands out.
 *
 * @throws ConfigError before anything is sent, for a name that Cytobank would not take;
 * TransfersFailedError naming those that failed, once all others are done
 */
export async function uploadAll(
  context: UploadContext,
  experimentId: ExperimentId,
  files: readonly UploadFile[],
  options: UploadAllOptions = {},
): Promise<UploadedFile[]> {
  const { concurrency = 2, resume = false, signal, retries, userId } = options;
  for (const { name, source, kind } of files) {
    const called = name ?? nameOf(source);
    checkUploadName(called, kind ?? kindOf(called));
  }
  const there = resume ? await present(context, experimentId, options) : undefined;
  const bucket = openBucket(context.client, {
    experimentId,
    userId: async () => userId ?? (await context.userId()),
    storage: context.storage,
    signal,
    retries,
  });
  return settleAll(
    "transfers.uploadAll",
    files,
    ({ name, source }) => name ?? nameOf(source) ?? "",
    async (file) => {
      const name = file.name ?? nameOf(file.source) ?? "";
      const kind = file.kind ?? kindOf(name);
      if (there?.has(`${kind} ${name}`)) {
        const known = there.get(`${kind} ${name}`);
        const slices = await openSource(file.source);
        const bytes = slices.size;
        await slices.close();
        if (known === undefined || bytes === known) {
          return { name, kind, bytes: bytes ?? 0, skipped: true };
        }
      }
      return put(bucket, experimentId, file, options);
    },
    { concurrency, signal },
  );
}

/** Uploads one file. */
export async function upload(
  context: UploadContext,
  experimentId: ExperimentId,
  file: UploadFile,
  options: UploadOptions = {},
): Promise<UploadedFile> {
  const { signal, retries, userId, storage } = { ...options, storage: context.storage };
  const bucket = openBucket(context.client, {
    experimentId,
    userId: async () => userId ?? (await context.userId()),
    storage,
    signal,
    retries,
  });
  return put(bucket, experimentId, file, options);
}
