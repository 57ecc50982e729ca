import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generate } from "../src/generate.ts";
import { SpecError } from "../src/problem.ts";
import { scaffold } from "../src/repository/scaffold.ts";
import { COMPILERS } from "../test/support/compile.ts";
import { type PublicSpec, publicSpecs } from "./support/public-specs.ts";

const CODEGEN = resolve(import.meta.dirname, "..");

/** Specs that no valid client can be made of, and the rule that says so. */
const REFUSED: Readonly<Record<string, string>> = {
  // `$ref`s to schemas that are not there
  "@readme/oas-examples/3.0/json/discriminators.json": "no-unresolved-refs",
  "@readme/oas-examples/3.0/yaml/discriminators.yaml": "no-unresolved-refs",
  // `/anything/{id}/{action}/{id}`
  "@readme/oas-examples/3.0/json/parameters-common.json": "path-parameter-once",
  "@readme/oas-examples/3.0/yaml/parameters-common.yaml": "path-parameter-once",
  // `/cookies#formExploded`
  "@readme/oas-examples/3.0/json/parameters-style.json": "path-is-path",
  "@readme/oas-examples/3.0/yaml/parameters-style.yaml": "path-is-path",
  "@readme/oas-examples/3.1/json/parameters-style.json": "path-is-path",
  "@readme/oas-examples/3.1/yaml/parameters-style.yaml": "path-is-path",
  // `exclusiveMinimum: true` in 3.1
  "@readme/oas-examples/3.1/json/schema-validation-local.json": "struct",
  "@readme/oas-examples/3.1/json/schema-validation-top-level.json": "struct",
  "@readme/oas-examples/3.1/yaml/schema-validation-local.yaml": "struct",
  "@readme/oas-examples/3.1/yaml/schema-validation-top-level.yaml": "struct",
};

/** What Swagger 2 and AsyncAPI are refused by. */
const otherFormat = ({ label }: PublicSpec): boolean =>
  label.includes("/2.0/") || label.includes("/asyncapi/");

let root: string;
const generated: PublicSpec[] = [];
const refused = new Map<string, readonly string[]>();
let operations = 0;

beforeAll(async () => {
  mkdirSync(join(CODEGEN, ".cache"), { recursive: true });
  root = mkdtempSync(join(CODEGEN, ".cache/public-"));
  mkdirSync(join(root, "packages"));
  writeFileSync(join(root, "package.json"), '{ "type": "module" }\n');
  for (const spec of publicSpecs()) {
    try {
      const { files, model } = await generate({
        name: spec.name,
        folder: dirname(spec.path),
        specPath: spec.path,
      });
      generated.push(spec);
      operations += model.operations.length;
      for (const [path, text] of [...files, ...scaffold(root, model)]) {
        if (/\/src\/.*\.ts$/.test(path)) write(path, text);
      }
    } catch (error) {
      if (!(error instanceof SpecError)) throw new Error(spec.label, { cause: error });
      const rules = error.problems.map(({ rule, line, column }) => {
        if (line < 1 || column < 1) throw new Error(`${spec.label}: ${rule} has no place`);
        return rule;
      });
      refused.set(spec.label, [...new Set(rules)]);
    }
  }
}, 1_800_000);

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
      const rule = otherFormat(spec) ? "openapi-version" : REFUSED[spec.label];
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
