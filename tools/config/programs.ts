import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** What a program did. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where and how a program runs. */
export interface ProgramOptions {
  readonly args?: readonly string[];
  /** The whole of its environment: nothing of the caller's own account gets into an example. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Node's own. */
  readonly flags?: readonly string[];
}

/** Runs a TypeScript program with Node, which takes the types off by itself. Its failure is a result. */
export function runProgram(
  path: string,
  { args = [], env = {}, cwd = dirname(path), flags = [] }: ProgramOptions = {},
): Promise<Ran> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [...flags, path, ...args],
      { cwd, env, timeout: 60_000, maxBuffer: 1 << 26 },
      (error, stdout, stderr) => done({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

/** A program of a README, and the heading that it stands under. */
export interface ReadmeProgram {
  readonly title: string;
  readonly text: string;
}

/** The programs that a package's README shows, in their order. */
export class ReadmePrograms {
  readonly all: readonly ReadmeProgram[];
  /** Inside the package, where its own name resolves to it. */
  readonly #folder: string;
  readonly #package: string;

  /** @param name tells several sets of one package apart */
  constructor(folder: string, name = "readme") {
    this.#package = folder;
    this.#folder = join(folder, ".vitest", name);
    const readme = readFileSync(join(folder, "README.md"), "utf8");
    let title = "";
    this.all = [...readme.matchAll(/\n## ([^\n]+)|```ts\n([\s\S]*?)```/g)].flatMap(
      ([, heading, text]) => {
        if (heading !== undefined) title = heading;
        return text === undefined ? [] : [{ title, text }];
      },
    );
  }

  /** Writes them as they stand. */
  write(): void {
    this.remove();
    mkdirSync(this.#folder, { recursive: true });
    for (const [index, { text }] of this.all.entries())
      writeFileSync(join(this.#folder, `${index}.ts`), text);
    const settings = { extends: "../../tsconfig.json", include: ["*.ts"] };
    writeFileSync(join(this.#folder, "tsconfig.json"), JSON.stringify(settings));
  }

  /** What the type check says of them: nothing, where all is well. */
  check(): string {
    const require = createRequire(join(this.#package, "package.json"));
    const tsc = join(dirname(require.resolve("typescript/package.json")), "bin/tsc");
    try {
      return execFileSync(process.execPath, [tsc, "-p", this.#folder], { encoding: "utf8" });
    } catch (error) {
      return String((error as { stdout?: unknown }).stdout);
    }
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
