import { readFileSync } from "node:fs";
import type { Obj } from "@specwright/spec/json";
import { afterAll, beforeAll, expect, test } from "vitest";
import { outcomeOf } from "../e2e/support/outcome.ts";
import { COMPILERS } from "../test/support/compile.ts";
import { confirms } from "./support/second-opinion.ts";
import { draw, installStrangers } from "./support/strangers.ts";
import { Workshop } from "./support/workshop.ts";

const COUNT = 500;
/** Not the night's: what is counted is the same specs every time. */
const SEED = 20261128;
/** A compiler holds what it reads in memory. */
const TOGETHER = 60;

let workshop: Workshop;
const generated: string[] = [];
const unconfirmed: string[] = [];
const counts = { operations: 0, refused: new Map<string, string[]>() };

beforeAll(async () => {
  installStrangers();
  workshop = new Workshop("strangers");
  for (const { label, name, path } of draw(COUNT, SEED)) {
    const { generated: made, refused } = await outcomeOf(name, path);
    if (made === undefined) {
      const problems = refused?.problems ?? [];
      const rules = [...new Set(problems.map(({ rule }) => rule))].join(", ");
      counts.refused.set(rules, [...(counts.refused.get(rules) ?? []), label]);
      if (!(await confirms(JSON.parse(readFileSync(path, "utf8")) as Obj, problems)))
        unconfirmed.push(`${label} (${rules})`);
      continue;
    }
    generated.push(name);
    counts.operations += made.model.operations.length;
    for (const [file, text] of made.files)
      if (/\/src\/.*\.ts$/.test(file)) workshop.write(file, text);
  }
});

afterAll(() => workshop.remove());

test(`${COUNT} specs of strangers are generated from, or refused for a fault that others see too`, () => {
  const refused = [...counts.refused].map(
    ([rules, labels]) => `  refused: ${rules}: ${labels.join(", ")}`,
  );
  const total = generated.length + [...counts.refused.values()].flat().length;
  console.log(
    [
      `${total} specs: ${generated.length} generated (${counts.operations} operations), ${total - generated.length} refused, 0 broken`,
      ...refused,
    ].join("\n"),
  );
  expect(total).toBe(COUNT);
  expect(unconfirmed).toEqual([]);
});

test.each(Object.entries(COMPILERS))(
  "what was generated pleases %s under strict settings",
  (_, compiler) => {
    const said: string[] = [];
    for (let at = 0; at < generated.length; at += TOGETHER)
      said.push(workshop.compile(generated.slice(at, at + TOGETHER), compiler).said);
    expect(said.join("")).toBe("");
  },
);
