/** Ends of lines, what moves a terminal's cursor or sets its title, what turns text around. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes out
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\s]+/g;

/** A text of a stranger as one line that is safe to log: it can begin no line of its own. */
export const oneLine = (text: string): string => text.replace(CONTROL, " ").trim();

/** The same, with what was taken out still to be seen: for addresses. */
export const visible = (text: string): string =>
  text.replace(CONTROL, (found) => (/^ +$/.test(found) ? found : encodeURIComponent(found)));
