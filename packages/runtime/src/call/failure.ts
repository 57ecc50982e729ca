import { ApiError, ERROR_CLASSES } from "../errors/api-error.js";
import { codeOf, conventionOf, kindOf } from "../errors/kind.js";
import { resolveFirst } from "../json/pointer.js";
import { bodyOf } from "../layers/outcome.js";
import { oneLine } from "../redact/line.js";
import { retryAfter } from "../retry/retry-after.js";
import { type CallContext, factsOf } from "./context.js";

const LONGEST = 300;

/** One line of bounded length: error texts end up in logs and terminals. */
function tidy(text: string): string | undefined {
  const line = oneLine(text);
  if (line === "" || /^<|<html/i.test(line)) return undefined;
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** Makes the error that an answer is: by code, then by status; redacted and bounded. */
export function failureOf(response: Response, ctx: CallContext): ApiError {
  const { redactor, clock } = ctx.settings;
  const { status, headers } = response;
  const convention = conventionOf(ctx.provider, ctx.operation, status);
  const given = bodyOf(ctx);
  // By what was said: a password may be the same as a code.
  const said = codeOf(convention, given);
  const kind = kindOf(convention, status, said);
  // Redacted before any of it is shown.
  const body = typeof given === "string" ? redactor.raw(given) : redactor.value(given);
  const code = typeof said === "string" ? tidy(redactor.text(said)) : said;
  const message = resolveFirst(body, convention.message);
  const { meanings = {} } = convention;
  // A code is a stranger's word: `constructor` means nothing.
  const meaning =
    said !== undefined && Object.hasOwn(meanings, said) ? meanings[String(said)] : undefined;
  const text =
    (typeof message === "string" ? tidy(message) : undefined) ??
    (typeof body === "string" && body.length < LONGEST ? tidy(body) : undefined);
  const id = convention.requestId && headers.get(convention.requestId);
  const type = kind ? ERROR_CLASSES[kind] : ApiError;
  return new type({
    ...factsOf(ctx),
    status,
    code,
    text,
    meaning,
    requestId: id ? tidy(redactor.text(id)) : undefined,
    body,
    retryAfterMs: ctx.answeredBy === "stranger" ? undefined : retryAfter(headers, clock.now()),
    notes: ctx.notes,
  });
}
