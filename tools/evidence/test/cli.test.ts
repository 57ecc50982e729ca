import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const CLI = join(import.meta.dirname, "../src/cli.ts");

function run(...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    encoding: "utf8",
  });
  return { status, output: stdout + stderr };
}

test("--help, and what is wrong is named with the way on", () => {
  expect(run("--help")).toMatchObject({ status: 0, output: expect.stringContaining("--from") });
  expect(run("pluto")).toEqual({
    status: 2,
    output: "evidence: say where the copies are: --from <folder>; see pnpm evidence --help\n",
  });
  expect(run("nobody", "--from", ".").output).toMatch(/^evidence: no provider nobody; there are: /);
  expect(run("--from", "no/such/folder")).toEqual({
    status: 2,
    output: "evidence: there is no folder no/such/folder\n",
  });
  expect(run("--form", ".").status).toBe(2);
});

test("without copies nothing is tried, and the counts say so", () => {
  const folder = mkdtempSync(join(tmpdir(), "specwright-evidence-"));
  try {
    const { status, output } = run("pluto", "--from", folder);
    expect(output).toMatch(/^pluto: (\d+) citations: 0 found, 0 not found, \1 not tried\n/);
    expect(status).toBe(0);
    mkdirSync(join(folder, "pluto/some"), { recursive: true });
    writeFileSync(join(folder, "pluto/some/a.txt"), "");
    expect(run("pluto", "--from", folder, "--hash", "some").output).toBe(
      '- { path: "a.txt", sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 }\n',
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
