import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { exportedPaths, ROOT } from "@specwright/config/workspace";

/** What a type check said: nothing, or the compiler's text. */
export interface Compiled {
  readonly errors: string;
  /** Whether the built packages were used, or, before the first build, their sources. */
  readonly built: boolean;
}

/**
 * Type-checks programs that use a provider's package, as a user's strict project would.
 *
 * @param files program texts by file name
 */
export async function compile(
  packages: readonly string[],
  files: ReadonlyMap<string, string>,
): Promise<Compiled> {
  const folder = mkdtempSync(join(tmpdir(), "specwright-samples-"));
  const built = packages.every((name) =>
    existsSync(join(ROOT, "packages", name, "dist/index.d.ts")),
  );
  try {
    mkdirSync(join(folder, "src"));
    for (const [name, source] of files) writeFileSync(join(folder, "src", name), source);
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings(packages, built)));
    const tsc = join(ROOT, "tools/docs/node_modules/typescript/bin/tsc");
    const options = { cwd: folder, maxBuffer: 1 << 26 };
    await promisify(execFile)(process.execPath, [tsc, "-p", "."], options);
    return { errors: "", built };
  } catch (error) {
    const { stdout, message } = error as { stdout?: string; message: string };
    return { errors: stdout ? ownErrors(stdout) : message, built };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The errors in the programs. A package's sources have settings and a type check of their own. */
function ownErrors(output: string): string {
  const errors = output.split(/\n(?=\S)/);
  return errors.filter((one) => one.startsWith("src/") || one.startsWith("error")).join("\n");
}

function settings(packages: readonly string[], built: boolean): object {
  const names = [...packages, "runtime"];
  return {
    compilerOptions: {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noEmit: true,
      target: "ES2022",
      lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
      module: "NodeNext",
      moduleResolution: "NodeNext",
      moduleDetection: "force",
      skipLibCheck: built,
      types: ["node"],
      typeRoots: [join(ROOT, "tools/docs/node_modules/@types")],
      paths: Object.assign(
        {},
        ...names.map((name) => exportedPaths(join(ROOT, "packages", name), built ? "dist" : "src")),
      ),
    },
    include: ["src"],
  };
}
