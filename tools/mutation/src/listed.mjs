/**
 * The list of survivors that were looked at, each with the reason why it may live. A line is
 * "- `original` → `replacement`: reason" below a heading that names the file. Lines and columns
 * are left out, so that the list outlives edits elsewhere in a file; "(2 times)" before the colon
 * stands for the same mutation in two places.
 */
const LINE = /^- (`+)(.+?)\1 → (`+)(.*?)\3(?: \((\d+) times\))?: (.+)$/;
const LONGEST = 120;

/** A mutation's text on one line, and of bearable length. */
export const shown = (text) => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};

/** As inline code of Markdown: nothing is escaped there, so the fence must be longer. */
const code = (text) => {
  const line = shown(text);
  const runs = line.match(/`+/g) ?? [];
  if (runs.length === 0) return `\`${line}\``;
  const fence = "`".repeat(Math.max(...runs.map((run) => run.length)) + 1);
  return `${fence} ${line} ${fence}`;
};

const keyOf = (file, original, replacement) =>
  JSON.stringify([file, shown(original), shown(replacement)]);

/**
 * Reads the list.
 *
 * @throws for a line that is no entry: what is not understood would never be matched
 */
export function readList(text) {
  const entries = new Map();
  let file = "";
  for (const [at, line] of text.split("\n").entries()) {
    const heading = /^## `(.+)`$/.exec(line)?.[1];
    if (heading) file = heading;
    if (!file || !line.startsWith("- ")) continue;
    const [, , original, , replacement, times = "1", reason] = LINE.exec(line) ?? [];
    if (!reason) throw new Error(`survivors.md:${at + 1} is no "- \`a\` → \`b\`: reason"`);
    const key = keyOf(file, original, replacement);
    if (entries.has(key)) throw new Error(`survivors.md:${at + 1} stands there twice`);
    entries.set(key, { file, line, times: Number(times) });
  }
  return entries;
}

/**
 * Compares survivors with the list.
 *
 * @returns `fresh`: survivors that are not listed; `gone`: lines of the list that nothing answers to
 */
export function compare(survivors, entries) {
  const left = new Map([...entries].map(([key, { times }]) => [key, times]));
  const fresh = survivors.filter(({ file, original, replacement }) => {
    const key = keyOf(file, original, replacement);
    const times = left.get(key) ?? 0;
    left.set(key, times - 1);
    return times < 1;
  });
  const gone = [...entries].filter(([key]) => (left.get(key) ?? 0) > 0).map(([, entry]) => entry);
  return { fresh, gone };
}

/** A survivor as a line of the list, but for the reason. */
export const asEntry = ({ original, replacement }) => `- ${code(original)} → ${code(replacement)}:`;

/** A survivor as a line that leads to its place. */
export const asPlace = ({ file, line, column, original, replacement }) =>
  `${file}:${line}:${column}  ${shown(original)} → ${shown(replacement)}`;

/** By file, line, column, then text: the same survivors make the same list. */
export const inOrder = (a, b) =>
  a.file.localeCompare(b.file, "en") ||
  a.line - b.line ||
  a.column - b.column ||
  a.original.localeCompare(b.original, "en") ||
  a.replacement.localeCompare(b.replacement, "en");
