import { spawnSync } from "node:child_process";
import { join, relative, resolve } from "node:path";
import type { Repository } from "./repository.ts";

const ROOT = resolve(import.meta.dirname, "../../../..");

/** The compilers that generated code must please: the one of the repository, and the one before. */
export const COMPILERS = {
  "TypeScript 7": join(ROOT, "node_modules/.bin/tsc"),
  "TypeScript 5.9": join(ROOT, "tools/codegen/node_modules/.bin/tsc"),
} as const;

/**
 * Type-checks what was generated, with the settings of published packages, and a file that uses it.
 *
 * @param declarations whether those of the runtime and of the language are checked too: they are the same whatever was
 * generated, and take longer than most of it
 * @returns what the compiler says; empty where all is well
 */
export function compile(
  repository: Repository,
  use = "export {};\n",
  compiler: string = COMPILERS["TypeScript 7"],
  { declarations = false } = {},
): string {
  const settings = join(ROOT, "tools/config/tsconfig.package.json");
  repository.write(
    "tsconfig.json",
    JSON.stringify({
      extends: relative(repository.root, settings),
      compilerOptions: { noEmit: true, types: [], skipLibCheck: !declarations },
      include: ["packages/*/src", "use.ts"],
    }),
  );
  repository.write("use.ts", use);
  const { stdout, stderr } = spawnSync(compiler, ["-p", "."], {
    cwd: repository.root,
    encoding: "utf8",
  });
  return stdout + stderr;
}
