import { expect, test } from "vitest";
import { escaped } from "./support/escaped.ts";
import { MARK } from "./support/mutate.ts";
import { runMutations } from "./support/mutation-run.ts";

test("a small draw of what pnpm nightly does with thousands", async () => {
  const { faults, generated, refused } = await runMutations(Number(process.env.SEED ?? 1), 60);
  expect(faults).toEqual([]);
  expect([generated > 0, refused > 0]).toEqual([true, true]);
});

test.each([
  ["a.ts", `const a = "x"; globalThis.${MARK} = 1;`],
  ["a.ts", `/** text */ ${MARK} /* */`],
  ["a.ts", `const a = "`],
  ["a.md", `# Title\n\n# ${MARK}\n`],
  ["a.md", `---\n"a": minor\n${MARK}: 1\n---\n`],
])("what has left its place is found: %s %s", (path, text) => {
  expect(escaped(path, text)).toBeDefined();
});

test.each([
  ["a.ts", `/** ${MARK} */ const a = "${MARK}";`],
  ["a.md", `| ${MARK} | # ${MARK} |\n`],
])("what is in its place is not: %s %s", (path, text) => {
  expect(escaped(path, text)).toBeUndefined();
});
