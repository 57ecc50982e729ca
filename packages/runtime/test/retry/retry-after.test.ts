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
    "xSun, 06 Nov 1994 08:49:37 GMT",
    "Sun, 06 Nov 1994 08:49:37 GMTx",
    "Sun, 6 Nov 1994 08:49:37 GMT",
    "Sun, 06-Nov-94 08:49:37 GMT",
    "Sunday, 06-Nov-1994 08:49:37 GMT",
  ])("takes %j for no date", (text) => {
    expect(httpDate(text, NOW)).toBeUndefined();
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
