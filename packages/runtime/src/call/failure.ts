import { ApiError, ERROR_CLASSES } from "../errors/api-error.js";
import { codeOf, conventionOf, kindOf } from "../errors/kind.js";
import { resolveFirst } from "../json/pointer.js";
import { bodyOf } from "../layers/outcome.js";
import { retryAfter } from "../retry/retry-after.js";
import { type CallContext, factsOf } from "./context.js";

const LONGEST = 300;

/** One line of bounded length: error texts end up in logs and terminals. */
function tidy(text: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes out
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f\s]+/g, " ").trim();
  if (line === "" || /^<|<html/i.test(line)) return undefined;
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** Makes the error that an answer is: by code, then by status; redacted and bounded. */
export function failureOf(response: Response, ctx: CallContext): ApiError {
  const { redactor, clock } = ctx.settings;
  const { status, headers } = response;
  const convention = conventionOf(ctx.provider, ctx.operation, status);
  // Redacted before it is parsed into anything that is shown.
  const body = redactor.value(bodyOf(ctx));
  const code = codeOf(convention, body);
  const kind = kindOf(convention, status, code);
  const said = resolveFirst(body, convention.message);
  const { meanings = {} } = convention;
  // A code is a stranger's word: `constructor` means nothing.
  const meaning =
    code !== undefined && Object.hasOwn(meanings, code) ? meanings[String(code)] : undefined;
  const text =
    (typeof said === "string" ? tidy(said) : undefined) ??
    (typeof body === "string" && body.length < LONGEST ? tidy(body) : undefined);
  const id = convention.requestId && headers.get(convention.requestId);
  const type = kind ? ERROR_CLASSES[kind] : ApiError;
  return new type({
    ...factsOf(ctx),
    status,
    code: typeof code === "string" ? tidy(code) : code,
    text,
    meaning,
    requestId: id ? tidy(redactor.text(id)) : undefined,
    body,
    retryAfterMs: retryAfter(headers, clock.now()),
    notes: ctx.notes,
  });
}
