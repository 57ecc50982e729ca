import { fail } from "../errors/fail.js";
import { type Call, factsOf } from "./call.js";
import { mayBeInexact, quoted } from "./whole-numbers.js";

/** The most that a success body may hold as text: a compressed bomb ends here, not in the heap. */
export const MOST_TEXT = 2 ** 28;
/** The most of an error body that is read. */
export const MOST_ERROR = 2 ** 16;
/** So much is read beyond that bound, to know the secret that lies across it. */
const LONGEST_SECRET = 8192;

/** An answer with the body that was read of it. */
export interface Answer {
  readonly response: Response;
  /** Undefined where the body was left to the caller. */
  readonly text: string | undefined;
  /** What that text says as JSON, once somebody has looked; the text itself where it is none. */
  parsed?: unknown;
}

/** The length that an answer declares, where it is the length of what we will read; else NaN. */
export function lengthOf({ headers }: Response): number {
  const length = +(headers.get("content-length") || Number.NaN);
  return Number.isSafeInteger(length) && !headers.has("content-encoding") ? length : Number.NaN;
}

/** A body as text, and whether it was cut. */
export interface Read {
  readonly text: string;
  readonly cut?: boolean | undefined;
}

/**
 * Reads a body as text, up to a bound. What comes behind it is cut off and the connection is given up.
 */
export async function readText(
  response: Response,
  most: number,
  onProgress?: (loaded: number) => void,
): Promise<Read> {
  // The engine's own way is faster, and safe where the length is declared: sockets enforce it.
  if ((!onProgress && lengthOf(response) <= most) || !response.body)
    return { text: await response.text() };
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  try {
    for (let text = "", loaded = 0; ; ) {
      const { done, value } = await reader.read();
      if (done) return { text: text + decoder.decode() };
      loaded += value.length;
      const cut = loaded > most;
      text += decoder.decode(cut ? value.subarray(0, most - loaded) : value, { stream: !cut });
      if (cut) return { text, cut };
      onProgress?.(loaded);
    }
  } finally {
    // Given up where it was cut, or a listener threw. Not awaited: who keeps sending could make it last.
    reader.cancel().catch(() => {});
  }
}

/** Reads the body where the call wants it as text, so that a break in it can be tried again. */
export async function receive(
  call: Call,
  response: Response,
  signal?: AbortSignal,
): Promise<Answer> {
  const { engine, operation } = call;
  const { ok } = response;
  const left = ok && operation.as?.leave(call, response);
  if (left) return { response: left, text: undefined };
  const most = ok ? MOST_TEXT : MOST_ERROR + LONGEST_SECRET;
  const readable = (ok && operation.as?.inUtf8?.(response)) || response;
  const { text, cut } = await engine.read(readable, most, call, signal).catch((error) => {
    // An error whose body breaks off has none: the status is worth more than the rest of it.
    if (ok || signal?.aborted) throw error;
    return { text: "", cut: false };
  });
  if (ok && cut) throw lacking(call, response, `an answer of more than ${MOST_TEXT} bytes`);
  // Cut so that no half of a secret stands at the end, where nobody would know it for one.
  const cutText = !ok && text.length > MOST_ERROR;
  return { response, text: cutText ? engine.redactor.start(text, MOST_ERROR) : text };
}

/** An answer's body: parsed where it is JSON, else its text; undefined for none. Parsed once. */
export function bodyOf(answer: Answer): unknown {
  const { text } = answer;
  if (!text) return undefined;
  if (answer.parsed === undefined) {
    answer.parsed = text;
    try {
      // No error is the place to refuse a number: what a double would alter is text here.
      answer.parsed = JSON.parse(mayBeInexact(text) ? quoted(text) : text);
    } catch {}
  }
  return answer.parsed;
}

/** A success that is not what the spec says. */
export const lacking = (
  call: Call,
  { status, headers }: Response,
  what: string,
  excerpt = "",
): Error =>
  fail(factsOf(call), "decode", `${status}, but ${what}`, {
    status,
    contentType: call.engine.redactor.text(headers.get("content-type") ?? ""),
    excerpt,
  });
