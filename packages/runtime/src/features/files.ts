import { lacking, lengthOf } from "../core/answer.js";
import { type Call, factsOf, over } from "../core/call.js";
import { cleanCause } from "../core/cause.js";
import { parse } from "../core/decode.js";
import type { Reading } from "../core/facts.js";
import { responseOf } from "../core/response.js";
import { inUtf8 } from "../decode/charset.js";
import { EventStream } from "../decode/events.js";
import { isLeft, modeOf, strayOf } from "../decode/mode.js";
import { checkUnpacked } from "../decode/unpacked.js";
import { watched } from "../decode/watched.js";
import { fail } from "../errors/fail.js";

/**
 * Leaves a body to the caller. Whoever could still end it is listened to until it is over; and it is
 * held by who reads it, since engines take the body of an answer away that nobody holds any more.
 */
export function leave(call: Call, response: Response): Response {
  checkUnpacked(call, response);
  const { body } = response;
  if (!body || lengthOf(response) === 0) return response;
  call.ending ??= [];
  return responseOf(
    watched(
      body,
      () => over(call),
      call.ending,
      (error) => brokenOff(call, error),
    ),
    response,
  );
}

/** The error of a stream whose connection breaks; the caller's own reason where they have ended it. */
function brokenOff(call: Call, error: unknown): unknown {
  const { signal } = call.options;
  if (signal?.aborted) return signal.reason;
  const cause = cleanCause(error, call.engine.redactor);
  return fail(factsOf(call), "connection", "the stream broke off", { sent: true }, [], cause);
}

/** What is made of a body that is left to the caller as events. */
type Events = (
  body: ReadableStream<Uint8Array>,
  failure: (error: unknown) => unknown,
) => EventStream;

/** How the successes of an operation are read, by their content types; none means no body. */
type ReadingBy = (accept: readonly string[]) => Reading;

/** Of a spec whose successes are JSON, or nothing. */
export const noBody: ReadingBy = () => ({
  stray: () => false,
  leave: () => undefined,
  decode: () => undefined,
});

/** As text, or left to the caller as a stream. */
const readingBy =
  (events?: Events): ReadingBy =>
  (accept) => {
    const typeOf = ({ headers }: Response): string | null => headers.get("content-type");
    const stray = (response: Response) => strayOf(accept, typeOf(response));
    return {
      // A type with a star may turn out to be any.
      plain: accept.some((type) => type.includes("*") || modeOf([type], null) !== "json"),
      stray: (response) => stray(response) !== undefined,
      leave: (call, response) =>
        isLeft(modeOf(accept, typeOf(response))) && !stray(response)
          ? leave(call, response)
          : undefined,
      inUtf8,
      decode(call, answer) {
        const { response, text } = answer;
        const mode = modeOf(accept, typeOf(response));
        if (mode === "none" || response.status === 204) return undefined;
        const other = stray(response);
        if (other) throw lacking(call, response, `${other} where a file was due`);
        if (isLeft(mode)) {
          const { body } = response;
          return body && events && mode === "events"
            ? events(body, (error) => brokenOff(call, error))
            : (body ?? undefined);
        }
        if (mode !== "text") return parse(call, answer);
        checkUnpacked(call, response);
        return text;
      },
    };
  };

/** Of a spec that knows no streams of events: texts and files, beside JSON. */
export const readingFiles: ReadingBy = /* @__PURE__ */ readingBy();

/** Of any spec: streams of events too. */
export const reading: ReadingBy = /* @__PURE__ */ readingBy(
  (body, failure) => new EventStream(body, failure),
);
