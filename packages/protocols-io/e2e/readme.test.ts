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
  writeFileSync(join(folder, "gel.png"), "bytes of a gel");
  programs.write(pointed);
});

afterAll(async () => {
  programs.remove();
  rmSync(folder, { recursive: true, force: true });
  await stand.stop();
});

/** The program with its client pointed at the mock, and its uploads at a storage that is there. */
function pointed(text: string): string {
  const servers = "servers: { api: process.env.PROTOCOLS_IO_URL as string }";
  return text
    .replaceAll("createProtocolsIo()", `createProtocolsIo({ ${servers} })`)
    .replaceAll('"gel.png", {\n', '"gel.png", {\nstorage: process.env.PROTOCOLS_IO_STORAGE,\n');
}

test("the README has a program for each task", () => {
  expect(programs.all.map(({ title }) => title)).toEqual([
    "Search",
    "Read a protocol as Markdown",
    "Read a protocol as Markdown",
    "Run an experiment record",
    "Write and publish",
    "Upload a file",
    "Sign users in",
    "Comments",
    "Errors",
  ]);
});

test("the README's programs type-check", () => {
  expect(programs.check()).toBe("");
});

test.each(programs.all.map(({ title }, index) => [index, title]))(
  "the README's program %i runs: %s",
  async (index) => {
    const env = {
      PROTOCOLS_IO_TOKEN: "example-token",
      PROTOCOLS_IO_URL: stand.url,
      PROTOCOLS_IO_STORAGE: stand.storage,
    };
    const { code, stderr } = await runProgram(programs.path(index), { env, cwd: folder });
    expect(stderr).not.toMatch(/Error/);
    expect(code).toBe(0);
  },
);
