const MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

type DateParts = Readonly<Record<"day" | "month" | "year" | "time", string>>;

const FORMS = [
  // Sun, 06 Nov 1994 08:49:37 GMT
  /^\w{3}, (?<day>\d{2}) (?<month>\w{3}) (?<year>\d{4}) (?<time>\d{2}:\d{2}:\d{2}) GMT$/,
  // Sunday, 06-Nov-94 08:49:37 GMT
  /^\w{6,9}, (?<day>\d{2})-(?<month>\w{3})-(?<year>\d{2}) (?<time>\d{2}:\d{2}:\d{2}) GMT$/,
  // Sun Nov  6 08:49:37 1994
  /^\w{3} (?<month>\w{3}) (?<day>[ \d]\d) (?<time>\d{2}:\d{2}:\d{2}) (?<year>\d{4})$/,
];

const two = (part: number): string => String(part).padStart(2, "0");

/**
 * Reads an HTTP date in any of its three forms. `Date.parse` won't do: engines read the third one
 * as local time.
 *
 * @param now milliseconds; two-digit years are taken to lie within 50 years of it
 * @returns milliseconds since the epoch, or undefined for anything else
 */
export function httpDate(text: string | null, now: number): number | undefined {
  for (const form of FORMS) {
    const parts = text && (form.exec(text.trim())?.groups as DateParts | undefined);
    if (!parts) continue;
    const { day, month, year, time } = parts;
    const index = MONTHS.indexOf(month) / 3;
    if (!Number.isInteger(index)) continue;
    const [hours, minutes, seconds] = time.split(":").map(Number);
    const thisYear = new Date(now).getUTCFullYear();
    let full = Number(year);
    if (year.length === 2) {
      full += thisYear - (thisYear % 100);
      if (full > thisYear + 50) full -= 100;
    }
    const at = Date.UTC(full, index, Number(day), hours, minutes, seconds);
    // Read back, since Date.UTC takes 31 February for 3 March, 24:00 for the next day and 50 for 1950.
    const said = [String(full).padStart(4, "0"), two(index + 1), two(Number(day))].join("-");
    const isThat = !Number.isNaN(at) && new Date(at).toISOString().startsWith(`${said}T${time}`);
    return isThat ? at : undefined;
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
