import type { ErrorKind } from "../descriptor.js";
import { fail, statusLine } from "../errors/fail.js";
import { resolveFirst } from "../json/pointer.js";
import { oneLine } from "../redact/line.js";
import { retryAfter } from "../retry/retry-after.js";
import { type Answer, bodyOf, MOST_ERROR } from "./answer.js";
import { type Call, factsOf } from "./call.js";
import type { Code, Outcome } from "./outcome.js";

const LONGEST = 300;

/** One line of bounded length: error texts end up in logs and terminals. Undefined for pages and no text. */
function tidy(text: unknown): string | undefined {
  const line = typeof text === "string" ? oneLine(text) : "";
  if (!line || /^<|<html/i.test(line)) return undefined;
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** Makes the error that an answer is; redacted and bounded. */
export function failureOf(
  call: Call,
  answer: Answer,
  { convention, kind, code: raw }: Outcome,
): Error {
  const { redactor, clock, facts } = call.engine;
  const { status, headers } = answer.response;
  const { text: all = "" } = answer;
  const parsed = bodyOf(answer);
  // An error in the form of a success was read up to the bound of a success.
  const long = all.length > MOST_ERROR;
  const given = long ? redactor.start(all, MOST_ERROR) : parsed;
  // Redacted before any of it is shown.
  const body = typeof given === "string" ? redactor.raw(given) : redactor.value(given);
  const code = typeof raw === "string" ? tidy(redactor.raw(raw)) : raw;
  const short = typeof body === "string" && body.length < LONGEST && body;
  const words = resolveFirst(long ? parsed : body, convention.message);
  const shown =
    long && typeof words === "string" ? redactor.raw(redactor.start(words, MOST_ERROR)) : words;
  const said = tidy(shown) ?? tidy(short);
  const { text, meaning } = facts.explain?.(convention, raw, said) ?? { text: said };
  const id = convention.requestId && headers.get(convention.requestId);
  return apiError(call, kind, status, text, {
    code,
    meaning,
    requestId: tidy(redactor.text(id ?? "")),
    body,
    retryAfterMs: call.answeredBy === "stranger" ? undefined : retryAfter(headers, clock.now()),
  });
}

/** What an API error knows beside its status. */
interface Known {
  readonly code?: Code | undefined;
  readonly meaning?: string | undefined;
  readonly requestId?: string | undefined;
  readonly body?: unknown;
  readonly retryAfterMs?: number | undefined;
}

/** An error that the provider answered. */
export function apiError(
  call: Call,
  kind: ErrorKind | undefined,
  status: number,
  text: string | undefined,
  known: Known = {},
): Error {
  const { code, requestId, retryAfterMs: ms } = known;
  const what = statusLine(status, code, text);
  return fail(factsOf(call), kind ? `api:${kind}` : "api", what, { status, ...known }, [
    requestId && `request ${requestId}`,
    ...call.notes,
    ms && `try again in ${Math.ceil(ms / 1000)} s`,
  ]);
}
