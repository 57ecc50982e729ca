const TIME = "(\\d\\d:\\d\\d:\\d\\d)";

/** The three forms of an HTTP date, each with the places of day, month, year and time in it. */
const FORMS = [
  // Sun, 06 Nov 1994 08:49:37 GMT
  [`^\\w{3}, (\\d\\d) (\\w{3}) (\\d{4}) ${TIME} GMT$`, 1, 2, 3, 4],
  // Sunday, 06-Nov-94 08:49:37 GMT
  [`^\\w{6,9}, (\\d\\d)-(\\w{3})-(\\d\\d) ${TIME} GMT$`, 1, 2, 3, 4],
  // Sun Nov  6 08:49:37 1994
  [`^\\w{3} (\\w{3}) ([ \\d]\\d) ${TIME} (\\d{4})$`, 2, 1, 4, 3],
] as const;

/** The year that two digits stand for: within 50 years of now. */
function fullYear(year: number, now: number): number {
  const thisYear = new Date(now).getUTCFullYear();
  const full = year + thisYear - (thisYear % 100);
  return full > thisYear + 50 ? full - 100 : full;
}

/**
 * Reads an HTTP date in any of its three forms. `Date.parse` alone won't do: engines read the third one
 * as local time, and some take 31 February for 3 March.
 *
 * @param now milliseconds; two-digit years are taken to lie within 50 years of it
 * @returns milliseconds since the epoch, or undefined for anything else
 */
export function httpDate(text: string | null, now: number): number | undefined {
  for (const [form, day, month, year, time] of FORMS) {
    const parts = text && new RegExp(form).exec(text.trim());
    if (!parts) continue;
    const said = parts[year] as string;
    const full = said.length === 2 ? `${fullYear(+said, now)}` : said;
    const date = `${parts[day]?.replace(" ", "0")} ${parts[month]} ${full} ${parts[time]} GMT`;
    const at = Date.parse(date);
    // Read back: what comes out must be what was said.
    return new Date(at).toUTCString().endsWith(`, ${date}`) ? at : undefined;
  }
  return undefined;
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
  const text = headers.get("retry-after");
  if (!text) return undefined;
  const ms = /^\d+$/.test(text)
    ? Number(text) * 1000
    : (httpDate(text, now) ?? 0) - (httpDate(headers.get("date"), now) ?? now);
  return ms > 0 ? Math.min(ms, Number.MAX_SAFE_INTEGER) : undefined;
}
