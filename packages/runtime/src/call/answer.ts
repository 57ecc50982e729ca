import { EventStream } from "../decode/events.js";
import { held } from "../decode/held.js";
import { parseJson } from "../decode/json.js";
import { isLeft, isStrayJson, modeOf } from "../decode/mode.js";
import { MOST_TEXT, readText } from "../decode/read.js";
import { ConnectionError } from "../errors/connection-error.js";
import { DecodeError } from "../errors/decode-error.js";
import { readError } from "../layers/exchange.js";
import { outcomeOf } from "../layers/outcome.js";
import { cleanCause } from "../redact/cause.js";
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
  const left = response.ok && isLeft(mode) && !stray;
  // A layer may have put another answer in the place of the one that was read.
  if (!response.bodyUsed && !left)
    ctx.text = response.ok
      ? (await readText(response, MOST_TEXT)).text
      : await readError(response, ctx);
  // Nobody will read one that a layer has answered in the place of.
  if (!left) ctx.over();
  if (!response.ok || outcomeOf(response, ctx).failed) throw failureOf(response, ctx);
  if (mode === "none" || response.status === 204) return undefined;
  if (stray) throw lacking("JSON where a file was due", response, ctx);
  if (left) {
    const { body } = held(response);
    return mode === "events" && body ? new EventStream(body, brokenOff(ctx)) : (body ?? undefined);
  }
  const { text = "" } = ctx;
  if (mode === "text") return text;
  const known = ctx.parsed?.text === text && typeof ctx.parsed.value === "object";
  const { exact } = ctx.operation;
  const parsed = known ? ctx.parsed?.value : undefined;
  return parseJson(text, response, factsOf(ctx), ctx.settings.redactor, exact, parsed);
}

/** The error of a stream whose connection breaks; the caller's own reason where they have ended it. */
const brokenOff =
  (ctx: CallContext) =>
  (error: unknown): unknown => {
    if (ctx.ending?.aborted) return ctx.ending.reason;
    const { redactor } = ctx.settings;
    return new ConnectionError(
      factsOf(ctx),
      "the stream broke off",
      true,
      cleanCause(error, redactor),
    );
  };

/** A DecodeError about a body that parsed, but lacks what the spec says is there. */
export const lacking = (what: string, response: Response, ctx: CallContext): DecodeError =>
  new DecodeError(factsOf(ctx), `${response.status}, but ${what}`, {
    status: response.status,
    contentType: response.headers.get("content-type"),
  });
