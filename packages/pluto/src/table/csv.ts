/** A field of a CSV record; null where nothing stands between two commas. */
export interface CsvField {
  readonly text: string | null;
  /** Whether it stood in quotes, which is how writers mark text. */
  readonly quoted: boolean;
}

const QUOTE = 34;
const COMMA = 44;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** The longest record in UTF-16 units: a cell of a spreadsheet takes 32 767. */
export const MOST_RECORD = 2 ** 24;

/**
 * Reads CSV (RFC 4180) piece by piece: quoted fields may hold commas, line breaks and doubled
 * quotes; lines end in LF or CRLF; a byte order mark is dropped; blank lines are skipped.
 *
 * @example
 * const reader = new CsvReader();
 * for await (const piece of pieces) records.push(...reader.push(piece));
 * records.push(...reader.end());
 */
export class CsvReader {
  #rest = "";
  /** How long the rest must be before it is looked at again: each look starts at its beginning. */
  #least = 0;
  #first = true;

  /** The records that are complete with this piece. */
  push(piece: string): CsvField[][] {
    return this.#read(piece, false);
  }

  /**
   * The last record, where no line break ends it.
   *
   * @throws SyntaxError where a quote is never closed
   */
  end(): CsvField[][] {
    return this.#read("", true);
  }

  #read(piece: string, last: boolean): CsvField[][] {
    const text = this.#rest + (this.#first ? piece.replace(/^\uFEFF/, "") : piece);
    if (piece !== "") this.#first = false;
    if (text.length < this.#least && !last) {
      this.#rest = text;
      return [];
    }
    const records: CsvField[][] = [];
    let start = 0;
    for (;;) {
      const found = recordAt(text, start, last);
      if (!found) break;
      if (found.fields) records.push(found.fields);
      start = found.next;
    }
    this.#rest = text.slice(start);
    if (this.#rest.length > MOST_RECORD)
      throw new SyntaxError("CSV: a record without an end; a quoted field is never closed");
    this.#least = Math.min(2 * this.#rest.length, MOST_RECORD + 1);
    return records;
  }
}

/** The record that starts there, or undefined where the text ends before it does. */
function recordAt(
  text: string,
  start: number,
  last: boolean,
): { fields: CsvField[] | undefined; next: number } | undefined {
  if (start >= text.length) return undefined;
  const fields: CsvField[] = [];
  for (let at = start; ; at++) {
    const quoted = text.charCodeAt(at) === QUOTE;
    const close = quoted ? afterQuotes(text, at) : at;
    if (close === undefined) {
      if (last) throw new SyntaxError("CSV: a quoted field is never closed");
      return undefined;
    }
    // Text after a closing quote belongs to the field, as spreadsheets read it.
    const end = afterPlain(text, close);
    // More of the field, or its end, may still come.
    if (end >= text.length && !last) return undefined;
    const inside = quoted ? text.slice(at + 1, close - 1).replaceAll('""', '"') : "";
    const content = inside + text.slice(close, end);
    fields.push({ text: content === "" && !quoted ? null : content, quoted });
    if (text.charCodeAt(end) === COMMA) {
      at = end;
      continue;
    }
    const crlf = text.charCodeAt(end) === CARRIAGE_RETURN;
    const next = end + (crlf && text.charCodeAt(end + 1) === LINE_FEED ? 2 : 1);
    const blank = fields.length === 1 && fields[0]?.text === null;
    return { fields: blank ? undefined : fields, next };
  }
}

/** Index after the closing quote; undefined where it has not come yet. */
function afterQuotes(text: string, open: number): number | undefined {
  let at = open + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close === -1) return undefined;
    if (text.charCodeAt(close + 1) !== QUOTE) return close + 1;
    at = close + 2;
  }
}

function afterPlain(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === COMMA || code === LINE_FEED || code === CARRIAGE_RETURN) break;
  }
  return at;
}
