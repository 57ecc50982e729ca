import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { folderProblems, SPEC_FILE_NAMES, specFileIn, specFolders } from "../src/index.ts";

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

test.each([
  [["openapi.yaml", "sources.yaml", "coverage.yaml", "WORLD.md", "README.md", "notes.yaml"], []],
  [["openapi.json", "sources.draft.yaml", "CURATING.md"], []],
  [["swagger.yaml"], ["No spec is among swagger.yaml."]],
  [["openapi.YAML"], ["No spec is among openapi.YAML."]],
  [["openapi.yaml", "openapi.yml"], ["openapi.yaml is the spec already; openapi.yml is not read."]],
  [["openapi.yaml", "sources.yml"], ["sources.yml is not read."]],
  [["openapi.yaml", "coverage.json"], ["coverage.json is not read."]],
  [["openapi.yaml", "Exceptions.yaml"], ["Exceptions.yaml is not read."]],
  [["openapi.yaml", "world.md"], ["world.md is not read."]],
])("names in a folder: %s", (names, messages) => {
  const folder = mkdtempSync(join(tmpdir(), "provider-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of names) writeFileSync(join(folder, name), "");
  const found = folderProblems(folder);
  expect(found.map(({ message }) => message)).toEqual(messages);
  for (const { fix } of found) expect(fix).toMatch(/^(?:call|keep)/);
});
