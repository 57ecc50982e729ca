import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { linesOf, SpecFileError } from "@specwright/spec";
import { check } from "./commands/check.ts";
import { gen } from "./commands/gen.ts";
import { take } from "./commands/take.ts";
import { SpecError, UserError } from "./problem.ts";

const HELP = `pnpm gen [provider…] [--check]

Makes packages/<provider> out of specs/<provider>: types, descriptors, typed methods, manifest, the
bundled spec, and the lists of what is covered. Without a name: every provider.

  --from <spec>  first take in somebody else's spec, a file or an address: the original, a copy to
                 curate, drafts of sources.yaml and coverage.yaml, and a list of what to look at first
  --check        write nothing; fail where committed files are not what the specs make of them
  --no-install   do not enter a new package into the lockfile
  --root <dir>   another repository than this one
  --help         this text

A new provider: put its spec at specs/<name>/openapi.yaml (or openapi.yml, openapi.json), run
pnpm gen <name>. See tools/codegen/README.md.`;

/** Where a run says what it does. */
export interface Output {
  /** Progress and results, line by line. */
  readonly say: (line: string) => void;
  /** What went wrong. */
  readonly complain: (text: string) => void;
}

/** A run of `pnpm gen`. @returns the exit code */
export async function run(argv: readonly string[], output: Output): Promise<number> {
  // Names, titles and values of a spec stand in what is said: they are not to speak to a terminal.
  const say = (line: string): void => output.say(linesOf(line));
  const complain = (text: string): void => output.complain(linesOf(text));
  try {
    return await obey(argv, say);
  } catch (error) {
    if (error instanceof SpecFileError) {
      complain(`${error.message}\n    Fix: ${error.fix}`);
      return 1;
    }
    const expected = error instanceof SpecError || error instanceof UserError;
    if (isArgumentError(error)) {
      // Node goes on with advice that nobody needs who has mistyped a word.
      const [what] = (error as Error).message.split(". ");
      complain(`gen: ${what}; see pnpm gen --help`);
      return 2;
    }
    complain(String(expected ? (error as Error).message : (error as Error).stack));
    if (error instanceof SpecError) complain(error.outcome);
    return 1;
  }
}

async function obey(argv: readonly string[], say: Output["say"]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      from: { type: "string" },
      check: { type: "boolean", default: false },
      install: { type: "boolean", default: true },
      root: { type: "string", default: resolve(import.meta.dirname, "../../..") },
      help: { type: "boolean", short: "h", default: false },
    },
    allowNegative: true,
  });
  if (values.help) {
    say(HELP);
    return 0;
  }
  const root = resolve(values.root);
  const options = { say, install: values.install };
  if (!values.check) {
    return values.from === undefined
      ? gen(root, positionals, options)
      : take(root, positionals, values.from, options);
  }
  if (values.from === undefined) return check(root, positionals, say);
  throw new UserError(
    "--check writes nothing, and --from takes a spec in.\n    Fix: leave one of them out",
  );
}

/** A wrong command line. */
function isArgumentError(error: unknown): boolean {
  return String((error as { code?: unknown }).code).startsWith("ERR_PARSE_ARGS");
}
