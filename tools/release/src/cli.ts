import { resolve } from "node:path";
// By its place: where it publishes, nothing is installed, packages of the workspace neither.
import { commandLine } from "../../config/command.ts";

const HELP = `Checks and publishes the packages.

  pnpm release:check                pack each package and verify what users would install
  pnpm release:check --to <folder>  the same after all gates, and keep the tarballs with their hashes
  pnpm release                      all of that, then publish those very tarballs and tag them
  pnpm release --from <folder>      publish what --to has left there, and nothing else

release takes the registry and the credentials from npm's own configuration. Versions come from
changesets: run "pnpm changeset version" before it, and commit.`;

async function main(args: string[]): Promise<number> {
  const { values, positionals } = commandLine("pnpm release:check", {
    args,
    allowPositionals: true,
    options: {
      to: { type: "string" },
      from: { type: "string" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const [command, ...rest] = positionals;
  if (values.help) return say(HELP);
  if (rest.length > 0 || (command !== "check" && command !== "publish")) return unknown(args);
  if (command === "check" && values.from === undefined) {
    if (values.to !== undefined) return (await import("./publish.ts")).verify(resolve(values.to));
    return (await import("./check.ts")).checkPackages();
  }
  if (command === "publish" && values.to === undefined) {
    if (values.from === undefined) return (await import("./publish.ts")).publish();
    // Alone: the step with the credentials has nothing installed.
    const { publishTarballs } = await import("./publish-tarballs.ts");
    return publishTarballs(resolve(values.from), resolve(import.meta.dirname, "../../.."));
  }
  return unknown(args);
}

function say(text: string): number {
  console.log(text);
  return 0;
}

function unknown(args: readonly string[]): number {
  console.error(`release: ${JSON.stringify(args.join(" "))} is no command\n\n${HELP}`);
  return 2;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(`release: ${(error as Error).message}`);
  process.exitCode = 1;
}
