import type { Redactor } from "../redact/redactor.js";

/** So deep causes are looked at: some engines hang theirs in circles. */
const DEEPEST = 4;

/** What an engine's error may have. */
interface Thrown {
  readonly name?: unknown;
  readonly stack?: unknown;
  readonly message?: unknown;
  readonly code?: unknown;
  readonly cause?: unknown;
  readonly errors?: readonly unknown[];
}

/** What stands behind an error, itself included. */
export interface Behind {
  readonly codes: string[];
  readonly messages: string[];
}

/** Anything may be thrown, and be the reason of an abort, also what has no text. */
export const textOf = (thrown: unknown): string => {
  try {
    return `${thrown}`;
  } catch {
    return `a thrown ${typeof thrown}`;
  }
};

/**
 * A cause that may be shown. Engines hang sockets, requests and addresses on their errors, and
 * `util.inspect` prints all of it, so only name, code, message, stack and cause are taken over.
 *
 * @param behind collects what stands behind it
 */
export function cleanCause(
  error: unknown,
  redactor: Redactor,
  behind: Behind = { codes: [], messages: [] },
  depth = 0,
): Error {
  const { name, stack, message, code, cause, errors } = (
    typeof error === "object" && error !== null ? error : {}
  ) as Thrown;
  const text = (value: unknown): string => redactor.text(textOf(value));
  const clean = new Error(text(message ?? error)) as Error & { code?: string };
  // Not enumerable, as in any other error.
  for (const [key, value] of Object.entries({ name, stack }))
    Object.defineProperty(clean, key, {
      value: typeof value === "string" ? text(value) : undefined,
      configurable: true,
      writable: true,
    });
  if (typeof code === "string") {
    clean.code = text(code);
    behind.codes.push(code);
  }
  behind.messages.push(textOf(message));
  // Happy eyeballs: one error for each address that was tried.
  const inner = [cause, ...(Array.isArray(errors) ? errors : [])].filter(Boolean);
  if (depth < DEEPEST)
    for (const one of inner) {
      const made = cleanCause(one, redactor, behind, depth + 1);
      clean.cause ??= made;
    }
  return clean;
}
