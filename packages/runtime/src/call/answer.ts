import { parseJson } from "../decode/json.js";
import { isStrayJson, modeOf } from "../decode/mode.js";
import { readText } from "../decode/read.js";
import { DecodeError } from "../errors/decode-error.js";
import { outcomeOf } from "../layers/outcome.js";
import { type CallContext, factsOf } from "./context.js";
import { failureOf } from "./failure.js";

/**
 * What an answer says: the decoded body of a success.
 *
 * @throws ApiError for an error, DecodeError for a success that does not parse
 */
export async function answerOf(response: Response, ctx: CallContext): Promise<unknown> {
  if (!response.ok || outcomeOf(response, ctx).failed) throw failureOf(response, ctx);
  const contentType = response.headers.get("content-type");
  const mode = modeOf(ctx.operation.accept, contentType);
  if (mode === "none" || response.status === 204) return undefined;
  if (isStrayJson(ctx.operation.accept, contentType))
    throw lacking("JSON where a file was due", response, ctx);
  if (mode === "stream") return response.body ?? undefined;
  // A layer may have put another answer in the place of the one that was read.
  const text = response.bodyUsed
    ? ctx.text
    : (await readText(response, Number.POSITIVE_INFINITY)).text;
  if (mode === "text") return text ?? "";
  if (ctx.parsed && ctx.parsed.text === text && typeof ctx.parsed.value !== "string")
    return ctx.parsed.value;
  return parseJson(text ?? "", response, factsOf(ctx), ctx.settings.redactor);
}

/** A DecodeError about a body that parsed, but lacks what the spec says is there. */
export const lacking = (what: string, response: Response, ctx: CallContext): DecodeError =>
  new DecodeError(factsOf(ctx), `${response.status}, but ${what}`, {
    status: response.status,
    contentType: response.headers.get("content-type"),
  });
