import type { Violation } from "./violation.js";

/** An answer to a request: a response of the spec, or a problem where the spec has none for it. */
export interface EngineAnswer {
  readonly status: number;
  readonly mediaType: string | undefined;
  readonly headers: Record<string, string>;
  readonly body: unknown;
  readonly violations: readonly Violation[];
  /** Why it is not what was asked for, where it is not. */
  readonly reason?: string;
  /** What else is to be said of it. */
  readonly note?: string;
}

/** An answer that no spec declares (RFC 9457). */
export function problem(
  status: number,
  title: string,
  detail: string,
  violations: readonly Violation[] = [],
): EngineAnswer {
  const validation = violations.map(({ in: where, place, rule, message }) => ({
    location: [where, ...place],
    code: rule,
    message,
  }));
  return {
    status,
    mediaType: "application/problem+json",
    headers: {},
    body: { title, status, detail, ...(validation.length > 0 && { validation }) },
    violations: [],
    reason: detail,
  };
}

/** What a browser asks before a call to another origin. */
export function preflight(allowed: readonly string[]): EngineAnswer {
  const headers = {
    "access-control-allow-methods": allowed.join(", "),
    "access-control-allow-headers": "*, authorization",
    "access-control-max-age": "600",
  };
  return { status: 204, mediaType: undefined, headers, body: undefined, violations: [] };
}
