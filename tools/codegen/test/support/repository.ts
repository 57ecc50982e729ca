import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { onTestFinished } from "vitest";
import { run } from "../../src/run.ts";

const CODEGEN = resolve(import.meta.dirname, "../..");
const FIXTURES = join(CODEGEN, "test/fixtures");

/** How a run of the generator ended. */
export interface Run {
  readonly status: number;
  readonly output: string;
}

/**
 * A small repository in a temporary folder, with specs in it. It lies below tools/codegen, so that
 * generated code finds the runtime as a package would.
 */
export class Repository {
  readonly root: string;

  constructor() {
    mkdirSync(join(CODEGEN, ".cache"), { recursive: true });
    this.root = mkdtempSync(join(CODEGEN, ".cache/test-"));
    this.write("README.md", "# Test\n\n<!-- providers:start -->\n<!-- providers:end -->\n\nEnd.\n");
    this.write("LICENSE", "MIT\n");
    this.write("package.json", '{ "type": "module" }\n');
    mkdirSync(join(this.root, "packages"));
  }

  /** Takes a spec from the fixtures. */
  take(fixture: string, name = fixture): this {
    cpSync(join(FIXTURES, fixture), join(this.root, "specs", name), { recursive: true });
    return this;
  }

  /** Runs `pnpm gen` with arguments. */
  async gen(...args: string[]): Promise<Run> {
    const lines: string[] = [];
    const note = (text: string): void => void lines.push(`${text}\n`);
    const argv = ["--root", this.root, "--no-install", ...args];
    const status = await run(argv, { say: note, complain: note });
    return { status, output: lines.join("") };
  }

  path(path: string): string {
    return join(this.root, path);
  }

  read(path: string): string {
    return readFileSync(this.path(path), "utf8");
  }

  has(path: string): boolean {
    return existsSync(this.path(path));
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    writeFileSync(this.path(path), text);
  }

  /** Changes a file that must hold what is to be changed. */
  edit(path: string, from: string, to: string): void {
    const text = this.read(path);
    if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
    this.write(path, text.replace(from, to));
  }

  /** Every file and its text, by path. */
  files(): Record<string, string> {
    const all = readdirSync(this.root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(this.root.length + 1))
      .sort();
    return Object.fromEntries(all.map((path) => [path, this.read(path)]));
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** A repository that goes when the test is over. */
export function repository(...fixtures: string[]): Repository {
  const made = new Repository();
  onTestFinished(() => made.remove());
  for (const fixture of fixtures) made.take(fixture);
  return made;
}

/** A repository with one spec, given as text. */
export function repositoryWith(spec: string, file = "openapi.yaml", name = "newco"): Repository {
  const made = repository();
  made.write(`specs/${name}/${file}`, spec);
  return made;
}
