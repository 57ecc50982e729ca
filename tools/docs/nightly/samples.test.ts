import { execFile, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, type TestContext, test } from "vitest";
import { type Provider, readProviders } from "../src/data/provider.ts";
import { pythonSample } from "../src/samples/python.ts";
import { rSample } from "../src/samples/r.ts";
import { wireOf } from "../src/samples/wire.ts";
import type { Wire } from "../src/samples/wire-read.ts";
import { casesOf, SampleRoom } from "../test/sample-room.ts";

const run = promisify(execFile);
const providers = readProviders();
let room: SampleRoom;
beforeAll(async () => {
  room = await SampleRoom.open(providers);
}, 120_000);
afterAll(() => room?.close());

/** Runs every one of a list of files, each by itself, in one process; prints a line for each that went wrong. */
const PYTHON = `import contextlib, io, sys
for name in open(sys.argv[1]).read().split():
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            exec(compile(open(name).read(), name, "exec"), {"__name__": "__main__"})
    except BaseException as error:
        reason = getattr(getattr(error, "response", None), "headers", {}).get("x-mock-reason", "")
        print(f"{name}: {error!r} {reason}"[:400].replace("\\n", " "))`;

const R = `for (name in readLines(commandArgs(TRUE)[1])) {
  said <- tryCatch({
    utils::capture.output(source(name, local = new.env()))
    NULL
  }, error = function(error) {
    reason <- tryCatch(httr2::resp_header(error$resp, "x-mock-reason"), error = function(e) NULL)
    paste(conditionMessage(error), reason)
  })
  if (!is.null(said)) cat(substr(gsub("\\n", " ", paste0(name, ": ", said[1])), 1, 400), "\\n", sep = "")
}`;

interface Language {
  readonly label: string;
  readonly program: string;
  /** What shows that the language and its library are there. */
  readonly check: readonly string[];
  readonly ending: string;
  readonly runner: string;
  readonly print: (wire: Wire) => string;
}

const LANGUAGES: readonly Language[] = [
  {
    label: "Python",
    program: "python3",
    check: ["-c", "import requests"],
    ending: "py",
    runner: PYTHON,
    print: pythonSample,
  },
  {
    label: "R",
    program: "Rscript",
    check: ["-e", "library(httr2)"],
    ending: "R",
    runner: R,
    print: rSample,
  },
];

const ALL = LANGUAGES.flatMap((language) =>
  providers.map((provider) => ({ language, provider, name: provider.name, label: language.label })),
);

test.for(ALL)(
  "every $label sample of $name runs against the mock",
  async ({ language, provider }, context) => {
    await runAll(language, provider, context);
  },
);

async function runAll(
  { label, program, check, ending, runner, print }: Language,
  provider: Provider,
  context: TestContext,
): Promise<void> {
  if (spawnSync(program, [...check]).status !== 0) {
    return context.skip(
      `not run: ${label} or its library is not there (${program} ${check.join(" ")})`,
    );
  }
  const cases = casesOf(provider);
  const names: string[] = [];
  for (const { name, operation, example } of cases) {
    const file = `${provider.name}.${name}.${ending}`;
    const wire = await wireOf(provider, operation, { example, servers: room.serversOf(provider) });
    writeFileSync(join(room.folder, file), print(wire));
    names.push(file);
  }
  const list = `${provider.name}.${ending}.txt`;
  writeFileSync(join(room.folder, list), `${names.join("\n")}\n`);
  const script = `run.${ending}`;
  writeFileSync(join(room.folder, script), runner);
  const { stdout } = await run(program, [script, list], room.options());
  const failed = stdout.split("\n").filter(Boolean);
  console.info(
    `samples of ${provider.name} in ${label}: ${names.length} run, ${failed.length} failed`,
  );
  expect(failed).toEqual([]);
}
