import {
  type ClientCore,
  type Download,
  type FilePlace,
  filePath,
  type Progress,
} from "@specwright/runtime";
import { fileSize } from "../disk/file-size.js";
import type { SharedOptions } from "../options.js";

/** How a download goes. */
export interface DownloadOptions extends SharedOptions {
  /** Bytes so far, and in all where that is known. */
  onProgress?: ((progress: Progress) => void) | undefined;
  /** Milliseconds without a single byte after which the transfer is taken up again. Default 60 000. */
  idleTimeout?: number | undefined;
}

/** How a download goes whose name the provider can be asked for. */
export interface NamedDownloadOptions extends DownloadOptions {
  /** The name that the provider gives the file. */
  filename?: string | undefined;
}

/**
 * A file to download. Nothing is asked for before one of its methods is called; each call of one
 * asks for a link of its own, since links are short-lived.
 */
export interface LinkDownload extends Download {
  /**
   * Writes a file: whole and in its place at the end, or not at all.
   *
   * @param place A path, or `{ folder, name }` for a name that a server gave.
   * @param options `reuse`: a file that is there already is left as it is, and nothing is asked for.
   * @throws ConfigError in browsers
   */
  toFile(place: FilePlace, options?: { reuse?: boolean }): Promise<{ path: string; bytes: number }>;
}

/**
 * A download behind a link that has to be asked for. The storage host gets neither the token nor
 * the organization.
 *
 * Where a connection breaks, the runtime goes on after the bytes that came, by another link where the
 * first is over by then.
 *
 * @param link asks for the link
 */
export function linkDownload(
  core: ClientCore,
  link: () => Promise<string>,
  { signal, retries, idleTimeout, onProgress }: DownloadOptions,
): LinkDownload {
  const download = core.download(link, { signal, retries, idleTimeout, onProgress });
  return {
    ...download,
    async toFile(place, { reuse = false } = {}) {
      const path = filePath(place);
      const size = reuse ? await fileSize(path) : undefined;
      return size === undefined ? download.toFile(path) : { path, bytes: size };
    },
  };
}
