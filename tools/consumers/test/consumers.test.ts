import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT, readJson } from "@specwright/config/workspace";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readConsumers, runsOf } from "../src/consumer.ts";
import { choose, main, matrix } from "../src/main.ts";
import { table, wordsOf } from "../src/report.ts";
import { meets } from "../src/run.ts";

const consumers = readConsumers();

describe("the projects", () => {
  test.each(consumers)("$name: exact versions, and ours as the tarballs", ({ folder }) => {
    const { dependencies } = readJson<{ dependencies: Record<string, string> }>(
      join(folder, "package.json"),
    );
    const loose = Object.entries(dependencies).filter(([name, version]) =>
      name.startsWith("@specwright/")
        ? version !== "*"
        : !/^(npm:[\w@./-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$|^tarball:@specwright\//.test(version),
    );
    expect(loose).toEqual([]);
  });

  test("each recipe is a section of the page, and each section has a project", () => {
    const page = readFileSync(join(ROOT, "packages/runtime/TOOLCHAINS.md"), "utf8");
    const sections = [...page.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    const recipes = [...new Set(consumers.flatMap(({ recipe }) => recipe ?? []))];
    expect(recipes.filter((one) => !sections.includes(one))).toEqual([]);
    expect(sections.filter((one) => !recipes.includes(one ?? ""))).toEqual(["What travels"]);
  });

  test("what is ruled out says what does instead", () => {
    const bare = consumers
      .flatMap(({ runs }) => runs)
      .filter(({ ruledOut, says }) => ruledOut !== undefined && (!ruledOut.includes(":") || !says));
    expect(bare).toEqual([]);
  });
});

describe("a project that can't be read", () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "consumers-"));
    mkdirSync(join(root, "one"));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test.each([
    [{ runs: [{}] }, /one\/consumer\.json: "title" is missing/],
    [{ title: "t", runs: [] }, /"runs" is empty; it would prove nothing/],
    [{ title: "t", run: [] }, /run is no field; there is title, recipe/],
  ])("is told: %j", (content, told) => {
    writeFileSync(join(root, "one/consumer.json"), JSON.stringify(content));
    expect(() => readConsumers(root)).toThrow(told);
  });
});

test("a run stands for each of its values, each with each", () => {
  const run = {
    name: "{a}-{b}",
    command: ["x", "{a}"],
    env: { B: "{b}" },
    says: "{a}{2}",
  } as const;
  const runs = runsOf({ runs: [{ ...run, for: { a: ["1", "2"], b: ["3", "4"] } }] });
  expect(runs.map(({ name }) => name)).toEqual(["1-3", "1-4", "2-3", "2-4"]);
  expect(runs[3]).toEqual({ name: "2-4", command: ["x", "2"], env: { B: "4" }, says: "2{2}" });
});

describe("what came of a run", () => {
  const run = { name: "r", command: ["x"] } as const;
  test.each([
    ["ended well", run, 0, "", true],
    ["ended badly", run, 1, "", false],
    ["said it", { ...run, says: "^ok$" }, 0, "ok", true],
    ["ended well and said nothing", { ...run, says: "ok" }, 0, "", false],
    ["said it and ended badly", { ...run, says: "ok" }, 1, "ok", false],
    ["is ruled out, as told", { ...run, ruledOut: "w: x", says: "TS1" }, 2, "TS1", true],
    ["is ruled out by something else", { ...run, ruledOut: "w: x", says: "TS1" }, 2, "TS2", false],
    ["is ruled out no more", { ...run, ruledOut: "w: x", says: "TS1" }, 0, "TS1", false],
  ])("%s", (_, given, code, output, ok) => {
    expect(meets(given, code, output)).toBe(ok);
  });

  test("is a line of the table", () => {
    const [consumer] = consumers;
    if (!consumer) throw new Error("no project");
    const ruled = { ...run, ruledOut: "no require: transform" };
    const shown = { consumer, output: "", seconds: 1.25 };
    expect(wordsOf({ ok: false, run: ruled })).toBe("FAILS");
    expect(
      table([
        { ...shown, run, ok: true },
        { ...shown, run: ruled, ok: true },
      ]),
    ).toBe(
      [
        "| project | environment | result | s |",
        "|---|---|---|--:|",
        `| ${consumer.title} | r | works | 1.3 |`,
        `| ${consumer.title} | r | ruled out: no require: transform | 1.3 |`,
      ].join("\n"),
    );
  });
});

test("a project that is none is told, with those that there are", async () => {
  expect(() => choose(consumers, ["jest"])).toThrow(/no project "jest"; there are .*jest-cjs/);
  expect(await main(["--only", "jest"])).toBe(2);
  expect(await main(["--nonsense"])).toBe(2);
});

/** One of the small ones, another each day. */
test("a small project, drawn with the seed", async () => {
  const seed = Number(
    process.env.SEED ?? new Date().toISOString().slice(0, 10).replaceAll("-", ""),
  );
  const small = consumers.filter((one) => one.small);
  const drawn = small[seed % small.length];
  if (!drawn) throw new Error("no small project");
  console.log(`seed ${seed}: ${drawn.name}`);
  expect(await matrix([drawn], { show: false, keep: false })).toBe(0);
}, 300_000);
