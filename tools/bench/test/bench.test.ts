import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "@specwright/config/workspace";
import { describe, expect, it } from "vitest";
import { GOALS, judge } from "../src/goals.ts";
import { importsTable, writeImports } from "../src/imports.ts";
import { beside, type Table } from "../src/measure.ts";
import { compare, markdown } from "../src/report.ts";
import { plutio147, synthetic } from "../src/specs.ts";
import { median, pairedRatio } from "../src/stats.ts";
import { SUBJECTS, slug } from "../src/subjects.ts";

const table = (id: string, figures: Record<string, [value: number, ratio?: number]>): Table => ({
  id,
  title: id,
  base: "plain fetch",
  figures: Object.entries(figures).map(([name, [value, ratio]]) => ({
    name,
    value,
    unit: "µs",
    ...(ratio !== undefined && { ratio }),
  })),
});

describe("figures", () => {
  it("have a median, of even and odd numbers", () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
  });

  it("are compared round by round, so that a slow round counts on both sides", () => {
    expect(pairedRatio([2, 20, 2], [1, 10, 1])).toBe(2);
    expect(pairedRatio([1, 1, 9], [1, 1, 1])).toBe(1);
  });

  it("stand beside a base", () => {
    const figures = [
      { name: "a", value: 3, unit: "B" },
      { name: "b", value: 2, unit: "B" },
    ];
    expect(beside("b", figures).map(({ ratio }) => ratio)).toEqual([1.5, 1]);
  });
});

describe("goals", () => {
  const cpu = (own: number, hey: number, redocly: number) =>
    table("cpu-1", {
      Specwright: [own, own],
      "Specwright, function": [own, own],
      "hey-api": [hey, hey],
      Redocly: [redocly, redocly],
      "Specwright, Node transport": [0.44, 0.44],
    });
  const verdict = (tables: readonly Table[]) => judge(GOALS, tables)[0];

  it.each([
    [1.1, 1.2, 1.3, true],
    [1.19, 1.2, 1.3, false],
    [1.1, 1.05, 1.3, true],
    [1.1, 1.2, 1.05, false],
  ])("CPU %f beside %f and %f: %s", (own, hey, redocly, met) => {
    expect(verdict([cpu(own, hey, redocly)])?.met).toBe(met);
  });

  it.each([
    [{}, 10, true],
    [{ GitHub: 1.6 }, 10, false],
    [{ "50": 1.6 }, 10, false],
    [{}, 12, false],
  ])("generation is judged by the worst spec, %o, and by its growth, %i", (worse, growth, met) => {
    const ratios = { "50": 1.4, "500": 1.4, "5000": 1.4, "Plutio 147": 1.4, GitHub: 1.4, ...worse };
    const figures: Record<string, [value: number, ratio: number]> = {};
    for (const [spec, ratio] of Object.entries(ratios))
      figures[`Specwright, ${spec}`] = [spec === "5000" ? growth : 1, ratio];
    const verdicts = judge(GOALS, [table("generation-cpu", figures)]);
    expect(verdicts.find(({ goal }) => goal.startsWith("generation"))?.met).toBe(met);
  });

  it("that nothing was measured for are not met, and say so", () => {
    const verdicts = judge(GOALS, []);
    expect(verdicts).toHaveLength(GOALS.length);
    for (const { met, figure } of verdicts) expect([met, figure]).toEqual([false, "not measured"]);
  });

  it("say how far one can get, where the same run has measured it", () => {
    const hand = {
      "by hand, over undici's dispatcher": 0.4,
      "undici.request": 0.45,
      "Specwright, Node transport": 0.5,
    };
    const figures = Object.fromEntries(
      Object.entries(hand).map(([name, ratio]) => [name, [ratio, ratio] as [number, number]]),
    );
    const tables = [table("cpu-1", figures)];
    const verdicts = judge(GOALS, tables);
    expect(verdicts[1]?.floor).toBe(
      "by hand for this one call 0.40 ×, undici.request alone 0.45 ×",
    );
    expect(verdicts[0]?.floor).toBeUndefined();
    expect(markdown(tables, verdicts)).toContain(
      "0.50 ×; floor: by hand for this one call 0.40 ×, undici.request alone 0.45 ×\n",
    );
  });

  it("come last in the report, one line each", () => {
    const tables = [cpu(1.1, 1.2, 1.3)];
    const lines = markdown(tables, judge(GOALS, tables)).trim().split("\n");
    expect(lines.at(-1)).toBe("```");
    const goals = lines.slice(-GOALS.length - 1, -1);
    expect(goals[0]).toMatch(/^met {6}CPU per GET, everything on, portable/);
    expect(goals[1]).toMatch(/^met {6}CPU per GET, everything on, Node transport.*0\.44 ×$/);
    expect(goals[2]).toMatch(/^not met {2}one call by the object client/);
  });
});

describe("the page that says what an import costs", () => {
  const tables = [
    table("bytes-imports", { "as it is": [10_000], pages: [12_900], progress: [10_099] }),
    table("bytes-packages", { Pluto: [33_700] }),
  ];

  it("says what each adds to one call, and what whole clients weigh", () => {
    const lines = importsTable(tables)?.split("\n").slice(2);
    expect(lines).toEqual([
      "| `connect` and one operation | 10.0 kB |",
      "| pages | 2.9 kB |",
      "| progress | 99 B |",
      "| Pluto | 33.7 kB in all |",
    ]);
    expect(importsTable([])).toBeUndefined();
  });

  it("is written between its marks, and nothing else of it", () => {
    const page = join(mkdtempSync(join(tmpdir(), "bench-")), "page.md");
    writeFileSync(page, "before\n<!-- bench:imports -->\nold\n<!-- /bench:imports -->\nafter\n");
    writeImports(tables, page);
    writeImports(tables, page);
    const text = readFileSync(page, "utf8");
    expect(text).toMatch(/^before\n<!-- bench:imports -->\n\n\| import \|/);
    expect(text).toMatch(/kB in all \|\n\n<!-- \/bench:imports -->\nafter\n$/);
    expect(text).not.toContain("old");
  });
});

describe("two runs", () => {
  it("are as far apart as their furthest ratio", () => {
    const run = (ratio: number) => [table("cpu-1", { ky: [100, ratio], axios: [10] })];
    const { most, lines } = compare(run(1.5), run(1.2));
    expect(most).toBeCloseTo(0.25);
    expect(lines[0]).toBe("cpu-1, ky: 1.50, now 1.20 (25 %)");
    expect(compare(run(1.5), run(1.5)).most).toBe(0);
    expect(compare([], run(1.5)).most).toBe(0);
  });
});

describe("material", () => {
  it.each([50, 500])("a synthetic spec has %i operations, each with an id of its own", (size) => {
    const { paths } = JSON.parse(synthetic(size)) as {
      paths: Record<string, Record<string, { operationId?: string }>>;
    };
    const ids = Object.values(paths)
      .flatMap((item) => Object.values(item))
      .flatMap(({ operationId }) => operationId ?? []);
    expect(new Set(ids).size).toBe(size);
    expect(ids).toHaveLength(size);
  });

  it("subjects have file names of their own", () => {
    expect(new Set(SUBJECTS.map(({ name }) => slug(name))).size).toBe(SUBJECTS.length);
  });
});

describe("the cut of Plutio's spec", () => {
  it("has 147 operations, and nothing that names one of those left out", () => {
    const cut = plutio147(ROOT);
    expect(cut.match(/"operationId":/g)).toHaveLength(147);
    expect(cut).not.toMatch(/"x-(collection|evidence)":/);
  });
});
