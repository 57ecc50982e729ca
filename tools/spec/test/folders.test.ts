import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { SPEC_FILE_NAMES, specFileIn, specFolders } from "../src/index.ts";

test("every name of a spec file is seen, the first one first", () => {
  const specs = mkdtempSync(join(tmpdir(), "specs-"));
  onTestFinished(() => rmSync(specs, { recursive: true }));
  SPEC_FILE_NAMES.forEach((name, index) => {
    mkdirSync(join(specs, `p${index}`));
    writeFileSync(join(specs, `p${index}`, name), "");
  });
  writeFileSync(join(specs, "README.md"), "");
  mkdirSync(join(specs, "empty"));
  expect(specFolders(specs).map(({ specPath }) => specPath)).toEqual(
    SPEC_FILE_NAMES.map((name, index) => join(specs, `p${index}`, name)),
  );
  for (const name of SPEC_FILE_NAMES) writeFileSync(join(specs, "p2", name), "");
  expect(specFileIn(join(specs, "p2"))).toBe(join(specs, "p2/openapi.yaml"));
});
