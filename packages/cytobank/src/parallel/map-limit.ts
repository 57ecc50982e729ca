/**
 * Maps with so many at work at a time. The first failure or an abort starts no further one; those at
 * work are awaited, so that nothing runs on behind the caller's back.
 *
 * @param limit how many at a time, 1 at least
 * @throws what the work throws first; the signal's reason
 */
export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  work: (item: T, index: number) => Promise<R>,
  signal?: AbortSignal,
): Promise<R[]> {
  const results = new Array<R>(items.length);
  const entries = items.entries();
  let failed: { readonly reason: unknown } | undefined;
  const worker = async (): Promise<void> => {
    for (const [index, item] of entries) {
      if (signal?.aborted) failed ??= { reason: signal.reason };
      if (failed) return;
      try {
        results[index] = await work(item, index);
      } catch (reason) {
        failed ??= { reason };
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  if (failed) throw failed.reason;
  return results;
}
