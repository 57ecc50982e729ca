import type { EngineAnswer } from "./answer.js";
import { encodeBody, isJson } from "./body.js";
import type { Delivery } from "./faults/delivery.js";
import type { Play } from "./faults/play.js";
import { halfOf } from "./faults/spoil.js";
import type { Route } from "./router.js";
import type { Headers } from "./security.js";
import { headerSafe, reasonOf, toPrismHeader, type Violation } from "./violation.js";

/** An answer, ready to be written. */
export interface FrontAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
  readonly operationId: string | undefined;
  readonly serverKey: string;
  readonly violations: readonly Violation[];
  readonly reason: string | undefined;
  /** How the bytes come, where not at once and whole. */
  readonly delivery: Delivery;
}

/** What an answer is about. */
export interface About {
  readonly route?: Route | undefined;
  readonly serverKey?: string | undefined;
  /** What is done to its bytes on purpose. */
  readonly play?: Play;
}

const NOTHING = Buffer.alloc(0);

/** An answer as it is written: its bytes, framed, and why it is not what was asked for. */
export function finish(answer: EngineAnswer, about: About, defaultKey: string): FrontAnswer {
  const { badJson, latency, cut, short = 0, trickle, reset } = about.play ?? {};
  const status = badJson && answer.status === 204 ? 200 : answer.status;
  const bodiless = [204, 205, 304].includes(status);
  const whole = bodiless ? NOTHING : encodeBody(answer.body, answer.mediaType);
  // What is no JSON is answered with the beginning of some.
  const wasJson = whole.length > 0 && isJson(answer.mediaType);
  const sent = badJson && !bodiless ? halfOf(wasJson ? whole : NOTHING) : whole;
  const bytes = sent.subarray(0, Math.max(0, sent.length - short));
  const mediaType = badJson && !wasJson ? "application/json" : answer.mediaType;
  const headers: Headers = writable(answer.headers);
  if (mediaType && bytes.length > 0) headers["content-type"] = mediaType;
  // A 205 says that nothing follows; a 204 and a 304 need not (RFC 9110, 8.6).
  if (!bodiless || status === 205) headers["content-length"] = String(bytes.length);
  const operationId = about.route?.id;
  if (operationId) headers["x-mock-operation"] = headerSafe(operationId);
  const why = answer.violations.length > 0 ? reasonOf(answer.violations) : answer.reason;
  const reason = why === undefined || answer.note === undefined ? why : `${why}; ${answer.note}`;
  if (reason !== undefined) headers["x-mock-reason"] = headerSafe(reason);
  if (answer.violations.length > 0) {
    headers["sl-violations"] = headerSafe(toPrismHeader(answer.violations.slice(0, 10)), 6000);
  }
  return {
    status,
    headers,
    bytes,
    operationId,
    serverKey: about.serverKey ?? defaultKey,
    violations: answer.violations,
    reason,
    delivery: {
      ...(latency !== undefined && { latency }),
      ...(cut !== undefined && { cut }),
      ...(trickle !== undefined && { trickle }),
      ...(reset && { reset }),
    },
  };
}

/** Headers as they can be written: text of any script goes out as the bytes of its UTF-8, and in one line. */
function writable(headers: Headers): Headers {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      const line = value.replace(/\p{Cc}+/gu, " ");
      return [name, /[^ -\xff]/.test(line) ? Buffer.from(line).toString("latin1") : line];
    }),
  );
}
