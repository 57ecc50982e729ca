import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { ROOT } from "@specwright/config/workspace";
import { describe, expect, test } from "vitest";

const FOLDER = join(ROOT, "tools/decisions");

interface Decision {
  readonly number: number;
  readonly title: string;
  readonly file: string;
  /** The decisions of which its first line says that it supersedes them, or parts of them. */
  readonly supersedes: readonly number[];
}

/** Numbers of decisions in a sentence: `of 3`, `11's`, `0016`. */
const numbersIn = (text: string): number[] => [
  ...new Set([...text.matchAll(/(?<![\w.])0*(\d{1,2})(?![\w.]*\d)/g)].map(([, n]) => Number(n))),
];

const decisions = globSync("0*.md", { cwd: FOLDER })
  .sort()
  .map((file): Decision => {
    const text = readFileSync(join(FOLDER, file), "utf8");
    const [, number = "", title = ""] = /^# 0*(\d+)[.:] (.*)/.exec(text) ?? [];
    const first = /^Supersedes [\s\S]*?(?=\n\n)/m.exec(text)?.[0] ?? "";
    return { number: Number(number), title, file: basename(file), supersedes: numbersIn(first) };
  });

const index = readFileSync(join(FOLDER, "README.md"), "utf8");
const rows = [...index.matchAll(/^\| (\d+) \| \[(.*)\]\((.*)\) \| (.*) \|$/gm)].map(
  ([, number, title, file, status = ""]) => ({ number: Number(number), title, file, status }),
);

test("every decision is in the index once, by its number and title", () => {
  expect(rows.map(({ number, title, file }) => ({ number, title, file }))).toEqual(
    decisions.map(({ number, title, file }) => ({ number, title, file })),
  );
  for (const { number, file } of decisions) expect(Number(file.slice(0, 4))).toBe(number);
});

describe.each(rows)("decision $number", ({ number, status }) => {
  const by = decisions.filter(({ supersedes }) => supersedes.includes(number));

  test("has the status that later ones give it", () => {
    expect(status).toMatch(/^(?:stands|superseded(?: in part)? by \d.*)$/);
    const named = status === "stands" ? [] : numbersIn(status);
    expect(named).toEqual(by.map((later) => later.number));
  });
});

test("none is superseded by an earlier one", () => {
  for (const { number, supersedes } of decisions)
    expect(supersedes.filter((other) => other >= number)).toEqual([]);
});
