import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsToRows } from "../../src/pages/columns.js";

describe("columnsToRows", () => {
  it("turns columns into rows, nulls kept", () => {
    expect(
      columnsToRows<unknown>(
        ["gene", "p"],
        [
          ["ACTB", "TP53"],
          [0.84, null],
        ],
      ),
    ).toEqual([
      { gene: "ACTB", p: 0.84 },
      { gene: "TP53", p: null },
    ]);
  });

  it("gives no rows for no cells", () => {
    expect(columnsToRows([], [])).toEqual([]);
    expect(columnsToRows(["a", "b"], [[], []])).toEqual([]);
    expect(columnsToRows(["a"], [])).toEqual([]);
  });

  it("fills short and missing columns with null", () => {
    expect(columnsToRows(["a", "b", "c"], [[1, 2, 3], [4]])).toEqual([
      { a: 1, b: 4, c: null },
      { a: 2, b: null, c: null },
      { a: 3, b: null, c: null },
    ]);
  });

  it("takes a table of which as many cells lack as may, and not one more", () => {
    const long = Array.from({ length: 1000 }, (_, row) => row);
    const names = (count: number) => Array.from({ length: count }, (_, column) => `${column}`);
    expect(columnsToRows(names(1016), [long])).toHaveLength(1000);
    expect(() => columnsToRows(names(1017), [long])).toThrow("1017 columns, and 1000 rows");
  });

  it("keeps false, 0 and empty text", () => {
    expect(columnsToRows(["a"], [[false, 0, "", undefined]])).toEqual([
      { a: false },
      { a: 0 },
      { a: "" },
      { a: null },
    ]);
  });

  it("keeps columns of one name apart", () => {
    expect(columnsToRows(["g", "g", "g_2", "g"], [[1], [2], [3], [4]])).toEqual([
      { g: 1, g_2: 2, g_2_2: 3, g_3: 4 },
    ]);
  });

  it("takes any header for a header", () => {
    const [row] = columnsToRows(["__proto__", "constructor", "toString", ""], [[1], [2], [3], [4]]);
    expect(Object.entries(row ?? {})).toEqual([
      ["__proto__", 1],
      ["constructor", 2],
      ["toString", 3],
      ["", 4],
    ]);
    expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
  });

  it("loses no cell, whatever the table", () => {
    const table = fc.integer({ min: 1, max: 5 }).chain((width) =>
      fc.tuple(
        fc.array(fc.string(), { minLength: width, maxLength: width }),
        fc.array(fc.array(fc.integer(), { minLength: 4, maxLength: 4 }), {
          minLength: width,
          maxLength: width,
        }),
      ),
    );
    fc.assert(
      fc.property(table, ([headers, columns]) => {
        const rows = columnsToRows(headers, columns);
        expect(rows).toHaveLength(4);
        const cells = rows.flatMap((row) => Object.values(row));
        expect([...cells].sort()).toEqual([...columns.flat()].sort());
      }),
    );
  });
});
