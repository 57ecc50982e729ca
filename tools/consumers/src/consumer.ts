import { globSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readJson } from "@specwright/config/workspace";

/** Where the projects stand, a folder each. */
export const PROJECTS: string = fileURLToPath(new URL("../projects", import.meta.url));

/** What one command of a project must do. */
export interface Expectation {
  /** What the table calls it; `{axis}` is the value of an axis. */
  readonly name: string;
  /** A command in the project's folder; `node@22` is that Node, other names are looked up in `node_modules/.bin`. */
  readonly command: readonly [string, ...string[]];
  /** Names and their values for which it is run, each with each. */
  readonly for?: Readonly<Record<string, readonly string[]>>;
  readonly env?: Readonly<Record<string, string>>;
  /** What its output must match. */
  readonly says?: string;
  /** It must fail, since the environment rules it out: why, and what does instead. */
  readonly ruledOut?: string;
}

/** A project as its folder says: what a user's would be. */
export interface Consumer {
  readonly name: string;
  readonly folder: string;
  readonly title: string;
  /** Heading of the page of recipes that this project runs. */
  readonly recipe?: string;
  /** npm's way of installing: `nested` gives each package its own copies; pnpm is strict. */
  readonly installer: "npm" | "nested" | "pnpm";
  /** It installs little and ends in seconds, so that commits can draw it. */
  readonly small: boolean;
  readonly runs: readonly Expectation[];
}

const FIELDS = ["title", "recipe", "installer", "small", "runs"];

/**
 * Reads the projects, by name.
 *
 * @throws Error that names the file and what is wrong in it
 */
export function readConsumers(root: string = PROJECTS): Consumer[] {
  return globSync("*/consumer.json", { cwd: root })
    .sort()
    .map((path) => {
      const file = join(root, path);
      const given = readJson<Partial<Consumer>>(file);
      const unknown = Object.keys(given).find((key) => !FIELDS.includes(key));
      if (unknown)
        throw new Error(`${file}: ${unknown} is no field; there is ${FIELDS.join(", ")}`);
      const { title, installer = "npm", small = false, runs = [], recipe } = given;
      if (!title) throw new Error(`${file}: "title" is missing; the table shows it`);
      if (runs.length === 0) throw new Error(`${file}: "runs" is empty; it would prove nothing`);
      const folder = dirname(file);
      const name = basename(folder);
      return { name, folder, title, installer, small, runs, ...(recipe && { recipe }) };
    });
}

/** One command, with the values of its axes put in. */
export interface Run extends Omit<Expectation, "for"> {}

/** The runs of a project: each command for each of its values. */
export function runsOf({ runs }: Pick<Consumer, "runs">): Run[] {
  return runs.flatMap(({ for: axes = {}, ...run }) =>
    Object.entries(axes)
      .reduce<Record<string, string>[]>(
        (rows, [axis, values]) =>
          rows.flatMap((row) => values.map((value) => ({ ...row, [axis]: value }))),
        [{}],
      )
      .map((row) => filled(run, row)),
  );
}

function filled<T>(value: T, row: Readonly<Record<string, string>>): T {
  if (typeof value === "string")
    return value.replace(/\{(\w+)\}/g, (all, axis: string) => row[axis] ?? all) as T;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => filled(one, row)) as T;
  const entries = Object.entries(value).map(([key, one]) => [key, filled(one, row)]);
  return Object.fromEntries(entries) as T;
}
