import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parityTable, withParity } from "../scripts/parity.ts";
import { R_FUNCTIONS } from "../scripts/r-functions.ts";
import { settingsModule } from "../scripts/settings-schemas.ts";
import * as exported from "../src/index.js";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

test("the rules of settings are those of the spec (else: node scripts/write.ts)", () => {
  expect(read("../src/analyses/settings.derived.ts")).toBe(settingsModule());
});

test("the README's table of R functions is up to date (else: node scripts/write.ts)", () => {
  const readme = read("../README.md");
  expect(withParity(readme)).toBe(readme);
});

test("each R function is accounted for: something of ours, or the reason why not", () => {
  const names = R_FUNCTIONS.map(({ r }) => r);
  expect(new Set(names).size).toBe(names.length);
  for (const { r, ours, absent } of R_FUNCTIONS) {
    expect([r, (ours?.length ?? 0) > 0 !== (absent !== undefined)]).toEqual([r, true]);
  }
  for (const name of names) expect(parityTable()).toContain(`| \`${name}\` |`);
});

test("everything the table names is there", () => {
  const client = exported.createCytobank({ token: "x" }) as unknown as Record<string, unknown>;
  const missing = R_FUNCTIONS.flatMap(({ ours = [] }) => ours).filter((name) => {
    const found = name.includes(".")
      ? name.split(".").reduce<unknown>((at, word) => (at as typeof client)?.[word], client)
      : (exported as Record<string, unknown>)[name];
    return typeof found !== "function";
  });
  expect(missing).toEqual([]);
});

test("no R function of an operation of ours is forgotten: the groups are complete", () => {
  const groups = new Set(R_FUNCTIONS.map(({ r }) => r.split(".")[0]));
  for (const group of [
    "attachments authentication autogating citrus compensations dimensionality_reduction drop",
    "experiments fcs_files flowsom gates panels peacoqc populations sample_tags scales spade",
    "statistics users visne",
  ].flatMap((line) => line.split(" "))) {
    expect(groups).toContain(group);
  }
});
