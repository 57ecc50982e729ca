import type { OnProgress } from "../features/progress.js";

/** How a transfer goes. Times in milliseconds. */
export interface TransferOptions {
  /** Aborts the transfer; its reason is thrown untouched. */
  readonly signal?: AbortSignal | undefined;
  /** Without a single byte. Default 60 000. */
  readonly idleTimeout?: number | undefined;
  /** Times that a broken transfer is taken up again in a row. Default: the client's retries. */
  readonly retries?: number | undefined;
  /** Called with each piece. */
  readonly onProgress?: OnProgress | undefined;
  /**
   * Looks at each chunk before it is handed on; an empty chunk is the end. What it throws ends the
   * download: how one tells an error that came in the place of a file.
   *
   * @param at place of the chunk in the file
   */
  readonly check?: ((chunk: Uint8Array, at: number) => void) | undefined;
}
