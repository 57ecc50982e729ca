import { statSync } from "node:fs";
import { expect, test } from "vitest";
import { outcomeOf } from "../e2e/support/outcome.ts";
import { publicSpecs } from "../e2e/support/public-specs.ts";
import { random } from "../e2e/support/samples.ts";
import { compile } from "./support/compile.ts";
import { Repository } from "./support/repository.ts";

const COUNT = 10;
const SEED = 20261128;

test(`${COUNT} public specs of a small draw are generated and compile, or are refused by name`, async () => {
  const next = random(SEED);
  const drawn = publicSpecs()
    .map((spec) => ({ spec, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ spec }) => spec)
    .filter(({ path, label }) => statSync(path).size < 300_000 && !label.includes("/2.0/"))
    .slice(0, COUNT);
  const repository = new Repository();
  const refused: string[] = [];
  for (const { name, path, label } of drawn) {
    const { generated, refused: error } = await outcomeOf(name, path);
    for (const [file, text] of generated?.files ?? [])
      if (/\/src\/.*\.ts$/.test(file)) repository.write(file, text);
    if (error) refused.push(`${label} ${error.problems.map(({ rule }) => rule).join()}`);
  }
  expect(refused.length).toBeLessThan(COUNT / 2);
  expect(compile(repository)).toBe("");
  repository.remove();
}, 60_000);
