import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ReadmePrograms, runProgram } from "@specwright/config/programs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PACKAGE } from "./support/run.js";
import { startStand } from "./support/stand.js";

const programs = new ReadmePrograms(PACKAGE);
let stand: Awaited<ReturnType<typeof startStand>>;
let folder: string;

beforeAll(async () => {
  stand = await startStand();
  folder = mkdtempSync(join(tmpdir(), "specwright-readme-"));
  writeFileSync(join(folder, "volcano.html"), "<html></html>");
  programs.write(pointed);
});

afterAll(async () => {
  programs.remove();
  rmSync(folder, { recursive: true, force: true });
  await stand.stop();
});

/** The program with its client pointed at the mock. */
function pointed(text: string): string {
  const servers = "servers: { api: process.env.PLUTO_API_URL as string }";
  return text
    .replaceAll("createPluto()", `createPluto({ ${servers} })`)
    .replaceAll("createPluto({\n", `createPluto({ ${servers},\n`);
}

test("the README has a program for each task", () => {
  expect(programs.all.map(({ title }) => title)).toEqual([
    "Read a table",
    "Read a table",
    "List and download files",
    "Create an external plot",
    "Wait for an analysis",
    "Search",
    "Errors",
    "Organization, environment, and what else a client takes",
  ]);
});

test("the README's programs type-check", () => {
  expect(programs.check()).toBe("");
});

test.each(programs.all.map(({ title }, index) => [index, title]))(
  "the README's program %i runs: %s",
  async (index) => {
    const env = { PLUTO_API_TOKEN: "a1".repeat(20), PLUTO_API_URL: stand.url };
    const { code, stderr } = await runProgram(programs.path(index), { env, cwd: folder });
    expect(stderr).not.toMatch(/Error/);
    expect(code).toBe(0);
  },
);
