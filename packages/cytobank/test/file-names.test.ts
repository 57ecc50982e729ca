import { expect, test } from "vitest";
import { fileNames } from "../src/transfers/file-names.js";

const file = (filename: string, id?: unknown) =>
  ({ filename, experimentId: 9, uniqueHash: "h", ...(id !== undefined && { id }) }) as never;

test("each file keeps its name; twins get their id", () => {
  const names = fileNames([file("a.fcs", 1), file("b.fcs", 2), file("a.fcs", 3), file("a.fcs", 4)]);
  expect(names).toEqual(["a.fcs", "b.fcs", "a.3.fcs", "a.4.fcs"]);
});

test("twins of one id get a number, those without an id their place", () => {
  expect(fileNames([file("a", 1), file("a", 1), file("a", 1), file("a", 1)])).toEqual([
    "a",
    "a.1",
    "a.1.1",
    "a.1.2",
  ]);
  expect(fileNames([file("a"), file("a"), file("a")])).toEqual(["a", "a.1", "a.2"]);
});

test("an id is a server's word, too, and leads nowhere", () => {
  const ids = ["/../../../escaped4", "..\\..\\x", "\u0000", { toString: () => "../x" }];
  for (const id of ids) {
    const [, twin] = fileNames([file("a.txt", 1), file("a.txt", id)]);
    expect(twin).toMatch(/^a\.[^/\\\p{Cc}]*\.txt$/u);
  }
});

test("names that are one name on some disks are twins", () => {
  expect(fileNames([file("A.fcs", 1), file("a.fcs", 2)])).toEqual(["A.fcs", "a.2.fcs"]);
  expect(fileNames([file("é", 1), file("e\u0301", 2)])[1]).toBe("e\u0301.2");
  // A sigma that ends a word is another small letter, and the same capital.
  expect(fileNames([file("ΑΣ 1", 1), file("ας 1", 2), file("ασ 1", 3)])).toEqual([
    "ΑΣ 1",
    "ας 1.2",
    "ασ 1.3",
  ]);
  expect(fileNames([file("a/b", 1), file("a_b", 2), file("a:b", 3)])).toEqual([
    "a_b",
    "a_b.2",
    "a_b.3",
  ]);
  const long = "x".repeat(500);
  const names = fileNames([file(`${long}1`, 1), file(`${long}2`, 2), file(`${long}3`, 2)]);
  expect(new Set(names).size).toBe(3);
});

test("a name that is another's with its id", () => {
  const names = fileNames([file("a.7", 1), file("a", 2), file("a", 7), file("a.7", 7)]);
  expect(new Set(names).size).toBe(4);
});

test("the work grows as the number of files does, whatever their names and ids", () => {
  const steps = (count: number) => {
    const real = Set.prototype.has;
    let asked = 0;
    Set.prototype.has = function (value) {
      asked += 1;
      return real.call(this, value);
    };
    try {
      fileNames(Array.from({ length: count }, () => file("a.fcs", 1)));
    } finally {
      Set.prototype.has = real;
    }
    return asked;
  };
  expect(steps(2000)).toBeLessThan(2.2 * steps(1000));
});
