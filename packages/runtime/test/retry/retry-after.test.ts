import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { httpDate, retryAfter } from "../../src/retry/retry-after.js";

const NOW = Date.UTC(2026, 5, 1);
const at = Date.UTC(1994, 10, 6, 8, 49, 37);

describe("httpDate", () => {
  it.each([
    ["Sun, 06 Nov 1994 08:49:37 GMT", at],
    ["Sunday, 06-Nov-94 08:49:37 GMT", at],
    ["Sun Nov  6 08:49:37 1994", at],
    ["Sun Nov 16 08:49:37 1994", at + 10 * 86_400_000],
    [" Sun, 06 Nov 1994 08:49:37 GMT ", at],
    ["Wednesday, 01-Jan-76 00:00:00 GMT", Date.UTC(2076, 0, 1)],
    ["Friday, 01-Jan-77 00:00:00 GMT", Date.UTC(1977, 0, 1)],
    ["Sun, 01 Dec 2030 00:00:00 GMT", Date.UTC(2030, 11, 1)],
    ["Thu, 01 Jan 2026 00:00:00 GMT", Date.UTC(2026, 0, 1)],
  ])("reads %s", (text, expected) => {
    expect(httpDate(text, NOW)).toBe(expected);
  });

  it.each([
    null,
    "",
    "soon",
    "2026-01-01T00:00:00Z",
    "Sun, 06 Nov 1994 08:49:37",
    "Sun, 06 Nov 1994 08:49:37 CET",
    "Sun, 06 Nxv 1994 08:49:37 GMT",
    "Sun, 06 anF 1994 08:49:37 GMT",
    "Sun, 06 Nov 1994 08:49:37 GMTx",
    "Sun, 6 Nov 1994 08:49:37 GMT",
    "Sun, 06 Nov 1994 8:49:37 GMT",
    "Sun, 06 Nov 1994 08:49 GMT",
    "Sun Nov 6 08:49:37 1994",
    "Sun Nov  6 08:49:37 94",
    "Sun Nov  6 08:49:37 1994 GMT",
    "Mon Sunday, 06-Nov-94 08:49:37 GMT",
    "Su, 06 Nov 1994 08:49:37 GMT",
    "undefined",
    "null",
    "Sun, 31 Feb 2026 00:00:00 GMT",
    "Sun, 29 Feb 2027 00:00:00 GMT",
    "Mon, 31 Nov 2026 00:00:00 GMT",
    "Sun, 00 Nov 2026 00:00:00 GMT",
    "Sun, 06 Nov 1994 24:00:00 GMT",
    "Sun, 06 Nov 1994 23:60:00 GMT",
    "Sun, 06 Nov 1994 99:99:99 GMT",
    "Sun, 06 Nov 0050 08:49:37 GMT",
    "Sunday, 31-Feb-94 08:49:37 GMT",
    "Sun Feb 31 08:49:37 1994",
  ])("takes %j for no date", (text) => {
    expect(httpDate(text, NOW)).toBeUndefined();
  });

  it.each([
    "xSun, 06 Nov 1994 08:49:37 GMT",
    "Sun, 06-Nov-94 08:49:37 GMT",
    "Sunday, 06-Nov-1994 08:49:37 GMT",
    "Sun, 06 Nov 94 08:49:37 GMT",
  ])("a mixture of forms can mean one thing only: %j", (text) => {
    expect(httpDate(text, NOW)).toBe(Date.UTC(1994, 10, 6, 8, 49, 37));
  });

  it.each(["", "Jan"])("a month must be a whole one: %j", (month) => {
    expect(httpDate(`Sun, 06 ${month}x 1994 08:49:37 GMT`, NOW)).toBeUndefined();
  });

  it.each([
    ["Jan", 0],
    ["Feb", 1],
    ["Mar", 2],
    ["Apr", 3],
    ["May", 4],
    ["Jun", 5],
    ["Jul", 6],
    ["Aug", 7],
    ["Sep", 8],
    ["Oct", 9],
    ["Nov", 10],
    ["Dec", 11],
  ])("%s is month %i in all three forms", (month, index) => {
    const due = Date.UTC(2021, index, 9, 1, 2, 3);
    expect(httpDate(`Sat, 09 ${month} 2021 01:02:03 GMT`, NOW)).toBe(due);
    expect(httpDate(`Saturday, 09-${month}-21 01:02:03 GMT`, NOW)).toBe(due);
    expect(httpDate(`Sat ${month}  9 01:02:03 2021`, NOW)).toBe(due);
  });

  it.each([
    // now, two digits, the year that is meant: never more than 50 years ahead
    [2026, 26, 2026],
    [2026, 76, 2076],
    [2026, 77, 1977],
    [2026, 99, 1999],
    [2026, 0, 2000],
    [2080, 29, 2029],
    [2080, 99, 2099],
    [2000, 50, 2050],
    [2000, 51, 1951],
    [1999, 49, 1949],
    [1999, 99, 1999],
  ])("in %i, the year %i of the old form is %i", (year, digits, meant) => {
    const text = `Sunday, 06-Nov-${String(digits).padStart(2, "0")} 08:49:37 GMT`;
    expect(httpDate(text, Date.UTC(year, 5, 1))).toBe(Date.UTC(meant, 10, 6, 8, 49, 37));
  });

  it("the three forms of a moment are one moment", () => {
    const pad = (value: number) => String(value).padStart(2, "0");
    const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(1980, 0, 1) / 1000, max: Date.UTC(2070, 0, 1) / 1000 }),
        (seconds) => {
          const date = new Date(seconds * 1000);
          const [, day = "", month = "", year = "", time = ""] = date.toUTCString().split(" ");
          const name = days[date.getUTCDay()] as string;
          const forms = [
            date.toUTCString(),
            `${name}, ${day}-${month}-${pad(Number(year) % 100)} ${time} GMT`,
            `${name.slice(0, 3)} ${month} ${String(Number(day)).padStart(2, " ")} ${time} ${year}`,
          ];
          expect(forms.map((form) => httpDate(form, NOW))).toEqual(Array(3).fill(+date));
        },
      ),
    );
  });

  it("reads back every date in its own form", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(0), max: new Date(Date.UTC(2200, 0, 1)), noInvalidDate: true }),
        (date) => {
          const whole = Math.floor(date.getTime() / 1000) * 1000;
          expect(httpDate(new Date(whole).toUTCString(), NOW)).toBe(whole);
        },
      ),
    );
  });
});

