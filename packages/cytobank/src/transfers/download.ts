import { type Download, downloadOf, type Progress, redacted } from "@specwright/runtime";
import type { CytobankClient } from "../gen/client.gen.js";
import type { SharedOptions } from "../options.js";
import { contentCheck } from "./content-check.js";
import { type AnyFile, fileTypeOf, storedFile } from "./file.js";

/** How a download goes. */
export interface DownloadOptions extends Pick<SharedOptions, "retries" | "signal"> {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Milliseconds without a single byte after which the transfer is taken up again. Default 60 000. */
  readonly idleTimeout?: number | undefined;
  /** False takes whatever bytes come. Default: size and kind are checked where they are known. */
  readonly verify?: boolean | undefined;
}

/**
 * A file to download by the file service. Nothing is asked for before one of its methods is called;
 * each call of one asks for an address of its own, since these are short-lived.
 *
 * @throws ConfigError for a file that the file service can't know
 */
export function download(
  client: CytobankClient,
  file: AnyFile,
  options: DownloadOptions = {},
): Download {
  const stored = storedFile(client, file);
  const { signal, retries, idleTimeout, onProgress, verify = true } = options;
  const link = async (): Promise<string> => {
    const { downloadUrl } = await client.transfers.getDownloadUrl(
      {
        experimentId: stored.experimentId,
        hashKey: stored.uniqueHash,
        fileName: stored.filename,
        fileType: fileTypeOf(stored),
      },
      { signal, retries },
    );
    return downloadUrl;
  };
  const check = verify ? contentCheck(stored, (text) => redacted(client, text)) : undefined;
  return downloadOf(client, link, { signal, retries, idleTimeout, onProgress, check });
}
