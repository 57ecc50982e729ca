/**
 * The three forms of an HTTP date: `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT`,
 * `Sun Nov  6 08:49:37 1994`.
 */
const FORMS =
  /^\w{3,9},? (?:(\d\d)[ -](\w{3})[ -](\d\d(?:\d\d)?)|(\w{3}) ([ \d]\d)) (\d\d:\d\d:\d\d) (?:GMT|(\d{4}))$/;

/**
 * Reads an HTTP date in any of its three forms. `Date.parse` alone won't do: engines read the third one
 * as local time, and some take 31 February for 3 March.
 *
 * @param now milliseconds; two-digit years are taken to lie within 50 years of it
 * @returns milliseconds since the epoch, or undefined for anything else
 */
export function httpDate(text: string | null, now: number): number | undefined {
  const found = FORMS.exec(`${text}`.trim());
  if (!found) return undefined;
  const [, early, first, said, month = first, day = early, time, last = said] = found;
  const thisYear = new Date(now).getUTCFullYear();
  const near = thisYear - (thisYear % 100) + Number(said);
  const year = said?.length === 2 ? (near > thisYear + 50 ? near - 100 : near) : last;
  const date = `${(day as string).replace(" ", "0")} ${month} ${year} ${time} GMT`;
  const at = Date.parse(date);
  // Read back: what comes out must be what was said.
  return new Date(at).toUTCString().endsWith(`, ${date}`) ? at : undefined;
}

/**
 * How long the provider asks to be left alone.
 *
 * A date is measured against the answer's own `Date`, so that a wrong clock on either side does no
 * harm. Values that are no seconds (`-1`, `1e99`) or lie in the past count as not given.
 *
 * @returns milliseconds above 0, or undefined
 */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const text = `${headers.get("retry-after")}`;
  const ms = /^\d+$/.test(text)
    ? Number(text) * 1000
    : (httpDate(text, now) ?? Number.NaN) - (httpDate(headers.get("date"), now) ?? now);
  return ms > 0 ? Math.min(ms, Number.MAX_SAFE_INTEGER) : undefined;
}
