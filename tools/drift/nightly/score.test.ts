import { execFileSync } from "node:child_process";
import { generatedProviders, ROOT } from "@specwright/config/workspace";
import { beforeAll, expect, test } from "vitest";
import { isPassed, lineOf } from "../src/score/cli.ts";
import { score } from "../src/score/score.ts";

const seed = Number(process.env.SEED ?? 1);

// Every provider there is: a list of them in package.json would be one more thing to keep.
beforeAll(() => {
  execFileSync("turbo", ["run", "build", "--output-logs=errors-only"], { cwd: ROOT });
});

test.each(generatedProviders().map(({ name }) => name))(
  "a day of %s, drifting in thirty ways",
  async (provider) => {
    const one = await score(provider, { changes: 30, seed, hours: 24 });
    console.log([lineOf(one), ...one.faults].join("\n"));
    expect(one, one.faults.join("\n")).toSatisfy(isPassed);
  },
);
