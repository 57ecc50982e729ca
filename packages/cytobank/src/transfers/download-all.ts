import { filePath, fileSize, makeFolder, redacted } from "@specwright/runtime";
import type { CytobankClient } from "../gen/client.gen.js";
import { type DownloadOptions, download } from "./download.js";
import { type AnyFile, type StoredFile, storedFile } from "./file.js";
import { fileNames } from "./file-names.js";
import { settleAll } from "./settle-all.js";

/** How far many downloads are. */
export interface TransfersProgress {
  readonly files: number;
  readonly totalFiles: number;
  /** Bytes of all files so far. */
  readonly loaded: number;
  /** The file that this is about. */
  readonly name: string;
}

/** How many downloads go. */
export interface DownloadAllOptions extends Omit<DownloadOptions, "onProgress"> {
  /** Folder for the files; made where it is missing. */
  readonly directory: string;
  /** Files at a time. Default 4. */
  readonly concurrency?: number | undefined;
  /** False writes files anew that are there with the right size. Default: they are left as they are. */
  readonly reuse?: boolean | undefined;
  readonly onProgress?: ((progress: TransfersProgress) => void) | undefined;
}

/** A file on the disk. */
export interface DownloadedFile {
  readonly file: AnyFile;
  readonly path: string;
  readonly bytes: number;
  /** It was there already. */
  readonly reused: boolean;
}

/**
 * Downloads many files into a folder. Each is whole and in its place at the end, or not there at all.
 *
 * @throws TransfersFailedError naming those that failed, once all others are done
 */
export async function downloadAll(
  client: CytobankClient,
  files: readonly AnyFile[],
  options: DownloadAllOptions,
): Promise<DownloadedFile[]> {
  const { directory, concurrency, reuse = true, onProgress, ...transfer } = options;
  // Refused before anything is sent.
  const stored: StoredFile[] = files.map((file) => storedFile(client, file));
  const names = fileNames(files);
  await makeFolder(directory);
  let finished = 0;
  const loaded = new Array<number>(files.length).fill(0);
  let sum = 0;
  const report = (index: number, bytes: number): void => {
    sum += bytes - (loaded[index] ?? 0);
    loaded[index] = bytes;
    onProgress?.({
      files: finished,
      totalFiles: files.length,
      loaded: sum,
      name: names[index] ?? "",
    });
  };
  return settleAll(
    "transfers.downloadAll",
    files,
    (file) => redacted(client, file.filename ?? ""),
    async (file, index) => {
      const path = filePath({ folder: directory, name: names[index] ?? "" });
      const size = stored[index]?.fileSize;
      const there = reuse && size !== undefined && (await fileSize(path)) === size;
      const bytes = there
        ? size
        : (
            await download(client, file, {
              ...transfer,
              onProgress: (progress) => report(index, progress.loaded),
            }).toFile(path)
          ).bytes;
      finished += 1;
      report(index, bytes);
      return { file, path, bytes, reused: there };
    },
    { concurrency, signal: options.signal },
  );
}
