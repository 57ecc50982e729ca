import type { CallContext } from "../call/context.js";
import { oneLine } from "../redact/line.js";
import { cleanUrl } from "../redact/url.js";

/** One exchange as it is logged. No headers, no bodies; the address is redacted. */
export interface LogRecord {
  readonly provider: string;
  readonly operationId: string;
  readonly method: string;
  readonly url: string;
  readonly attempt: number;
  readonly durationMs: number;
  readonly status?: number;
  readonly requestId?: string;
  /** Name and message of the error, where no answer came. */
  readonly error?: string;
}

type Log = (message: string, record: LogRecord) => void;

/**
 * Where records go, by level: `debug` for answers below 400, `warn` for errors that the provider
 * answered, `error` where no answer came. `console` fits.
 */
export interface Logger {
  readonly debug?: Log | undefined;
  readonly warn?: Log | undefined;
  readonly error?: Log | undefined;
}

/** Writes one record for one exchange. A logger that throws harms nobody. */
export function trace(
  request: Request,
  ctx: CallContext,
  started: number,
  response?: Response,
  failure?: unknown,
): void {
  const { logger, redactor, clock } = ctx.settings;
  if (!logger) return;
  const header = ctx.provider.error?.requestId;
  const requestId = header && response?.headers.get(header);
  const known = ctx.settings.origins.has(new URL(request.url).origin);
  // An address that a server gave is secret like a signed one.
  const own = known && !ctx.foreign && ctx.answeredBy === "asked";
  const record: LogRecord = {
    provider: ctx.provider.name,
    operationId: ctx.operationId,
    method: request.method,
    url: cleanUrl(request.url, redactor, own),
    attempt: ctx.attempts,
    durationMs: Math.round(clock.now() - started),
    ...(response && { status: response.status }),
    ...(requestId && { requestId: oneLine(redactor.text(requestId)) }),
    ...(failure !== undefined && { error: oneLine(redactor.text(String(failure))) }),
  };
  const level = failure !== undefined ? "error" : (response?.status ?? 0) < 400 ? "debug" : "warn";
  try {
    logger[level]?.(
      `${record.provider} ${record.operationId}: ${record.method} ${record.url} ${record.status ?? record.error}`,
      record,
    );
  } catch {}
}
