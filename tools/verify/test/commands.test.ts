import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "@specwright/config/workspace";
import { expect, test } from "vitest";

const COMMAND = join(ROOT, "tools/config/command.ts");

/** What reads its words itself, since its own tests call it as a function and look at what it throws. */
const BY_ITSELF = [
  "tools/codegen/src/run.ts",
  "tools/consumers/src/main.ts",
  "tools/release/src/plan/cli.ts",
  "tools/verify/src/nightly.ts",
  "tools/workbench/src/cli.ts",
];

test("commands read their words in one way", () => {
  const files = globSync("tools/*/{src,figures}/**/*.{ts,mjs}", { cwd: ROOT });
  expect(files.length).toBeGreaterThan(100);
  const own = files.filter((path) => readFileSync(join(ROOT, path), "utf8").includes("parseArgs("));
  expect(own.map((path) => path.replaceAll("\\", "/")).sort()).toEqual(BY_ITSELF);
});

test.each([
  [["--loud"], 0, "true", ""],
  [["--laud"], 2, "", "try: Unknown option '--laud'; see pnpm try --help"],
  [["word"], 2, "", "try: Unexpected argument 'word'"],
  [["--loud=yes"], 2, "", "try: Option '--loud' does not take an argument"],
])("%s: what is wrong is said in a line", (args, code, said, complaint) => {
  const program = `
    import { commandLine } from ${JSON.stringify(COMMAND)};
    const { values } = commandLine("pnpm try", { options: { loud: { type: "boolean" } } });
    console.log(values.loud);`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module", "--eval", program, "--", ...args],
    { encoding: "utf8" },
  );
  expect([status, stdout.trim()]).toEqual([code, said]);
  expect(stderr).toContain(complaint);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});
