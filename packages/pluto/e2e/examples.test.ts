import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Ran } from "@specwright/config/programs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { PACKAGE, run } from "./support/run.js";
import { CSV, startStand } from "./support/stand.js";

let stand: Awaited<ReturnType<typeof startStand>>;
let folder: string;

beforeEach(async () => {
  stand = await startStand();
  folder = mkdtempSync(join(tmpdir(), "specwright-examples-"));
});

afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await stand.stop();
});

const ran = new Set<string>();

function example(name: string, ...args: string[]): Promise<Ran> {
  ran.add(`${name}.ts`);
  return run(`examples/${name}.ts`, args, {
    PLUTO_API_TOKEN: "a1".repeat(20),
    PLUTO_API_URL: stand.url,
  });
}

test("read-table", async () => {
  const { code, stdout, stderr } = await example("read-table", "PLX000999", "assay");
  expect(code, stderr).toBe(0);
  expect(stdout).toContain(
    "6 of 6 rows, columns: Gene_Symbol, KD-1, KD-2, KD-3, CTRL 1, CTRL 2, CTRL 3",
  );
  expect(stdout).toContain("COL1A1\t1180\t1304\t1097\t5120\t4876\t5433");
  expect(stand.operations).toEqual(["experiments.assayData.list"]);
});

test("read-table of a plot", async () => {
  const plot = "11d4c0de-0000-4000-8000-000000000001";
  const { code, stdout, stderr } = await example("read-table", "PLX000999", plot);
  expect(code, stderr).toBe(0);
  expect(stdout).toContain("columns: Sample_ID, PC1, PC2, PC3, PC4, PC5, group_id, group_name");
  expect(stand.operations).toEqual(["experiments.plots.data.list"]);
});

test("download-files, and again without asking for what is there", async () => {
  const first = await example("download-files", "PLX000999", "seurat", folder);
  expect(first.code, first.stderr).toBe(0);
  const files = ["seurat_01_create_object.rds", "seurat_06_refine_object.rds"];
  expect(readdirSync(folder)).toEqual(files);
  for (const file of files) expect(readFileSync(join(folder, file), "utf8")).toBe(CSV);
  expect(stand.stored).toEqual(
    files.map(() => ({ method: "GET", body: "", authorization: undefined })),
  );
  const second = await example("download-files", "PLX000999", "seurat", folder);
  expect(second.stdout).toBe(first.stdout);
  expect(stand.stored.length).toBe(2);
});

test("external-plot", async () => {
  const [display, results] = [join(folder, "volcano.html"), join(folder, "volcano.csv")];
  writeFileSync(display, "<html></html>");
  writeFileSync(results, CSV);
  const { code, stdout, stderr } = await example(
    "external-plot",
    "PLX1",
    "Volcano",
    display,
    results,
  );
  expect(code, stderr).toBe(0);
  expect(stdout).toMatch(/^plot [0-9a-f-]{36}\n$/);
  expect(stand.stored).toEqual([
    { method: "PUT", body: "<html></html>", authorization: undefined },
    { method: "PUT", body: CSV, authorization: undefined },
  ]);
  expect(stand.operations).toEqual([
    "experiments.uploadSessions.create",
    "experiments.uploadSessions.complete",
    "experiments.uploadSessions.create",
    "experiments.uploadSessions.complete",
    "experiments.externalPlots.create",
  ]);
});

test("wait-for-analysis", async () => {
  const id = "11d4c0de-0000-4000-8000-0000000000a2";
  const { code, stdout, stderr } = await example("wait-for-analysis", "PLX000999", id);
  expect(code, stderr).toBe(0);
  expect(stderr).toContain("status: completed");
  expect(stdout).toContain("KD vs control: completed");
});

test("search", async () => {
  const { code, stdout, stderr } = await example("search", "liver");
  expect(code, stderr).toBe(0);
  expect(stdout).toContain("PLX000999\tSMAD3 knockdown vs control, liver");
  expect(stdout).toContain("2 found");
});

test("whose-token, with a good one and without one", async () => {
  const good = await example("whose-token");
  expect(good.code, good.stderr).toBe(0);
  expect(good.stdout).toContain("Example Labs");
  const none = await run("examples/whose-token.ts", [], { PLUTO_API_URL: stand.url });
  expect(none.code).toBe(1);
  expect(none.stderr).toContain("no good token");
});

test("no example is left out", () => {
  const all = readdirSync(join(PACKAGE, "examples")).filter((name) => name !== "client.ts");
  expect([...ran].sort()).toEqual(all.sort());
});
