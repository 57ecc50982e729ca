import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { ROOT, readJson } from "@specwright/config/workspace";
import { expect, test } from "vitest";
import { wanted } from "../src/nightly.ts";
import { NIGHTLY } from "../src/nightly-stages.ts";
import { runStages } from "../src/run.ts";

const NOW = new Date("2026-11-28T02:30:00Z");
const names = (args: string[], platform = "linux") => {
  const found = wanted(args, { platform, now: NOW });
  if ("say" in found) throw new Error(found.say);
  const of = (stages: typeof found.stages) => stages.map(({ name }) => name);
  return { stages: of(found.stages), elsewhere: of(found.elsewhere), seed: found.seed };
};

test("Linux runs every stage, the others what is for everywhere, and say what is not", () => {
  const all = NIGHTLY.map(({ name }) => name);
  expect(names([]).stages).toEqual(all);
  for (const platform of ["win32", "darwin"]) {
    const { stages, elsewhere } = names([], platform);
    expect([...stages, ...elsewhere].sort()).toEqual([...all].sort());
    expect(stages).toEqual(NIGHTLY.filter((one) => one.everywhere).map(({ name }) => name));
    expect(elsewhere).not.toEqual([]);
  }
});

test("the seed is the day's, or what is asked for", () => {
  expect(names([]).seed).toBe(20261128);
  expect(names(["--seed", "7"]).seed).toBe(7);
  for (const seed of ["-1", "1.5", "x", "2147483648"]) {
    expect(() => names([`--seed=${seed}`])).toThrow(`not ${seed}`);
  }
});

test("--only takes stages by name, and names those that there are", () => {
  expect(names(["--only", "specs"]).stages).toEqual(["specs"]);
  expect(() => names(["--only", "spec"])).toThrow(/no stage "spec"; there are runtime, /);
});

test("a stage's command and what it counts are there", () => {
  expect(new Set(NIGHTLY.map(({ name }) => name)).size).toBe(NIGHTLY.length);
  for (const { command } of NIGHTLY) {
    const [program, path] = command;
    if (program === "node") {
      expect([path, existsSync(join(ROOT, path ?? ""))]).toEqual([path, true]);
      continue;
    }
    const [script] = command.filter((word) => word.startsWith("test"));
    const folders = command.flatMap((word) => /^--filter=\.\/(.+)/.exec(word)?.[1] ?? []);
    expect([script === undefined, folders.length > 0]).toEqual([false, true]);
    for (const folder of folders) {
      const manifest = join(ROOT, folder, "package.json");
      expect([folder, existsSync(manifest)]).toEqual([folder, true]);
      expect(readJson<{ scripts: object }>(manifest).scripts).toHaveProperty(String(script));
    }
  }
});

test("the command prints help, the list, and refuses what it does not know", () => {
  const run = (...args: string[]) => {
    const script = resolve(import.meta.dirname, "../src/nightly.ts");
    return spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });
  };
  expect(run("--help").stdout).toContain("pnpm nightly --seed");
  expect(run("--list").stdout.trim().split("\n")).toHaveLength(NIGHTLY.length);
  expect(run("--sead", "1")).toMatchObject({ status: 2 });
});

test("a stage gets the seed, and what is left out counts as skipped", async () => {
  const program = "process.exit(process.env.SEED === '7' ? 0 : 1)";
  const stage = { name: "a", title: "a", command: ["node", "-e", program] } as const;
  expect(await runStages([stage], { env: { SEED: "7" }, notRun: ["b"] })).toBe(0);
  expect(await runStages([stage], { env: { SEED: "8" } })).toBe(1);
});
