import { textOf } from "../core/cause.js";
import type { Feature } from "../core/feature.js";
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

/** One redacted record for each exchange. A logger that throws harms nobody. */
export const logs: Feature = {
  name: "logs",
  rank: 2,
  install(engine) {
    const { options, clock, facts, redactor, servers } = engine;
    const { logger } = options;
    if (!logger) return;
    const origins = new Set(Object.values(servers).map((address) => new URL(address).origin));
    engine.log = (call, { url: address, method, hops }, started, response, failure) => {
      const status = response?.status;
      const header = facts.error?.requestId;
      const requestId = header && response?.headers.get(header);
      // Where a redirect leads is the server's word: what it signs there is a secret.
      const own = !call.foreign && !hops && origins.has(new URL(address).origin);
      const url = cleanUrl(address, redactor, own);
      const shown = (text: string): string => oneLine(redactor.text(text));
      const error = failure === undefined ? undefined : shown(textOf(failure));
      const record: LogRecord = {
        provider: facts.name,
        operationId: call.operation.id,
        method,
        url,
        attempt: call.attempts,
        durationMs: Math.round(clock.now() - started),
        ...(status !== undefined && { status }),
        ...(requestId && { requestId: shown(requestId) }),
        ...(error !== undefined && { error }),
      };
      const level = error !== undefined ? "error" : (status ?? 0) < 400 ? "debug" : "warn";
      const message = `${facts.name} ${call.operation.id}: ${method} ${url} ${status ?? error}`;
      try {
        logger[level]?.(message, record);
      } catch {}
    };
  },
};
