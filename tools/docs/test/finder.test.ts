import { expect, test } from "vitest";
import { Finder } from "../src/search/finder.ts";
import { providerRows } from "../src/search/rows.ts";
import { PROVIDERS } from "./ours.ts";

const finder = new Finder(PROVIDERS.flatMap(providerRows));

test.each([
  ["assayData.list", "experiments.assayData.list"],
  ["experiments.assayData.list", "experiments.assayData.list"],
  ["tasks.create", "tasks.create"],
  ["readTable", "experiments.readTable"],
  ["transfers.uploadAll", "transfers.uploadAll"],
  ["createV2", "experiments.plots.createV2"],
  ["1219", "1219"],
  ["429", "429 RateLimitError"],
  ["final-slash", "final-slash"],
])("%j is found first as %s", (asked, name) => {
  expect(finder.find(asked)[0]?.n).toBe(name);
});

test("a typing error is forgiven", () => {
  for (const asked of ["assya", "assayDta", "experimnt"]) {
    expect(finder.find(asked)[0]?.n.toLowerCase(), asked).toMatch(/assay|experiment/);
  }
});

test("fields and paths are found, and said", () => {
  const [hit] = finder.find("pipeline_status");
  expect(hit).toMatchObject({ k: "method", field: "pipeline_status" });
  expect(finder.find("/lab/biomarker-sets/")[0]?.a).toContain("/lab/biomarker-sets/");
});

test("guides and error classes are found", () => {
  expect(finder.find("Sign in").some(({ k }) => k === "guide")).toBe(true);
  expect(finder.find("RateLimitError")[0]?.n).toContain("RateLimitError");
});

test("nothing is found for nothing, and for what there is not", () => {
  expect(finder.find("  ")).toEqual([]);
  expect(finder.find("qqqqzzzz")).toEqual([]);
});
