import { waitFor } from "@specwright/runtime";
import type { Attachment, CytobankClient, ExperimentId, FcsFile } from "../gen/client.gen.js";
import type { SharedOptions } from "../options.js";

/** How to wait for uploads. Times in milliseconds. */
export interface WaitForFilesOptions extends Pick<SharedOptions, "retries" | "signal"> {
  /** Between two looks. Default 10 000: two requests each, of a hundred a minute. */
  readonly interval?: number | undefined;
  /** For the whole wait. Default one hour. */
  readonly timeout?: number | undefined;
  /** Called after each look with the names that are not there yet. */
  readonly onStatus?: ((missing: readonly string[]) => void) | undefined;
}

/** Files that Cytobank has taken in. */
export interface ListedFiles {
  readonly fcsFiles: readonly FcsFile[];
  readonly attachments: readonly Attachment[];
}

/**
 * Waits until uploaded files are listed in the experiment. The status that the file service tells
 * has values that nobody has recorded, so the lists decide.
 *
 * @throws TimeoutError when time is over
 */
export async function waitForFiles(
  client: CytobankClient,
  experimentId: ExperimentId,
  names: readonly string[],
  options: WaitForFilesOptions = {},
): Promise<ListedFiles> {
  const { interval = 10_000, timeout = 3_600_000, signal, retries, onStatus } = options;
  const missing = ({ fcsFiles, attachments }: ListedFiles): string[] => {
    const there = new Set([...fcsFiles, ...attachments].map(({ filename }) => filename));
    return names.filter((name) => !there.has(name));
  };
  const listed = await waitFor<ListedFiles>(
    async (during) => {
      const [fcsFiles, attachments] = await Promise.all([
        client.fcsFiles.list(experimentId, {}, { signal: during, retries }),
        client.attachments.list(experimentId, {}, { signal: during, retries }),
      ]);
      return { fcsFiles, attachments };
    },
    {
      done: (lists) => missing(lists).length === 0,
      onStatus: (lists) => onStatus?.(missing(lists)),
      interval,
      timeout,
      signal,
    },
  );
  const wanted = new Set(names);
  return {
    fcsFiles: listed.fcsFiles.filter(({ filename }) => wanted.has(filename)),
    attachments: listed.attachments.filter(({ filename }) => wanted.has(filename)),
  };
}
