import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readCoverage, readSources } from "../src/index.ts";

function folderWith(name: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "curated-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, name), text);
  return folder;
}

test("an entry of coverage.yaml names one operation, several, or why there is none", () => {
  const folder = folderWith(
    "coverage.yaml",
    `operations:
  - { id: 1, name: GET /notes, operationId: notes.list }
  - { id: "2", name: "GET and PUT /tags", operationId: [tags.get, tags.update] }
  - { id: "3", omitted: Nobody knows. }
`,
  );
  expect(readCoverage(folder)).toEqual([
    { id: "1", name: "GET /notes", operationIds: ["notes.list"], omitted: undefined },
    {
      id: "2",
      name: "GET and PUT /tags",
      operationIds: ["tags.get", "tags.update"],
      omitted: undefined,
    },
    { id: "3", name: "3", operationIds: [], omitted: "Nobody knows." },
  ]);
});

test("a version without quotes is a version", () => {
  const folder = folderWith(
    "sources.yaml",
    "sources: [{ id: manual, kind: documented, version: 2 }]",
  );
  expect(readSources(folder)).toMatchObject([{ id: "manual", title: "manual", version: "2" }]);
});

test("what is not there, or holds something else, has none", () => {
  const folder = folderWith("coverage.yaml", "- a list");
  expect([readCoverage(folder), readSources(folder)]).toEqual([[], []]);
  expect(readCoverage(join(folder, ".."))).toBeUndefined();
});
