import type { Layer } from "@specwright/runtime";

/** A warning that the token will expire, which any answer of its last month may carry. */
export interface ExpiryWarning {
  /** The provider's text, such as `Your access token expires in 24 days`. */
  readonly message: string;
  /** 1, as far as known. */
  readonly code: number | undefined;
  /** The days in the text; undefined where it names none. */
  readonly daysLeft: number | undefined;
  /** Whose answer carried it. */
  readonly operationId: string;
}

/** Reads the warning out of an answer's body. */
export function expiryWarning(body: unknown, operationId: string): ExpiryWarning | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const { warning_code: code, warning_message: text } = body as Record<string, unknown>;
  if (!code && !text) return undefined;
  const message = typeof text === "string" ? text : "The access token is about to expire";
  // From the first digit on: to begin at each of a million takes hours.
  const days = /(?:^|\D)(\d+)\s+day/i.exec(message)?.[1];
  return {
    message,
    code: Number(code) || undefined,
    daysLeft: days === undefined ? undefined : Number(days),
    operationId,
  };
}

/**
 * The layer that hands expiry warnings to a callback: each text once, since every answer of that
 * month carries it and the number of days changes daily. What the callback throws fails the call.
 */
export function expiryLayer(onWarning: (warning: ExpiryWarning) => void): Layer {
  let last: string | undefined;
  return async (request, next, ctx) => {
    const response = await next(request);
    const warning = response.ok ? expiryWarning(ctx.answer(), ctx.operationId) : undefined;
    if (warning && warning.message !== last) {
      last = warning.message;
      onWarning(warning);
    }
    return response;
  };
}
