/** A citation's place taken apart: `R/experiments.R, list_experiments`. */
export interface Place {
  /** The file of the source; undefined for a document of one file. */
  readonly file: string | undefined;
  /** What stands there: a symbol, a heading, words. */
  readonly text: string | undefined;
}

/** A file of a source: has an ending, and nothing that only prose has. */
const FILE = /^[^\s,;:"`][^,;:"`]*\.[A-Za-z][A-Za-z0-9]{0,5}$/;

/**
 * Takes a place apart: a file comes first, and a comma ends it.
 *
 * @param known files of the source: one of them is a file whatever it is called (`inst/NEWS`)
 */
export function placeOf(at: string, known: readonly string[] = []): Place {
  const comma = at.indexOf(", ");
  const first = comma < 0 ? at : at.slice(0, comma);
  if (!FILE.test(first) && !known.includes(first)) return { file: undefined, text: at };
  const text = comma < 0 ? undefined : at.slice(comma + 2).trim();
  return { file: first, text: text === "" ? undefined : text };
}
