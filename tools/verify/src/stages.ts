import { countCells } from "./count-cells.ts";
import { countReports } from "./count-reports.ts";
import { type Counts, sum } from "./counts.ts";

/** A program and its arguments. */
export type Command = readonly [string, ...string[]];

/** One step of the verification: a command, and how many checks its result stands for. */
export interface Stage {
  readonly name: string;
  readonly title: string;
  /** Whether a commit needs it (`pnpm check`). */
  readonly quick: boolean;
  /** Seconds that it may take on two cores before the summary says so; those of a whole run are eight minutes at most. */
  readonly budget: number;
  /** Whether it says the same of the same files, and leaves nothing that others need. */
  readonly repeats?: boolean;
  /** The stages that it is made of: where all would run, it alone does. */
  readonly holds?: readonly string[];
  readonly command: Command;
  /** What runs at the same time, one after another: long chains that would begin last, and leave a core idle. */
  readonly beside?: readonly Command[];
  /** Counts what ran, from the command's output or the reports it wrote. Absent: the command is one check. */
  readonly count?: (output: string) => Counts;
}

const TURBO = [
  "turbo",
  "run",
  "--ui=stream",
  "--output-logs=new-only",
  "--continue",
  "--concurrency=2",
] as const;

/**
 * What takes long and waits much, for a browser or for faults that are sat out. Turbo begins with it last, since it
 * needs every package, and then the cores idle: so it has a run of its own beside the others.
 */
const WAITING = ["@specwright/site", "@specwright/workbench", "@specwright/contract"];

/** One process by itself: after the others it would leave a core idle. */
const CONTRACT = ["node", "tools/contract/src/cli.ts"] as const;

/** In the order in which a fault is cheapest to find. */
export const STAGES: readonly Stage[] = [
  {
    name: "format",
    title: "format and lint of code (biome)",
    quick: true,
    budget: 3,
    command: ["biome", "ci", "--colors=off", "."],
  },
  {
    name: "specs",
    title: "lint of specs (Redocly and our rules)",
    quick: true,
    budget: 6,
    repeats: true,
    command: ["node", "tools/spec-rules/src/cli.ts"],
  },
  {
    name: "gen",
    title: "generated code is what the specs say",
    quick: true,
    budget: 6,
    repeats: true,
    command: ["node", "tools/codegen/src/cli.ts", "--check"],
  },
  {
    name: "build",
    title: "build of packages",
    quick: true,
    budget: 18,
    command: [...TURBO, "build"],
  },
  {
    name: "types",
    title: "types",
    quick: true,
    budget: 32,
    repeats: true,
    command: [...TURBO, "typecheck"],
  },
  {
    name: "dead-code",
    title: "unused files, exports and dependencies (knip)",
    quick: true,
    budget: 6,
    repeats: true,
    command: ["knip"],
  },
  {
    name: "unit",
    title: "unit tests",
    quick: true,
    budget: 200,
    repeats: true,
    command: [...TURBO, "test"],
    count: () => countReports("test", "report.json"),
  },
  {
    name: "e2e",
    title:
      "docs and workbench in a browser, examples, a fifth provider, what publishing does when it is interrupted",
    quick: false,
    budget: 220,
    command: [...TURBO, "test:e2e"],
    count: () => countReports("test:e2e", "e2e.json"),
  },
  {
    name: "tests",
    title: "unit, e2e and contract tests together",
    quick: false,
    budget: 400,
    holds: ["unit", "e2e", "contract"],
    // One graph: where one kind of test has a last long one, others have the second core.
    command: [...TURBO, "test", "test:e2e", ...WAITING.map((name) => `--filter=!${name}`)],
    beside: [
      [...TURBO, "test:e2e", "test", ...WAITING.map((name) => `--filter=${name}`)],
      CONTRACT,
    ],
    count: (output) =>
      sum([
        countReports("test", "report.json"),
        countReports("test:e2e", "e2e.json"),
        countCells(output),
      ]),
  },
  {
    name: "contract",
    title: "contract tests of every generated client against its mock",
    quick: true,
    budget: 36,
    repeats: true,
    command: CONTRACT,
    count: countCells,
  },
  {
    name: "plan",
    title: "changesets ask for what the specs demand",
    quick: true,
    budget: 3,
    command: ["node", "tools/release/src/plan/cli.ts", "--wire"],
  },
  {
    name: "plan-types",
    title: "changesets ask for what the exported types demand",
    quick: false,
    budget: 5,
    command: ["node", "tools/release/src/plan/cli.ts", "--types"],
  },
];

/** The stages of a whole run, or those that a commit needs. */
export function stagesOf(quick: boolean): Stage[] {
  const all = STAGES.filter((stage) => !quick || stage.quick);
  const held = new Set(all.flatMap(({ holds = [] }) => holds));
  return all.filter(({ name }) => !held.has(name));
}
