import { mapLimit } from "../parallel/map-limit.js";
import { type FailedTransfer, TransfersFailedError } from "./failed-error.js";

/**
 * Does many transfers, so many at a time, all of them even where one fails; an abort ends them.
 *
 * @throws TransfersFailedError naming those that failed; the signal's reason
 */
export async function settleAll<T, R>(
  what: string,
  items: readonly T[],
  nameOf: (item: T) => string,
  transfer: (item: T, index: number) => Promise<R>,
  {
    concurrency = 4,
    signal,
  }: { concurrency?: number | undefined; signal?: AbortSignal | undefined },
): Promise<R[]> {
  const failed: FailedTransfer[] = [];
  const done: R[] = [];
  const results = await mapLimit(
    items,
    concurrency,
    async (item, index) => {
      try {
        const result = await transfer(item, index);
        done.push(result);
        return result;
      } catch (error) {
        if (signal?.aborted) throw error;
        failed.push({ name: nameOf(item), error });
        return undefined;
      }
    },
    signal,
  );
  if (failed.length > 0) throw new TransfersFailedError(what, failed, done);
  return results as R[];
}
