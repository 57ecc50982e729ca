/** What ends with a body. */
type Ending = readonly (() => void)[];

/** Bodies that somebody was given and nobody holds any more: their connection is given up. */
const dropped = new FinalizationRegistry<readonly [body: Reader, ending: Ending]>(
  ([body, ending]) => {
    body.cancel().catch(() => {});
    for (const off of ending) off();
  },
);

type Reader = ReadableStreamDefaultReader<Uint8Array>;

/**
 * A body that tells when it is over: read to its end, broken, cancelled, or let go of by everybody. It
 * takes nothing in before somebody reads.
 *
 * @param ending what is done for one that is let go of; nothing in it may hold the body
 * @param broken makes the error that whoever reads has of one that breaks the body off
 */
export function watched(
  body: ReadableStream<Uint8Array>,
  over: () => void,
  ending: Ending = [],
  broken: (error: unknown) => unknown = (error) => error,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  const given = new ReadableStream<Uint8Array>(
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
  dropped.register(given, [reader, ending]);
  return given;
}
