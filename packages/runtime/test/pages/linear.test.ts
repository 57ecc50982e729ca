import { stepsOf } from "@specwright/config/steps";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsToRows } from "../../src/pages/columns.js";
import { distinctNames } from "../../src/pages/distinct.js";

describe("names of columns, each once", () => {
  it.each([
    [
      ["a", "b", "a", "a"],
      ["a", "b", "a_2", "a_3"],
    ],
    [
      ["a_2", "a", "a"],
      ["a_2", "a", "a_3"],
    ],
    [
      ["a", "a_2", "a", "a_2"],
      ["a", "a_2", "a_3", "a_2_2"],
    ],
    [
      ["", "", ""],
      ["", "_2", "_3"],
    ],
    [
      ["__proto__", "__proto__"],
      ["__proto__", "__proto___2"],
    ],
  ])("of %j are %j", (headers, names) => {
    expect(distinctNames(headers)).toEqual(names);
  });

  it("are as many, and none twice, whatever they are called", () => {
    const header = fc.constantFrom("a", "a_2", "a_3", "a_2_2", "b", "");
    fc.assert(
      fc.property(fc.array(header), (headers) => {
        const names = distinctNames(headers);
        expect(new Set(names).size).toBe(headers.length);
        names.forEach((name, at) => {
          expect(name.startsWith(headers[at] as string)).toBe(true);
        });
      }),
    );
  });

  it.each<[string, (i: number, size: number) => string]>([
    ["one name", () => "a"],
    ["a name whose numbers are taken", (i, size) => (i < size / 2 ? `a_${i}` : "a")],
    ["two names", (i) => (i % 2 ? "a" : "b")],
  ])("take steps that grow as they do: %s", (_, name) => {
    const steps = (size: number) =>
      stepsOf(() => distinctNames(Array.from({ length: size }, (_, i) => name(i, size))));
    expect(steps(4000)).toBeLessThan(2.2 * steps(2000));
  });
});

describe("rows of columns", () => {
  const table = (columns: number, height: number) =>
    [
      Array(columns).fill("a"),
      Array.from({ length: columns }, () => Array(height).fill(1)),
    ] as const;

  it("are made in steps that grow as the cells do", () => {
    const steps = (size: number) => stepsOf(() => columnsToRows(...table(size, 3)));
    expect(steps(2000)).toBeLessThan(2.2 * steps(1000));
  });

  it("are refused where nearly all of their cells lack", () => {
    const headers = Array.from({ length: 2000 }, (_, i) => `c${i}`);
    const long = (length: number) => [Array(length).fill(1)];
    expect(() => columnsToRows(headers, long(100_000))).toThrow(
      "2000 columns, and 100000 rows of which most cells lack",
    );
    // At the bound: a million that lack, and sixteen for each that is there.
    expect(columnsToRows(headers.slice(0, 1000), long(1016))).toHaveLength(1016);
    expect(() => columnsToRows(headers.slice(0, 1000), long(1017))).toThrow(RangeError);
    expect(columnsToRows(["a", "b"], long(100_000))).toHaveLength(100_000);
  });
});
