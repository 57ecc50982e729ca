import { endBy, onAbort } from "../abort/signal.js";
import { fail, isOurs } from "../errors/fail.js";
import { type Answer, lacking, lengthOf, MOST_TEXT, receive } from "./answer.js";
import { type Call, factsOf, late } from "./call.js";
import { type Behind, cleanCause } from "./cause.js";
import { isUnsent, systemCode } from "./unsent.js";
import type { Wire } from "./wire.js";

/** The error of a request that got no answer, which names the host (there are several, and mocks), or half of one. */
function broken(call: Call, { url }: Wire, error: unknown, answered: boolean): Error {
  const { redactor } = call.engine;
  const host = URL.canParse(url) ? redactor.text(new URL(url).host) : "the server";
  const behind: Behind = { codes: [], messages: [] };
  const cause = cleanCause(error, redactor, behind);
  const sent = answered || !isUnsent(behind);
  const what = answered
    ? "the answer broke off"
    : sent
      ? `no answer from ${host}, the request may have been sent`
      : `no connection to ${host}, nothing was sent`;
  const notes = [redactor.text(systemCode(behind) ?? ""), ...call.notes];
  return fail(factsOf(call), "connection", what, { sent }, notes, cause);
}

/** Sends by the engine's own fetch; looked up at each call, so that what replaces it later is used. */
export const byFetch = (
  { url, method, headers, body, policies }: Wire,
  signal: AbortSignal,
): Promise<Response> =>
  fetch(url, {
    ...policies,
    method,
    headers,
    body,
    redirect: "manual",
    signal,
    // What a stream needs, and nothing else minds.
    duplex: "half",
  } as RequestInit);

/**
 * The innermost step: one real exchange, its answer read, under one timer, with one log record.
 *
 * @throws TimeoutError, ConnectionError, DecodeError; the caller's reason on abort
 */
export async function exchange(call: Call, wire: Wire): Promise<Answer> {
  const { engine, options, operation } = call;
  const { clock, facts } = engine;
  call.attempts++;
  call.answeredBy = wire.ledTo ?? "asked";
  const started = clock.now();
  const most = engine.options.attemptTimeout ?? operation.timeout ?? facts.timeout ?? 60_000;
  const left = call.ends - started;
  const ending = engine.ending?.() ?? new AbortController();
  const signal = ending.signal as AbortSignal;
  const cancel = clock.after(Math.min(most, left), () =>
    ending.abort(left > most ? late(call, most) : late(call)),
  );
  const off = options.signal && onAbort(options.signal, endBy(ending));
  let response: Response | undefined;
  let answer: Answer;
  let failure: unknown;
  try {
    if (signal.aborted) throw signal.reason;
    response = await engine.send(wire, signal);
    if (response.status === 206 && !wire.headers.range)
      throw lacking(call, response, "nobody asked for a part");
    // Nearly always: JSON of a known length, which the engine's own way reads best.
    const plain = response.ok && !operation.as && !options.onProgress && !engine.foreign;
    answer =
      plain && lengthOf(response) <= MOST_TEXT
        ? { response, text: await response.text() }
        : await receive(call, response, signal);
  } catch (error) {
    // What the caller's own function throws is the caller's, and no answer that broke off.
    failure = call.theirs
      ? call.theirs.error
      : signal.aborted
        ? signal.reason
        : isOurs(error)
          ? error
          : ((response ? undefined : engine.refused?.(error, wire)) ??
            broken(call, wire, error, response !== undefined));
    throw failure;
  } finally {
    cancel();
    // While a body that was left is read, its caller may still abort.
    if (off) {
      if (call.ending) call.ending.push(off);
      else off();
    }
    engine.log?.(call, wire, started, response, failure);
  }
  return (!response.ok && engine.follow?.(call, wire, answer)) || answer;
}
