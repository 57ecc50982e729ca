import { oneLine } from "../redact/line.js";
import { type Answer, lacking } from "./answer.js";
import { type Call, over } from "./call.js";
import { failureOf } from "./failure.js";
import type { Outcome } from "./outcome.js";
import { altered, mayBeInexact, pointerTo } from "./whole-numbers.js";

/**
 * What an answer says: the decoded body of a success.
 *
 * @throws ApiError for an error, DecodeError for a success that does not parse
 */
export function decode(call: Call, answer: Answer, outcome: Outcome | undefined): unknown {
  const { operation, pick } = call;
  call.answer = answer;
  // Nobody reads on; a body that was left has a reader.
  if (call.ending && answer.text !== undefined) over(call);
  if (outcome) throw failureOf(call, answer, outcome);
  const data = operation.as ? operation.as.decode(call, answer) : parse(call, answer);
  return pick ? pick(data, call, answer) : data;
}

/**
 * May an empty text be half of a packed body? Engines' own fetch takes it for the whole, and of a short one
 * nothing comes out.
 */
const mayBeHalf = ({ engine, wire }: Call, { headers }: Response): boolean =>
  !/^(?:identity)?$/i.test(headers.get("content-encoding") ?? "") &&
  headers.get("content-length") !== "0" &&
  wire.method !== "HEAD" &&
  !engine.unpacks;

/**
 * A success as JSON.
 *
 * @returns undefined for an empty body
 * @throws DecodeError with a bounded excerpt, redacted
 */
export function parse(call: Call, { response, text, parsed }: Answer): unknown {
  if (response.status === 204) return undefined;
  if (!text) {
    if (mayBeHalf(call, response)) throw lacking(call, response, "nothing came of a packed body");
    return undefined;
  }
  let value = parsed;
  try {
    if (typeof value !== "object") value = JSON.parse(text);
  } catch {
    const { redactor } = call.engine;
    // Redacted before it is cut, or half a token would survive; bounded before that, for speed. By name
    // too: a token that was about to be given is known by no value yet.
    const clean = oneLine(redactor.raw(redactor.start(text, 4096)));
    const page = /html/i.test(`${response.headers.get("content-type")}`) || clean[0] === "<";
    const excerpt = clean.length > 200 ? `${clean.slice(0, 200)}…` : clean;
    const is = page ? "a web page" : "broken JSON";
    throw lacking(call, response, `${is} where JSON was due`, excerpt);
  }
  return exactly(call, response, text, value);
}

/**
 * A value whose whole numbers are those of its text.
 *
 * @throws DecodeError naming the place of one that a number can't hold, and that is not wanted as text
 */
function exactly(call: Call, response: Response, text: string, parsed: unknown): unknown {
  const { exact } = call.operation;
  if (mayBeInexact(text))
    for (const one of altered(text))
      if (!exact?.wants(one)) {
        const where = call.engine.redactor.text(pointerTo(one));
        const what = `the whole number ${where && `at ${where} `}is too large to be read exactly`;
        throw lacking(call, response, what);
      }
  return exact ? exact.read(text, parsed) : parsed;
}
