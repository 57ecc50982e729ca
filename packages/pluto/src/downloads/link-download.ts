import type { ClientCore, Download, Progress } from "@specwright/runtime";
import { fileSize } from "../file-size.js";
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
   * @param options `reuse`: a file that is there already is left as it is, and nothing is asked for.
   * @throws ConfigError in browsers
   */
  toFile(path: string, options?: { reuse?: boolean }): Promise<{ path: string; bytes: number }>;
}

/**
 * A download behind a link that has to be asked for. The storage host gets neither the token nor
 * the organization.
 *
 * @param link asks for the link
 */
export function linkDownload(
  core: ClientCore,
  link: () => Promise<string>,
  { signal, retries, idleTimeout, onProgress }: DownloadOptions,
): LinkDownload {
  const open = async () =>
    core.download(await link(), { signal, retries, idleTimeout, onProgress });
  return {
    stream: async () => (await open()).stream(),
    bytes: async () => (await open()).bytes(),
    text: async () => (await open()).text(),
    blob: async () => (await open()).blob(),
    async toFile(path, { reuse = false } = {}) {
      const size = reuse ? await fileSize(path) : undefined;
      return size === undefined ? (await open()).toFile(path) : { path, bytes: size };
    },
  };
}
