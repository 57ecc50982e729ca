/** What ends with a body. */
type Ending = readonly (() => void)[];

type Reader = ReadableStreamDefaultReader<Uint8Array>;

/** Gives the connection of a body up that nobody holds any more. Some workers have no way to know. */
const given = /* @__PURE__ */ (() =>
  globalThis.FinalizationRegistry &&
  new FinalizationRegistry<readonly [body: Reader, ending: Ending]>(([dropped, over]) => {
    dropped.cancel().catch(() => {});
    for (const off of over) off();
  }))();

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
  ending: Ending,
  broken: (error: unknown) => unknown,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  const own = new ReadableStream<Uint8Array>(
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
  given?.register(own, [reader, ending]);
  return own;
}
