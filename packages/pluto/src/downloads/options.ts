import type { Download, Progress } from "@specwright/runtime";
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
 * asks for a link of its own, since links are short-lived, and for another where a connection breaks
 * and the first is over by then. The storage host gets neither the token nor the organization.
 */
export type LinkDownload = Download;
