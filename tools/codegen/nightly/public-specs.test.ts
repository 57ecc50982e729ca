import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { outcomeOf } from "../e2e/support/outcome.ts";
import { type PublicSpec, publicSpecs } from "../e2e/support/public-specs.ts";
import { scaffold } from "../src/repository/scaffold.ts";
import { COMPILERS } from "../test/support/compile.ts";

const CODEGEN = resolve(import.meta.dirname, "..");

/** Specs that no valid client can be made of, and the rule that says so. */
const REFUSED: Readonly<Record<string, string>> = {
  // `/anything/{id}/{action}/{id}`
  "@readme/oas-examples/3.0/json/parameters-common.json": "path-parameter-once",
  "@readme/oas-examples/3.0/yaml/parameters-common.yaml": "path-parameter-once",
  // `exclusiveMinimum: true` in 3.1
  "@readme/oas-examples/3.1/json/schema-validation-local.json": "struct",
  "@readme/oas-examples/3.1/json/schema-validation-top-level.json": "struct",
  "@readme/oas-examples/3.1/yaml/schema-validation-local.yaml": "struct",
  "@readme/oas-examples/3.1/yaml/schema-validation-top-level.yaml": "struct",
};

/** What Swagger 2 and AsyncAPI are refused by. */
const otherFormat = ({ label }: PublicSpec): boolean =>
  label.includes("/2.0/") || label.includes("/asyncapi/");

/** Another clock, another language, another place: none of them may show in what comes out. */
const ELSEWHERE = { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };

let root: string;
const generated: PublicSpec[] = [];
const refused = new Map<string, readonly string[]>();
const here: Record<string, readonly string[]> = {};
let elsewhere: Record<string, readonly string[]>;
let operations = 0;

beforeAll(async () => {
  mkdirSync(join(CODEGEN, ".cache"), { recursive: true });
  root = mkdtempSync(join(CODEGEN, ".cache/public-"));
  mkdirSync(join(root, "packages"));
  writeFileSync(join(root, "package.json"), '{ "type": "module" }\n');
  [elsewhere] = await Promise.all([generateElsewhere(), generateHere()]);
}, 1_800_000);

async function generateHere(): Promise<void> {
  for (const spec of publicSpecs()) {
    const outcome = await outcomeOf(spec.name, spec.path);
    here[spec.label] = outcome.lines;
    if (outcome.generated === undefined) {
      const rules = outcome.refused?.problems.map(({ rule, line, column }) => {
        if (line < 1 || column < 1) throw new Error(`${spec.label}: ${rule} has no place`);
        return rule;
      });
      refused.set(spec.label, [...new Set(rules)]);
      continue;
    }
    const { files, model } = outcome.generated;
    generated.push(spec);
    operations += model.operations.length;
    for (const [path, text] of [...files, ...scaffold(root, model)]) {
      if (/\/src\/.*\.ts$/.test(path)) write(path, text);
    }
  }
}

/** The same once more, by another process, from copies, beside this one. */
async function generateElsewhere(): Promise<Record<string, readonly string[]>> {
  const script = join(import.meta.dirname, "../e2e/programs/elsewhere.ts");
  const env = { ...process.env, ...ELSEWHERE };
  const run = promisify(execFile)(process.execPath, [script], { env, maxBuffer: 2 ** 28 });
  const lines = (await run).stdout.trim().split("\n");
  return Object.fromEntries(lines.map((line) => JSON.parse(line)));
}

afterAll(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

test("every spec is generated from, or refused by name", () => {
  const all = publicSpecs();
  const expected = Object.fromEntries(
    all.flatMap((spec) => {
      const rule = otherFormat(spec) ? "specwright/readable" : REFUSED[spec.label];
      return rule === undefined ? [] : [[spec.label, [rule]]];
    }),
  );
  expect(Object.fromEntries(refused)).toEqual(expected);
  expect(generated.length + refused.size).toBe(all.length);
  const lines = [...refused].map(([label, rules]) => `  refused: ${label} (${rules.join(", ")})`);
  console.log(
    `${all.length} files: ${generated.length} generated (${operations} operations), ${refused.size} refused, 0 broken\n${lines.join("\n")}`,
  );
});

test("a copy elsewhere comes to the same bytes, or is refused at the same place", () => {
  expect(Object.keys(elsewhere)).toHaveLength(publicSpecs().length);
  expect(elsewhere).toEqual(here);
});

test.each(Object.entries(COMPILERS))(
  "what was generated pleases %s under strict settings",
  (_, compiler) => {
    // The large ones one by one, the others together: a compiler holds what it reads in memory.
    const large = generated.filter(({ label }) => label.startsWith("@octokit/"));
    const others = generated.filter((spec) => !large.includes(spec));
    for (const group of [others, ...large.map((one) => [one])]) {
      expect(compileAll(group, compiler)).toBe("");
    }
  },
  1_800_000,
);

/** Type-checks packages in one run. */
function compileAll(specs: readonly PublicSpec[], compiler: string): string {
  const settings = resolve(CODEGEN, "../config/tsconfig.package.json");
  write(
    "tsconfig.json",
    JSON.stringify({
      extends: relative(root, settings),
      compilerOptions: { noEmit: true, types: [], skipLibCheck: false },
      include: specs.map(({ name }) => `packages/${name}/src`),
    }),
  );
  const { stdout, stderr, status, error } = spawnSync(compiler, ["-p", "."], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    env: { ...process.env, NODE_OPTIONS: "--max-old-space-size=6144" },
  });
  if (error) throw error;
  return status === 0 ? "" : `${stdout}${stderr}`.slice(0, 4000);
}
