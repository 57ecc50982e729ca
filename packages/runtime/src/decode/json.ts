import type { CallFacts } from "../errors/call-error.js";
import { DecodeError } from "../errors/decode-error.js";
import { oneLine } from "../redact/line.js";
import type { Redactor } from "../redact/redactor.js";

const EXCERPT = 200;

/** The first characters of a body, on one line, redacted. */
export function excerptOf(text: string, redactor: Redactor): string {
  // Redacted before it is cut, or half a token would survive; bounded before that, for speed. By
  // name too: a token that was about to be given is known by no value yet.
  const clean = oneLine(redactor.raw(redactor.start(text, 4096)));
  return clean.length > EXCERPT ? `${clean.slice(0, EXCERPT)}…` : clean;
}

/**
 * Parses a JSON success.
 *
 * @returns undefined for an empty body
 * @throws DecodeError with a bounded excerpt
 */
export function parseJson(
  text: string,
  response: Response,
  facts: CallFacts,
  redactor: Redactor,
): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    const contentType = response.headers.get("content-type");
    const excerpt = excerptOf(text, redactor);
    const is =
      /html/i.test(String(contentType)) || text.trimStart().startsWith("<")
        ? "a web page"
        : "broken JSON";
    throw new DecodeError(facts, `${response.status}, but ${is} where JSON was due`, {
      status: response.status,
      contentType,
      excerpt,
    });
  }
}
