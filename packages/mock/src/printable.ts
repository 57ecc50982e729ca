/** For the tools as well (by `@specwright/spec`), so it imports nothing of this package. */

/**
 * Characters that would not be seen in a log, or would do something to it: control characters, which end a
 * line or speak to the terminal, line separators, and what turns the direction of text.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A text of somebody else's as one line of a log: what would not be seen stands there as its escape. */
export function oneLine(text: string, max = 4000): string {
  const line = text.replace(HIDDEN, escapeOf);
  return line.length > max ? `${line.slice(0, max - 1)}…` : line;
}

/** A text of several lines, such as a list of problems, of which each line is as it is seen. */
export function linesOf(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(HIDDEN, (char) => (char === "\t" ? char : escapeOf(char))))
    .join("\n");
}

function escapeOf(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
