import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const CODEGEN = resolve(import.meta.dirname, "../..");

/** A folder in which packages are generated and type-checked, below ours, so that they find the runtime. */
export class Workshop {
  readonly root: string;

  constructor(name: string) {
    mkdirSync(join(CODEGEN, ".cache"), { recursive: true });
    this.root = mkdtempSync(join(CODEGEN, `.cache/${name}-`));
    this.write("package.json", '{ "type": "module" }\n');
  }

  write(path: string, text: string): void {
    const file = join(this.root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** Type-checks packages in one run; @returns what the compiler says, and its own figures */
  compile(names: readonly string[], compiler: string): { said: string; figures: string } {
    const settings = resolve(CODEGEN, "../config/tsconfig.package.json");
    this.write(
      "tsconfig.json",
      JSON.stringify({
        extends: relative(this.root, settings),
        compilerOptions: { noEmit: true, types: [], skipLibCheck: false },
        include: names.map((name) => `packages/${name}/src`),
      }),
    );
    const { stdout, stderr, status, error } = spawnSync(compiler, ["-p", ".", "--diagnostics"], {
      cwd: this.root,
      encoding: "utf8",
      maxBuffer: 2 ** 28,
      env: { ...process.env, NODE_OPTIONS: "--max-old-space-size=7000" },
    });
    if (error) throw error;
    const line = (name: string): string =>
      new RegExp(`^${name}:\\s*(\\S+)`, "m").exec(stdout)?.[1] ?? "?";
    const said = status === 0 ? "" : `${stdout}${stderr}`.slice(0, 4000);
    return { said, figures: `${line("Total time")} ${line("Memory used")}` };
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
