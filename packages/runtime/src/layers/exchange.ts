import { type CallContext, factsOf } from "../call/context.js";
import { LightSignal } from "../clock/light-signal.js";
import { onAbort, orAbort } from "../clock/signal.js";
import { held } from "../decode/held.js";
import { isStrayJson, modeOf } from "../decode/mode.js";
import { lengthOf, MOST_ERROR, MOST_TEXT, readText } from "../decode/read.js";
import { watched } from "../decode/watched.js";
import { ConnectionError } from "../errors/connection-error.js";
import { DecodeError } from "../errors/decode-error.js";
import { isSpecwrightError } from "../errors/predicates.js";
import { TimeoutError } from "../errors/timeout-error.js";
import { cleanCause } from "../redact/cause.js";
import { trace } from "./trace.js";
import { isUnsent, systemCode } from "./unsent.js";

/** So much is read beyond the bound of an error body, to know the secret that lies across it. */
const LONGEST_SECRET = 8192;

/** The answer with another body, for those who still want to read it. */
function renew(response: Response, body: BodyInit | null): Response {
  const { status, statusText, headers, url } = response;
  return Object.defineProperty(new Response(body, { status, statusText, headers }), "url", {
    value: url,
    configurable: true,
  });
}

/** Leaves the body to the caller. Whoever could still end it is listened to until it is over. */
function leave(response: Response, ctx: CallContext): Response {
  if (!ctx.ending || !response.body || lengthOf(response) === 0) return held(response);
  ctx.afterBody ??= [];
  return renew(
    response,
    watched(response.body, () => ctx.over()),
  );
}

/**
 * The text of an error, bounded. A body that breaks off counts as none: the status is worth more
 * than the rest of it.
 */
export async function readError(response: Response, ctx: CallContext): Promise<string> {
  const { text } = await readText(response, MOST_ERROR + LONGEST_SECRET).catch((error) => {
    if (ctx.ending?.aborted) throw error;
    return { text: "" };
  });
  // Cut so that no half of a secret stands at the end, where nobody would know it for one.
  return text.length > MOST_ERROR ? ctx.settings.redactor.start(text, MOST_ERROR) : text;
}

/** Reads the body where the call wants it as text, so that a break in it can be tried again. */
async function receive(response: Response, ctx: CallContext): Promise<Response> {
  if (response.type === "opaqueredirect") return response;
  if (!response.ok) {
    ctx.text = await readError(response, ctx);
    return renew(response, ctx.text || null);
  }
  const contentType = response.headers.get("content-type");
  const { accept } = ctx.operation;
  const streams = modeOf(accept, contentType) === "stream" && !isStrayJson(accept, contentType);
  if (ctx.raw ? ctx.streaming : streams) return leave(response, ctx);
  const { text, cut } = await readText(response, MOST_TEXT, ctx.onProgress);
  if (cut) {
    throw new DecodeError(factsOf(ctx), `an answer of more than ${MOST_TEXT} bytes`, response);
  }
  ctx.text = text;
  return ctx.raw ? renew(response, text || null) : response;
}

function broken(error: unknown, answered: boolean, ctx: CallContext): ConnectionError {
  const sent = answered || !isUnsent(error);
  const what = answered
    ? "the answer broke off"
    : sent
      ? "no answer, the request may have been sent"
      : "no connection, nothing was sent";
  const code = ctx.settings.redactor.text(systemCode(error) ?? "");
  const cause = cleanCause(error, ctx.settings.redactor);
  return new ConnectionError(factsOf(ctx), what, sent, cause, [
    ...(code ? [code] : []),
    ...ctx.notes,
  ]);
}

/**
 * The innermost step: one real exchange, its answer read, under one timer, with one log record.
 *
 * @throws TimeoutError, ConnectionError, DecodeError; the caller's reason on abort
 */
export async function exchange(request: Request, ctx: CallContext): Promise<Response> {
  const { settings, attemptTimeout } = ctx;
  ctx.attempts += 1;
  ctx.text = undefined;
  const started = settings.clock.now();
  const ending = new LightSignal();
  // A transport of ours takes the light one.
  const signal = settings.ownTransport ? (ending as unknown as AbortSignal) : ending.real();
  const cancel = settings.clock.after(attemptTimeout, () => {
    ending.abort(new TimeoutError(factsOf(ctx), "attempt", attemptTimeout, ctx.notes));
  });
  const off = onAbort(ctx.ending, (reason) => ending.abort(reason));
  let answer: Response | undefined;
  const work = async () => {
    answer = await settings.fetch(request, { signal });
    return receive(answer, ctx);
  };
  try {
    if (ctx.ending?.aborted) throw ctx.ending.reason;
    // The engine's fetch heeds the signal; one that the user gave may not.
    const response = await (settings.foreignFetch ? orAbort(work(), ending) : work());
    trace(request, ctx, started, response);
    return response;
  } catch (error) {
    const failure = ending.aborted
      ? ending.reason
      : isSpecwrightError(error)
        ? error
        : broken(error, answer !== undefined, ctx);
    trace(request, ctx, started, answer, failure);
    throw failure;
  } finally {
    cancel();
    if (ctx.afterBody) ctx.afterBody.push(off);
    else off();
  }
}
