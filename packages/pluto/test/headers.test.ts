import { expect, test } from "vitest";
import { lowerHeaders } from "../src/table/headers.js";

test("all columns of samples, the first one of an assay, all of results", () => {
  const headers = ["Gene_Symbol", "KD-1", "CTRL 1"];
  expect(lowerHeaders(headers, "sample")).toEqual(["gene_symbol", "kd-1", "ctrl 1"]);
  expect(lowerHeaders(headers, "assay")).toEqual(["gene_symbol", "KD-1", "CTRL 1"]);
  expect(lowerHeaders(headers, { plot: "p" })).toEqual(["gene_symbol", "kd-1", "ctrl 1"]);
});

test("no column takes the name of another one", () => {
  const lowered = lowerHeaders(["Age", "age", "AGE", "SEX", "Sex"], "sample");
  expect(lowered).toEqual(["Age", "age", "AGE", "sex", "Sex"]);
  expect(new Set(lowered).size).toBe(5);
});
