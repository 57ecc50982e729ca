import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { RULES } from "../src/rules/index.ts";

const ROOT = join(import.meta.dirname, "..");

test("every file under rules/ is a rule of the list, named like its file", () => {
  const files = readdirSync(join(ROOT, "src/rules"))
    .map((file) => file.replace(/\.ts$/, ""))
    .filter((name) => name !== "index");
  expect(files.sort()).toEqual(RULES.map(({ name }) => name).sort());
});

test.each(RULES)("$name has a test and a line in the README", ({ name, strength }) => {
  expect(existsSync(join(ROOT, `test/rules/${name}.test.ts`))).toBe(true);
  const row = new RegExp(`^\\| *\`${name}\` *\\| *${strength} *\\|`, "m");
  expect(readFileSync(join(ROOT, "README.md"), "utf8")).toMatch(row);
});
