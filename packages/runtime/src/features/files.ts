import { lacking, lengthOf } from "../core/answer.js";
import { type Call, over } from "../core/call.js";
import { parse } from "../core/decode.js";
import type { Reading } from "../core/facts.js";
import { responseOf } from "../core/response.js";
import { isStrayJson, modeOf } from "../decode/mode.js";
import { checkUnpacked } from "../decode/unpacked.js";
import { watched } from "../decode/watched.js";

/**
 * Leaves a body to the caller. Whoever could still end it is listened to until it is over; and it is
 * held by who reads it, since engines take the body of an answer away that nobody holds any more.
 */
export function leave(call: Call, response: Response): Response {
  checkUnpacked(call, response);
  const { body } = response;
  if (!body || lengthOf(response) === 0) return response;
  call.ending ??= [];
  return responseOf(
    watched(body, () => over(call)),
    response,
  );
}

/**
 * How answers are read that are not always JSON: as text, or left to the caller as a stream.
 *
 * @param accept content types of a success; empty means no body
 */
export function reading(accept: readonly string[]): Reading {
  const typeOf = ({ headers }: Response): string | null => headers.get("content-type");
  const stray = (response: Response): boolean => isStrayJson(accept, typeOf(response));
  return {
    plain: accept.some((type) => modeOf([type], null) !== "json"),
    stray,
    leave: (call, response) =>
      modeOf(accept, typeOf(response)) === "stream" && !stray(response)
        ? leave(call, response)
        : undefined,
    decode(call, answer) {
      const { response, text = "" } = answer;
      const mode = modeOf(accept, typeOf(response));
      if (mode === "none" || response.status === 204) return undefined;
      if (stray(response)) throw lacking(call, response, "JSON where a file was due");
      if (mode === "stream") return response.body ?? undefined;
      if (mode !== "text") return parse(call, answer);
      checkUnpacked(call, response);
      return text;
    },
  };
}