describe("retryAfter", () => {
  const read = (value: string | undefined, date?: string) =>
    retryAfter(
      new Headers({ ...(value !== undefined && { "retry-after": value }), ...(date && { date }) }),
      NOW,
    );

  it.each([
    [undefined, undefined],
    ["", undefined],
    ["0", undefined],
    ["1", 1000],
    ["0120", 120_000],
    [" 5 ", 5000],
    ["86400", 86_400_000],
    ["9".repeat(30), Number.MAX_SAFE_INTEGER],
    ["-1", undefined],
    ["1e99", undefined],
    ["1.5", undefined],
    ["0x10", undefined],
    ["Infinity", undefined],
    ["NaN", undefined],
    ["5s", undefined],
    ["soon", undefined],
    [new Date(NOW + 7000).toUTCString(), 7000],
    [new Date(NOW).toUTCString(), undefined],
    [new Date(NOW - 7000).toUTCString(), undefined],
    ["Thu, 01 Jan 1970 00:00:00 GMT", undefined],
  ])("%j is %j ms", (value, expected) => {
    expect(read(value)).toBe(expected);
  });

  it("measures a date against the answer's own", () => {
    expect(read(new Date(at + 9000).toUTCString(), new Date(at).toUTCString())).toBe(9000);
    expect(read(new Date(NOW + 9000).toUTCString(), "nonsense")).toBe(9000);
    // A server whose clock is an hour slow, and one whose clock is an hour fast.
    for (const skew of [-3_600_000, 3_600_000]) {
      const its = (ms: number) => new Date(NOW + skew + ms).toUTCString();
      expect(read(its(9000), its(0))).toBe(9000);
      expect(read(its(-9000), its(0))).toBeUndefined();
    }
  });

  it.each([undefined, "", "soon"])("%j is nothing, also beside a date before 1970", (value) => {
    expect(read(value, "Sun, 06 Nov 1960 08:49:37 GMT")).toBeUndefined();
  });

  it("seconds do not depend on any clock", () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.date({ noInvalidDate: true }), (seconds, date) => {
        expect(read(String(seconds), date.toUTCString())).toBe(
          seconds === 0 ? undefined : seconds * 1000,
        );
      }),
    );
  });

  it("is never more than a number can count", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 40n }), (seconds) => {
        const ms = read(String(seconds)) as number;
        expect(Number.isSafeInteger(ms)).toBe(true);
        expect(ms).toBe(Math.min(Number(seconds) * 1000, Number.MAX_SAFE_INTEGER));
      }),
    );
  });

  it("never throws, never answers less than nothing", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."0123456789 .,:-+eGMTSunNov") }),
        (value) => {
          const ms = read(value);
          if (ms !== undefined) expect(ms).toBeGreaterThan(0);
        },
      ),
    );
  });
});
