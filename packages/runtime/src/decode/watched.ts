/**
 * A body that tells when it is over: read to its end, broken or cancelled. It takes nothing in
 * before somebody reads.
 *
 * @param broken makes the error that whoever reads has of one that breaks the body off
 */
export function watched(
  body: ReadableStream<Uint8Array>,
  over: () => void,
  broken: (error: unknown) => unknown = (error) => error,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        let more = false;
        try {
          const { done, value } = await reader.read();
          more = !done;
          if (done) controller.close();
          else controller.enqueue(value);
        } catch (error) {
          throw broken(error);
        } finally {
          if (!more) over();
        }
      },
      cancel(reason) {
        over();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
