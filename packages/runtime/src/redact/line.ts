/** Ends of lines, what moves a terminal's cursor or sets its title, what turns text around. */
const CONTROL = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\s]+/gu;

/** A text of a stranger as one line that is safe to log: it can begin no line of its own. */
export const oneLine = (text: string): string => text.replace(CONTROL, " ").trim();

/** The same, with its blanks as they are: for a text of ours that holds words of strangers. */
export const inLine = (text: string): string =>
  text.replace(CONTROL, (found) => (/^ +$/.test(found) ? found : " "));

/** The same, with what was taken out still to be seen: for addresses. */
export const visible = (text: string): string =>
  text.replace(CONTROL, (found) => (/^ +$/.test(found) ? found : encodeURIComponent(found)));
