import type { ErrorKind } from "../descriptor.js";
import { identify } from "./base.js";
import { CallError, type CallFacts } from "./call-error.js";
import { statusLine } from "./fail.js";

/** What an API error knows beside the call. */
export interface ApiFacts extends CallFacts {
  readonly status: number;
  readonly code?: string | number | undefined;
  readonly text?: string | undefined;
  /** What the code means, in our words. */
  readonly meaning?: string | undefined;
  readonly requestId?: string | undefined;
  readonly body?: unknown;
  readonly retryAfterMs?: number | undefined;
  readonly notes?: readonly string[] | undefined;
}

/** The provider's words, and what they mean where they do not say so themselves. */
function textOf({ text, meaning }: ApiFacts): string | undefined {
  if (!text || !meaning) return text ?? meaning;
  const plain = (words: string) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  return plain(text).includes(plain(meaning)) ? text : `${text} (${meaning})`;
}

/**
 * The provider answered, and the answer is an error. The class says its kind, which a code in the
 * body decides before the status does.
 *
 * @example
 * if (isNotFoundError(error)) return undefined;
 * if (isApiError(error)) console.error(error.status, error.code, error.requestId);
 */
export class ApiError extends CallError {
  /** The status of the answer; an error may come with 200. */
  readonly status: number;
  /** The provider's own code, where its body has one. */
  readonly code: string | number | undefined;
  /** What the code means, in our words, where the provider's description says it. */
  readonly meaning: string | undefined;
  /** The provider's id of the request, for its support. */
  readonly requestId: string | undefined;
  /** The parsed body (text where it is not JSON), at most 64 kB, redacted. */
  readonly body: unknown;
  /** Milliseconds after which the provider wants to be asked again. */
  readonly retryAfterMs: number | undefined;

  static {
    identify(ApiError, "ApiError", "api");
  }

  constructor(facts: ApiFacts) {
    const { status, code, meaning, requestId, retryAfterMs } = facts;
    const text = textOf(facts);
    const notes = [...(facts.notes ?? [])];
    if (requestId) notes.unshift(`request ${requestId}`);
    if (retryAfterMs) notes.push(`try again in ${Math.ceil(retryAfterMs / 1000)} s`);
    super(facts, statusLine(status, code, text), notes);
    this.status = status;
    this.code = code;
    this.meaning = meaning;
    this.requestId = requestId;
    this.body = facts.body;
    this.retryAfterMs = retryAfterMs;
  }
}

/** 400, and codes of that kind: the request is malformed. */
export class BadRequestError extends ApiError {}
/** 401: no credentials, or wrong or expired ones. */
export class AuthenticationError extends ApiError {}
/** 403: these credentials may not do that. */
export class PermissionError extends ApiError {}
/** 404, 410: nothing there, or not for these credentials. */
export class NotFoundError extends ApiError {}
/** 409: at odds with what is there. */
export class ConflictError extends ApiError {}
/** 422: understood, but not acceptable. */
export class UnprocessableError extends ApiError {}
/** 429: the budget of requests is used up. See `retryAfterMs`. */
export class RateLimitError extends ApiError {}
/** 500 and above: the provider failed. */
export class ServerError extends ApiError {}

/** The error class of each kind. */
export const ERROR_CLASSES: Readonly<Record<ErrorKind, new (facts: ApiFacts) => ApiError>> = {
  "bad-request": BadRequestError,
  authentication: AuthenticationError,
  permission: PermissionError,
  "not-found": NotFoundError,
  conflict: ConflictError,
  unprocessable: UnprocessableError,
  "rate-limit": RateLimitError,
  server: ServerError,
};

for (const [kind, type] of Object.entries(ERROR_CLASSES)) {
  const words = kind.replace(/(?:^|-)./g, (start) => start.slice(-1).toUpperCase());
  identify(type, `${words}Error`, `api:${kind}`);
}
