import type { Redactor } from "./redactor.js";

/** Anything may be thrown, also what has no text. */
function textOf(thrown: unknown): string {
  try {
    return String(thrown);
  } catch {
    return `a thrown ${typeof thrown}`;
  }
}

/**
 * A cause that may be shown. Engines hang sockets, requests and addresses on their errors, and
 * `util.inspect` prints all of it, so only name, code, message, stack and cause are taken over.
 */
export function cleanCause(error: unknown, redactor: Redactor, depth = 0): Error {
  const from = (error instanceof Error ? error : new Error(textOf(error))) as Error & {
    code?: unknown;
    errors?: unknown;
  };
  const clean = new Error(redactor.text(textOf(from.message))) as Error & { code?: unknown };
  const stack = typeof from.stack === "string" ? redactor.text(from.stack) : undefined;
  // Not enumerable, as in any other error.
  const own = { name: from.name, stack };
  for (const [key, value] of Object.entries(own)) {
    Object.defineProperty(clean, key, { value, configurable: true, writable: true });
  }
  if (typeof from.code === "string") clean.code = redactor.text(from.code);
  // Happy eyeballs: one error for each address that was tried.
  const inner = from.cause ?? (Array.isArray(from.errors) ? from.errors[0] : undefined);
  if (inner !== undefined && depth < 3) clean.cause = cleanCause(inner, redactor, depth + 1);
  return clean;
}
