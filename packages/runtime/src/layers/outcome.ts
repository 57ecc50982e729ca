import type { CallContext } from "../call/context.js";
import { isStrayJson } from "../decode/mode.js";
import type { ErrorKind } from "../descriptor.js";
import { codeOf, conventionOf, failsInBody, kindOf } from "../errors/kind.js";
import { resolveFirst } from "../json/pointer.js";

/** The last answer's body: parsed where it is JSON, else its text. Parsed once. */
export function bodyOf(ctx: CallContext): unknown {
  const { text } = ctx;
  if (!text) return undefined;
  if (ctx.parsed?.text !== text) {
    try {
      ctx.parsed = { text, value: JSON.parse(text) };
    } catch {
      ctx.parsed = { text, value: text };
    }
  }
  return ctx.parsed.value;
}

/** How an answer is to be taken. */
export interface Outcome {
  readonly failed: boolean;
  readonly kind: ErrorKind | undefined;
  /** The kind is what the status alone says. */
  readonly plain: boolean;
}

const FINE: Outcome = { failed: false, kind: undefined, plain: true };

/**
 * Is the answer an error, and of what kind? Bodies of successes are looked at only where the
 * provider is known to hide errors in them.
 */
export function outcomeOf(response: Response, ctx: CallContext): Outcome {
  const convention = conventionOf(ctx.provider, ctx.operation, response.status);
  const { accept } = ctx.operation;
  // Looked up only where an answer is no JSON: nearly always it is.
  const stray =
    response.ok &&
    accept !== undefined &&
    isStrayJson(accept, response.headers.get("content-type"));
  if (response.ok && !convention.success && !stray) return FINE;
  const body = bodyOf(ctx);
  // An error in the place of a file is known by the members that errors have.
  const disguised = stray && resolveFirst(body, convention.message) !== undefined;
  if (response.ok && !disguised && !failsInBody(convention, body)) return FINE;
  const kind = kindOf(convention, response.status, codeOf(convention, body));
  return { failed: true, kind, plain: kind === kindOf(convention, response.status, undefined) };
}
