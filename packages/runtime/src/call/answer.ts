import { held } from "../decode/held.js";
import { parseJson } from "../decode/json.js";
import { isStrayJson, modeOf } from "../decode/mode.js";
import { DecodeError } from "../errors/decode-error.js";
import { readError } from "../layers/exchange.js";
import { outcomeOf } from "../layers/outcome.js";
import { type CallContext, factsOf } from "./context.js";
import { failureOf } from "./failure.js";

/**
 * What an answer says: the decoded body of a success.
 *
 * @throws ApiError for an error, DecodeError for a success that does not parse
 */
export async function answerOf(response: Response, ctx: CallContext): Promise<unknown> {
  const { accept } = ctx.operation;
  const contentType = response.headers.get("content-type");
  const mode = modeOf(accept, contentType);
  const stray = isStrayJson(accept, contentType);
  const left = response.ok && mode === "stream" && !stray;
  // A layer may have put another answer in the place of the one that was read.
  if (!response.bodyUsed && !left)
    ctx.text = await (response.ok ? response.text() : readError(response, ctx));
  // Nobody will read one that a layer has answered in the place of.
  if (!left) ctx.over();
  if (!response.ok || outcomeOf(response, ctx).failed) throw failureOf(response, ctx);
  if (mode === "none" || response.status === 204) return undefined;
  if (stray) throw lacking("JSON where a file was due", response, ctx);
  if (left) return held(response).body ?? undefined;
  const { text = "" } = ctx;
  if (mode === "text") return text;
  if (ctx.parsed && ctx.parsed.text === text && typeof ctx.parsed.value !== "string")
    return ctx.parsed.value;
  return parseJson(text, response, factsOf(ctx), ctx.settings.redactor);
}

/** A DecodeError about a body that parsed, but lacks what the spec says is there. */
export const lacking = (what: string, response: Response, ctx: CallContext): DecodeError =>
  new DecodeError(factsOf(ctx), `${response.status}, but ${what}`, {
    status: response.status,
    contentType: response.headers.get("content-type"),
  });
