import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";

interface Survivor {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly original: string;
  readonly replacement: string;
}
interface Listed {
  readList(text: string): Map<string, { file: string; line: string; times: number }>;
  compare(
    survivors: readonly Survivor[],
    entries: ReturnType<Listed["readList"]>,
  ): { fresh: Survivor[]; gone: { line: string }[] };
  asEntry(survivor: Survivor): string;
  inOrder(a: Survivor, b: Survivor): number;
}

const folder = new URL("../src/", import.meta.url);
const { asEntry, compare, inOrder, readList }: Listed = await import(
  new URL("listed.mjs", folder).href
);

const survivor = (original: string, replacement: string, line = 1): Survivor => ({
  file: "src/a/b.ts",
  line,
  column: 1,
  original,
  replacement,
});

/** A list of these survivors, each with a reason. */
const listOf = (...survivors: Survivor[]) =>
  `# Survivors\n\n## \`src/a/b.ts\`\n\n${survivors.map((one) => `${asEntry(one)} why`).join("\n")}\n`;

const TEXTS = [
  ["a > b", "a >= b"],
  ['""', '"Stryker was here!"'],
  ["`a $b c`", "``"],
  ["f(`x`, ``)", ";"],
  ["{\n  one();\n  two();\n}", "{}"],
  ["() => a → b: c", "() => undefined"],
  ["a: b (2 times): c", "d"],
  [`"${"x".repeat(300)}"`, '""'],
] as const;

describe("the list of survivors", () => {
  it.each(TEXTS)("knows %j → %j again, wherever it stands", (original, replacement) => {
    const list = readList(listOf(survivor(original, replacement)));
    const found = [survivor(original, replacement, 99)];
    expect(compare(found, list)).toEqual({ fresh: [], gone: [] });
  });

  it("tells what is new, and what is gone", () => {
    const [a, b, c] = TEXTS.slice(0, 3).map(([from, to]) => survivor(from, to));
    const list = readList(listOf(a as Survivor, b as Survivor));
    const { fresh, gone } = compare([a as Survivor, c as Survivor], list);
    expect(fresh).toEqual([c]);
    expect(gone.map(({ line }) => line)).toEqual([`${asEntry(b as Survivor)} why`]);
  });

  it("counts: the same change in another place is new, unless the line says so", () => {
    const [one, other] = [survivor("a", "b", 1), survivor("a", "b", 2)];
    expect(compare([one, other], readList(listOf(one))).fresh).toEqual([other]);
    const twice = readList(listOf(one).replace(": why", " (2 times): why"));
    expect(compare([one, other], twice)).toEqual({ fresh: [], gone: [] });
    expect(compare([one], twice).gone).toHaveLength(1);
  });

  it("is of one file: the same change elsewhere is new", () => {
    const one = survivor("a", "b");
    const elsewhere = { ...one, file: "src/a/c.ts" };
    expect(compare([elsewhere], readList(listOf(one))).fresh).toEqual([elsewhere]);
  });

  it.each(["- `a` → `b`", "- `a` → `b`: ", "- a → b: why", "- `a`: why"])(
    "refuses a line that gives no reason, or no change: %s",
    (line) => {
      expect(() => readList(`## \`src/a.ts\`\n${line}`)).toThrow("survivors.md:2");
    },
  );

  it("refuses a line that stands there twice", () => {
    const one = survivor("a", "b");
    expect(() => readList(listOf(one, one))).toThrow("stands there twice");
  });

  it("is in order by place, then text", () => {
    const mixed = [
      { ...survivor("a", "b"), file: "src/b.ts" },
      { ...survivor("a", "b", 2), file: "src/a.ts" },
      { ...survivor("a", "c"), file: "src/a.ts" },
      { ...survivor("a", "b"), file: "src/a.ts" },
    ];
    expect([...mixed].sort(inOrder)).toEqual([mixed[3], mixed[2], mixed[1], mixed[0]]);
  });

  it("as it is kept can be read", async () => {
    const list = readList(await readFile(new URL("../survivors.md", folder), "utf8"));
    for (const { file } of list.values()) expect(file).toMatch(/^src\/\w+\/[\w-]+\.ts$/);
  });
});
